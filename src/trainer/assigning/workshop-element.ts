import { asLine } from "../../exchange/fields.ts";
import { pageAddress } from "../../i18n/address.ts";
import { workshopWords } from "../../i18n/workshops.ts";
import { notReached } from "../../loading/not-reached.ts";
import { find } from "../../ui/find.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { trainerStore } from "../device/open.ts";

/**
 * `<aula-workshop>`: makes a workshop's assignment with one click and goes where its link is shared.
 * Whoever is here for the first time is asked for their name. Fills in its page's HTML.
 */
class WorkshopElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = workshopWords(this.#locale);
  #isMaking = false;

  connectedCallback() {
    find(this, "[data-make]").addEventListener("click", () => void this.#press());
    find(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      const box = find<HTMLInputElement>(this, "[data-name]");
      const name = asLine(box.value);
      box.setAttribute("aria-invalid", String(name === ""));
      find(this, "[data-problem]").hidden = name !== "";
      if (name === "") box.focus();
      else void this.#make(name);
    });
  }

  #tell(text: string) {
    find(this, "[data-told]").textContent = text;
  }

  async #press() {
    this.#tell("");
    const store = await trainerStore();
    if (!store.lasting) return this.#tell(this.#words.notLasting);
    const keys = await store.keys().catch(() => null);
    if (keys) return this.#make(keys.name);
    find(this, "form").hidden = false;
    find(this, "[data-make]").hidden = true;
    find(this, "[data-name]").focus();
  }

  async #make(name: string) {
    if (this.#isMaking) return;
    this.#isMaking = true;
    this.#tell(this.#words.making);
    try {
      const { makeWorkshopAssignment } = await import("./workshop-assignment.ts");
      const id = await makeWorkshopAssignment(await trainerStore(), {
        name,
        title: this.dataset.title ?? "",
        note: this.dataset.note ?? "",
        exercises: (this.dataset.exercises ?? "").split(" "),
        locale: this.#locale,
        now: new Date(),
      });
      location.assign(`${pageAddress(this.#locale, "trainer", "assignment")}?made#${id}`);
    } catch (failure) {
      const absent = notReached(failure, this.#locale);
      if (!absent) console.error(failure);
      this.#tell(absent?.text ?? this.#words.notMade);
    }
    this.#isMaking = false;
  }
}

customElements.define("aula-workshop", WorkshopElement);
