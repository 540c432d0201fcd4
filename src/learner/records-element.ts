import type { Attempt } from "../exchange/attempt.ts";
import { formatDate } from "../i18n/format.ts";
import { learnerWords } from "../i18n/learner.ts";
import { defaultLocale, isLocale } from "../i18n/locale.ts";
import { peopleWords } from "../i18n/people.ts";
import { recordsWords } from "../i18n/records.ts";
import { find } from "../ui/find.ts";
import { forgetWork } from "./loss.ts";
import { openStore } from "./open.ts";
import { devicePeople, notePeople, whoIsHere } from "./people/device-people.ts";
import { withoutPerson } from "./people/people.ts";
import { announceSwitch } from "./people/switch-news.ts";
import { stateOf } from "./progress.ts";
import { tabs } from "./tabs.ts";

/** `<aula-records>`: what was done on this device, and its end. Fills in its page's HTML. */
class RecordsElement extends HTMLElement {
  readonly #locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : defaultLocale;
  readonly #words = recordsWords(this.#locale);
  #stop = () => {};

  async connectedCallback() {
    find(this, "[data-delete]").addEventListener("click", () => this.#ask(true));
    find(this, "[data-delete-no]").addEventListener("click", () => this.#ask(false));
    find(this, "[data-delete-yes]").addEventListener("click", () => {
      this.#ask(false);
      const told = find(this, "[data-deleted]");
      this.#delete().then(
        (said) => {
          told.textContent = said;
        },
        () => {
          told.textContent = this.#words.trouble;
        },
      );
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
    for (const text of this.querySelectorAll("#delete, [data-delete]")) text.textContent = words.remove(name);
    find(this, "[data-delete-sure] p").textContent = this.#words.deleteSurePerson(name);
  }

  #ask(sure: boolean) {
    find(this, "[data-delete-sure]").hidden = !sure;
    find(this, sure ? "[data-delete-no]" : "[data-delete]").focus();
  }

  async #delete(): Promise<string> {
    const store = await openStore();
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
