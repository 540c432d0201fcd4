import { newId } from "../../exchange/new-id.ts";
import { asLine } from "../../exchange/one-line.ts";
import { peopleWords } from "../../i18n/people.ts";
import { find } from "../../ui/find.ts";
import { make, makeButton } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { openStore } from "../open.ts";
import { senderName } from "../sender.ts";
import { tabs } from "../tabs.ts";
import { devicePeople, notePeople, whoIsHere } from "./device-people.ts";
import { type People, type Person, renamed, sameName, switchedTo, withPerson } from "./people.ts";
import { removePerson, whatGoes } from "./remove-person.ts";
import { announceSwitch } from "./switch-news.ts";

/** `<aula-people>`: who uses this device. Fills in its page's HTML. */
class PeopleElement extends HTMLElement {
  readonly #words = peopleWords(pageLocale());

  async connectedCallback() {
    const adding = find<HTMLFormElement>(this, "[data-new]");
    find(this, "[data-add]").addEventListener("click", () => void this.#ask());
    find(this, "[data-no]").addEventListener("click", () => {
      adding.hidden = true;
      find(this, "[data-add]").focus();
    });
    adding.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#begin();
    });
    addEventListener("storage", () => this.#show());
    tabs().listen(({ about }) => {
      if (about === "records") this.#show();
    });
    this.#show();
  }

  #say(...said: string[]) {
    find(this, "[data-people-told]").replaceChildren(...said.map((text) => make("p", {}, text)));
  }

  #field = (name: "this" | "other") => find<HTMLInputElement>(this, `[name=${name}]`);

  /** Asks for the new one's name, and for that of whom all of it was until now. */
  async #ask() {
    const here = whoIsHere();
    const sent = here.name === "" ? await senderName(await openStore()).catch(() => null) : null;
    this.#field("this").value = here.name || (sent?.name ?? "");
    find(this, "[data-name-of-this]").hidden = here.name !== "";
    find(this, "[data-new]").hidden = false;
    this.#field(this.#field("this").value === "" ? "this" : "other").focus();
  }

  #begin() {
    const names = { this: asLine(this.#field("this").value), other: asLine(this.#field("other").value) };
    const missing = (["this", "other"] as const).find((name) => names[name] === "");
    for (const name of ["this", "other"] as const)
      this.#field(name).setAttribute("aria-invalid", String(names[name] === ""));
    if (missing) {
      this.#say(this.#words.nameFirst);
      this.#field(missing).focus();
      return;
    }
    const named = renamed(devicePeople(), whoIsHere().id, names.this);
    if (this.#isTaken(named, names.other, null)) return this.#field("other").focus();
    this.#leaveTo(withPerson(named, { id: newId(), name: names.other }));
  }

  #isTaken(all: People, name: string, but: Person | null): boolean {
    const taken = all.people.find((person) => person.id !== but?.id && sameName(person.name, name));
    if (taken) this.#say(this.#words.taken(taken.name));
    return taken !== undefined;
  }

  #leaveTo(people: People) {
    if (!notePeople(people)) {
      this.#say(this.#words.refused);
      return;
    }
    announceSwitch();
    location.reload();
  }

  #show() {
    const { people } = devicePeople();
    const list = find(this, "[data-list]");
    list.hidden = people.length < 2;
    list.replaceChildren(...people.map((person) => this.#view(person)));
  }

  #view(person: Person): HTMLElement {
    const name = person.name || this.#words.unnamed;
    const isHere = person.id === whoIsHere().id;
    const item = make("li", {}, make("bdi", {}, name));
    if (isHere) item.append(make("span", { class: "soft" }, this.#words.here));
    else
      item.append(
        makeButton(this.#words.switchTo(name), () => this.#leaveTo(switchedTo(devicePeople(), person.id))),
      );
    item.append(makeButton(this.#words.rename, () => this.#openNaming(item, person)));
    if (!isHere)
      item.append(makeButton(this.#words.remove(name), () => void this.#askRemoving(item, person)));
    return item;
  }

  #openNaming(item: HTMLElement, person: Person) {
    const id = `name-of-${person.id || "first"}`;
    const field = make("input", {
      id,
      type: "text",
      maxlength: 200,
      autocomplete: "off",
      value: person.name,
    });
    const form = make(
      "form",
      { novalidate: true },
      make("div", { class: "field" }, make("label", { for: id }, this.#words.yourName), field),
      make("button", { type: "submit", class: "button" }, this.#words.keepName),
      makeButton(this.#words.cancel, () => this.#show()),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = asLine(field.value);
      if (name === "") return this.#say(this.#words.nameFirst);
      if (this.#isTaken(devicePeople(), name, person)) return;
      this.#say(
        notePeople(renamed(devicePeople(), person.id, name)) ? this.#words.named : this.#words.refused,
      );
      this.#show();
    });
    item.querySelector("form")?.remove();
    item.append(form);
    field.focus();
  }

  async #askRemoving(item: HTMLElement, person: Person) {
    const name = person.name || this.#words.unnamed;
    try {
      const { attempts, drafts, assignments, comments } = await whatGoes(person);
      const what = this.#words.removeWhat(name, attempts, drafts, assignments, comments);
      const no = makeButton(this.#words.cancel, () => this.#show());
      item.querySelector(".caution")?.remove();
      item.append(
        make(
          "div",
          { class: "caution" },
          make("p", {}, what),
          makeButton(this.#words.removeYes, () => void this.#remove(person), "button"),
          no,
        ),
      );
      no.focus();
    } catch (trouble) {
      console.error(trouble);
      this.#say(this.#words.trouble);
    }
  }

  async #remove(person: Person) {
    try {
      await removePerson(person);
      this.#say(this.#words.removed(person.name || this.#words.unnamed));
    } catch (trouble) {
      console.error(trouble);
      this.#say(this.#words.trouble);
    }
    this.#show();
    find(this, "[data-add]").focus();
  }
}

customElements.define("aula-people", PeopleElement);
