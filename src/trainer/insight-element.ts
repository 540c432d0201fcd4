import { pageLocale } from "../editor/page-locale.ts";
import { insightWords } from "../i18n/insight.ts";
import type { Gradebook } from "./gradebook.ts";
import type { InsightContext } from "./insight-view/context.ts";

/**
 * `<aula-insight>`: what the answers of a group tell. It hears of each new state of the gradebook
 * through the event "aula-gradebook" on the document. What the trainer is looking at stays as it is
 * until they ask for the new state.
 */
class InsightElement extends HTMLElement {
  readonly #words = insightWords(pageLocale());
  #gradebook: Gradebook | null = null;
  /** Ends what listens to the page. */
  #gone = new AbortController();

  connectedCallback() {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const heard = (event: Event) => void this.#take((event as CustomEvent<Gradebook>).detail);
    document.addEventListener("aula-gradebook", heard, { signal });
    this.#find("[data-refresh]").addEventListener("click", () => void this.#refresh(), { signal });
  }

  disconnectedCallback() {
    this.#gone.abort();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  async #take(gradebook: Gradebook) {
    const other = this.#gradebook?.assignment.id !== gradebook.assignment.id;
    this.#gradebook = gradebook;
    if (other) for (const part of this.querySelectorAll("[data-part]")) part.replaceChildren();
    this.hidden = gradebook.learners.length === 0;
    if (this.hidden) return;
    const context = await this.#open();
    if (!context) return;
    const { uncheckedIn } = await import("./insight-view/parts.ts");
    const waiting = uncheckedIn(context);
    if (waiting === 0 && !this.#isInUse()) return this.#show(context);
    this.#tell(waiting > 0 ? this.#words.notChecked(waiting) : this.#words.newAnswers);
  }

  async #refresh() {
    const context = await this.#open();
    if (context) await this.#show(context);
  }

  /** Null where it cannot be had, or is not wanted any more. */
  async #open(): Promise<InsightContext | null> {
    const gradebook = this.#gradebook;
    if (!gradebook) return null;
    try {
      const { contextOf } = await import("./insight-view/parts.ts");
      const context = await contextOf(gradebook);
      return this.#gradebook === gradebook ? context : null;
    } catch (failure) {
      if ((failure as Error).name !== "Unreachable") console.error(failure);
      this.#tell(this.#words.unreachable);
      return null;
    }
  }

  /** Something is open or being typed: drawn anew, it would be gone. */
  #isInUse(): boolean {
    return this.querySelector("[data-part] :is(details[open], .comment-field)") !== null;
  }

  async #show(context: InsightContext) {
    const { viewParts } = await import("./insight-view/parts.ts");
    this.#tell("");
    for (const [name, part] of Object.entries(viewParts(context)))
      this.#find(`[data-part="${name}"]`).replaceChildren(part);
  }

  #tell(text: string) {
    this.#find("[data-stale]").hidden = text === "";
    this.#find("[data-stale-told]").textContent = text;
  }
}

customElements.define("aula-insight", InsightElement);
