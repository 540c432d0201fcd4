import type { Attempt } from "../exchange/attempt.ts";
import { Unusable } from "../exchange/fault.ts";
import { faultWords } from "../i18n/exchange.ts";
import { formatDate } from "../i18n/format.ts";
import { learnerWords } from "../i18n/learner.ts";
import { defaultLocale, isLocale } from "../i18n/locale.ts";
import { peopleWords } from "../i18n/people.ts";
import { recordsWords } from "../i18n/records.ts";
import { notReached } from "../loading/not-reached.ts";
import { find } from "../ui/find.ts";
import { make, makeButton } from "../ui/make.ts";
import { forgetWork } from "./loss.ts";
import { type HeldStore, openStore } from "./open.ts";
import { devicePeople, notePeople, whoIsHere } from "./people/device-people.ts";
import type { ImportedPerson } from "./people/import-people.ts";
import { type Person, withoutPerson } from "./people/people.ts";
import { announceSwitch } from "./people/switch-news.ts";
import { stateOf } from "./progress.ts";
import { saveBackupFile, saveEverybodysFile } from "./save-file.ts";
import { tabs } from "./tabs.ts";
import { whenChosen } from "./when-chosen.ts";

/** `<aula-records>`: what was done on this device, its backup and its end. Fills in its page's HTML. */
class RecordsElement extends HTMLElement {
  readonly #locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : defaultLocale;
  readonly #words = recordsWords(this.#locale);
  #stop = () => {};

  async connectedCallback() {
    find(this, "[data-save]").addEventListener("click", () =>
      this.#try("[data-records-told]", async (store) => {
        await saveBackupFile(store);
        return "";
      }),
    );
    find(this, "[data-save-all]").addEventListener("click", () =>
      this.#try("[data-records-told]", async (store) => {
        await saveEverybodysFile(store);
        return "";
      }),
    );
    const chosen = find<HTMLInputElement>(this, "input[type=file]");
    whenChosen(chosen, ([file]) => {
      if (file) void this.#try("[data-records-told]", (store) => this.#importBackup(store, file));
    });
    find(this, "[data-delete]").addEventListener("click", () => this.#ask(true));
    find(this, "[data-delete-no]").addEventListener("click", () => this.#ask(false));
    find(this, "[data-delete-yes]").addEventListener("click", () => {
      this.#ask(false);
      void this.#try("[data-deleted]", async (store) => {
        await store.clear();
        forgetWork("learner");
        const people = devicePeople();
        if (!notePeople(withoutPerson(people, whoIsHere().id)) && people.people.length > 1)
          return this.#words.trouble;
        if (people.people.length > 1) {
          announceSwitch();
          location.reload();
        }
        tabs().tell({ about: "records", exercise: null });
        return this.#words.deleted;
      });
    });
    this.#showWhose();
    this.#stop = tabs().listen(({ about }) => {
      if (about !== "draft") void this.#show();
    });
    await this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  /** Where several people share the device, what goes is one person's. */
  #showWhose() {
    if (devicePeople().people.length < 2) return;
    const words = peopleWords(this.#locale);
    const name = whoIsHere().name || words.unnamed;
    find(this, "[data-save]").textContent = words.saveOne(name);
    find(this, "[data-save-all]").hidden = false;
    for (const text of this.querySelectorAll("#delete, [data-delete]")) text.textContent = words.remove(name);
    find(this, "[data-delete-sure] p").textContent = this.#words.deleteSurePerson(name);
  }

  #ask(sure: boolean) {
    find(this, "[data-delete-sure]").hidden = !sure;
    find(this, sure ? "[data-delete-no]" : "[data-delete]").focus();
  }

  /** Does something with the store and says how it went. */
  async #try(place: string, work: (store: HeldStore) => Promise<string>) {
    const told = find(this, place);
    try {
      told.textContent = await work(await openStore());
    } catch (trouble) {
      told.textContent =
        trouble instanceof Unusable
          ? faultWords(this.#locale, trouble.fault, "backup")
          : (notReached(trouble, this.#locale)?.text ?? this.#words.trouble);
    }
  }

  async #importBackup(store: HeldStore, file: File): Promise<string> {
    const [{ readBackup }, { importPeople }] = await Promise.all([
      import("./read-backup.ts"),
      import("./people/import-people.ts"),
    ]);
    const read = readBackup(await file.text());
    const imported = await importPeople(read, store, (one, here) => this.#askWhose(one, here));
    tabs().tell({ about: "records", exercise: null });
    if (!imported) return peopleWords(this.#locale).refused;
    return imported.map((one) => this.#importedWords(one, imported.length)).join(" ");
  }

  #importedWords({ person, isNew, tries, isNews }: ImportedPerson, among: number): string {
    const words = peopleWords(this.#locale);
    const name = person.name || words.unnamed;
    if (isNew) return words.importedNew(name, tries);
    if (among > 1 || person.id !== whoIsHere().id) return words.importedTo(name, tries);
    return tries === 0 && isNews ? this.#words.importedOther : this.#words.imported(tries);
  }

  /** Asks whether a file is of the one who is here; what is not answered changes nothing. */
  #askWhose({ name }: { name: string }, here: Person): Promise<"here" | "new"> {
    const words = peopleWords(this.#locale);
    const place = find(this, "[data-records-told]");
    const hereName = here.name || words.youHere;
    return new Promise((resolve) => {
      const question = make("p", { tabindex: -1 }, words.whoseFile(name || words.unnamed, hereName));
      place.replaceChildren(
        question,
        makeButton(words.fileIsHere(hereName), () => resolve("here")),
        makeButton(words.fileIsOther, () => resolve("new")),
      );
      question.focus();
    });
  }

  async #show() {
    const store = await openStore();
    const { attempts } = await store.read().catch(() => ({ attempts: [] as Attempt[] }));
    for (const item of this.querySelectorAll<HTMLElement>("[data-exercise]")) {
      this.#showExercise(
        item,
        attempts.filter(({ exercise }) => exercise === item.dataset.exercise),
      );
    }
    for (const lesson of this.querySelectorAll<HTMLElement>("[data-lesson]")) {
      lesson.hidden = lesson.querySelector("[data-exercise]:not([hidden])") === null;
    }
    find(this, "[data-nothing]").hidden = this.querySelector("[data-lesson]:not([hidden])") !== null;
    find(this, "[data-not-lasting]").hidden = store.lasting;
  }

  #showExercise(item: HTMLElement, attempts: Attempt[]) {
    item.hidden = attempts.length === 0;
    const [state, tries] = item.querySelectorAll<HTMLElement>("[data-state], [data-tries]");
    const last = attempts
      .map(({ at }) => at)
      .sort()
      .at(-1);
    if (!state || !tries || !last) return;
    const passes = attempts.filter(({ outcome }) => outcome === "pass").length;
    const reached = stateOf({ attempts: attempts.length, passes });
    state.dataset.state = reached;
    state.textContent = learnerWords(this.#locale)[reached];
    tries.textContent = this.#words.lastTry(attempts.length, formatDate(last, this.#locale));
  }
}

customElements.define("aula-records", RecordsElement);
