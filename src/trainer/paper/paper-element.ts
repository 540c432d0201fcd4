import { isProgram } from "../../grading/exercise.ts";
import { pageAddress } from "../../i18n/address.ts";
import { formatList } from "../../i18n/format.ts";
import { paperWords } from "../../i18n/paper.ts";
import { sharingWords } from "../../i18n/sharing.ts";
import { openPart } from "../../loading/open-part.ts";
import { find } from "../../ui/find.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { fetchCatalogue, listed } from "../assigning/catalogue.ts";
import { tellNotHere } from "../assigning/not-here.ts";
import { nameInAddress, whenAddressChanges } from "../assigning/own-address.ts";
import { trainerStore } from "../device/open.ts";
import { viewData } from "./data-view.ts";
import { viewBefore, viewExercise } from "./exercise-view.ts";
import { viewKey } from "./key-view.ts";
import { type PaperSheet, sheetsOf } from "./sheets.ts";
import { type PaperSource, readSources } from "./sources.ts";

/**
 * `<aula-paper data-what="exercises|key">`: the exercises of the assignment that the address names on sheets
 * to write on, or their right answers. Fills in its page's HTML.
 */
class PaperElement extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = paperWords(this.#locale);
  readonly #isKey = this.dataset.what === "key";

  connectedCallback() {
    whenAddressChanges(() => location.reload());
    nameInAddress(location.hash);
    const withLesson = this.querySelector<HTMLInputElement>("[data-with-lesson]");
    withLesson?.addEventListener("change", () => {
      this.toggleAttribute("data-bare", !withLesson.checked);
    });
    void openPart(this, this.#locale, () => this.#show());
  }

  async #show() {
    const told = find(this, "[data-told]");
    const store = await trainerStore();
    const id = location.hash.slice(1);
    const kept = await store.assignment(id).catch(() => null);
    if (!kept) return tellNotHere(told, sharingWords(this.#locale).notHere, this.#locale);
    const { assignment } = kept;
    told.textContent = this.#words.loading;
    const all = listed(await fetchCatalogue(this.#locale));
    const sheets = sheetsOf(assignment, (exercise) => all.has(exercise));
    const views: HTMLElement[] = [];
    for (const sheet of sheets) views.push(await this.#sheet(assignment.title, sheet));
    find(this, "[data-sheets]").replaceChildren(...views);
    for (const link of this.querySelectorAll<HTMLAnchorElement>("[data-to]"))
      link.href = `${pageAddress(this.#locale, "trainer", link.dataset.to ?? "")}#${id}`;
    find(this, "[data-halves]").hidden = !assignment.halves;
    find(this, "[data-tools]").hidden = false;
    told.textContent = this.#words.ready(sheets.reduce((sum, { exercises }) => sum + exercises.length, 0));
  }

  async #sheet(title: string, { letter, exercises, missing }: PaperSheet): Promise<HTMLElement> {
    const words = this.#words;
    const sources = await readSources(exercises, this.#locale);
    const shape = find<HTMLTemplateElement>(this, "template[data-sheet]").content;
    const sheet = find(document.importNode(shape, true), ".hand-out");
    find(sheet, ".sheet-title").textContent = letter === null ? title : words.half(title, letter);
    const programs = sources.flatMap(({ kind }, place) => (isProgram(kind) ? [String(place + 1)] : []));
    find(sheet, ".prose").append(
      ...(missing > 0 ? [make("p", {}, words.missing(missing))] : []),
      ...(programs.length > 0
        ? [make("p", {}, words.computers(formatList(programs, this.#locale), programs.length))]
        : []),
      ...(this.#isKey
        ? sources.map((source, place) => viewKey(source, place + 1, this.#locale))
        : await this.#exercises(sources)),
    );
    return sheet;
  }

  /** What several speak of, a lesson's part or a dataset, stands before the first of them alone. */
  async #exercises(sources: PaperSource[]): Promise<HTMLElement[]> {
    const seen = new Set<unknown>();
    const isNew = (one: unknown) => !seen.has(one) && Boolean(seen.add(one));
    const views: HTMLElement[] = [];
    for (const [place, source] of sources.entries()) {
      const { before, bundle, kind, lesson } = source;
      if (lesson.title !== sources[place - 1]?.lesson.title) views.push(make("h2", {}, lesson.title));
      const unseen = before.filter(isNew);
      if (unseen.length > 0) views.push(viewBefore({ ...source, before: unseen }));
      const data = isProgram(kind) ? bundle.datasets.filter(isNew) : [];
      for (const dataset of data) views.push(await viewData(dataset, this.#locale));
      views.push(viewExercise(source, place + 1, this.#locale));
    }
    return views;
  }
}

customElements.define("aula-paper", PaperElement);
