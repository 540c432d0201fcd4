import { pageLocale } from "../editor/page-locale.ts";
import { insightWords } from "../i18n/insight.ts";
import { learnerPageWords } from "../i18n/learner-page.ts";
import type { Gradebook } from "./gradebook.ts";
import type { InsightContext } from "./insight-view/context.ts";
import { trainerStore } from "./open.ts";

/** What a gradebook that was put together anew says of itself: an event "aula-gradebook" that bubbles. */
export type GradebookEvent = CustomEvent<Gradebook>;

/**
 * `<aula-insight>`: what the answers of a group tell, and a learner's page behind `#<assignment>/<id>`. It
 * hears of gradebooks through "aula-gradebook" on the document, and is shown once there are answers.
 * The learner's page takes the place of all that stands around it (`data-learner-open` on its parent).
 */
class InsightElement extends HTMLElement {
  readonly #words = insightWords(pageLocale());
  #gradebook: Gradebook | null = null;
  #context: InsightContext | null = null;
  /** Ends what listens to the page. */
  #gone = new AbortController();

  connectedCallback() {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const heard = (event: Event) => void this.#take((event as GradebookEvent).detail);
    document.addEventListener("aula-gradebook", heard, { signal });
    addEventListener("hashchange", () => void this.#route(), { signal });
    this.#find("[data-refresh]").addEventListener("click", () => void this.#render(), { signal });
  }

  disconnectedCallback() {
    this.#gone.abort();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }

  /** A new state of the gradebook. What the trainer is looking at stays until they ask for the new one. */
  async #take(gradebook: Gradebook) {
    const other = this.#gradebook?.assignment.id !== gradebook.assignment.id;
    this.#gradebook = gradebook;
    if (other) {
      this.#context = null;
      for (const part of this.querySelectorAll("[data-part]")) part.replaceChildren();
    }
    this.#find("[data-whole]").hidden = gradebook.learners.length === 0;
    if (gradebook.learners.length === 0) return;
    const context = await this.#open(gradebook);
    if (!context || this.#gradebook !== gradebook) return;
    const { uncheckedIn } = await import("./insight-view/parts.ts");
    const waiting = uncheckedIn(gradebook, context);
    const stale = waiting > 0 || this.#isInUse();
    this.#find("[data-stale]").hidden = !stale;
    this.#find("[data-stale-told]").textContent =
      waiting > 0 ? this.#words.notChecked(waiting) : this.#words.newAnswers;
    if (!stale) await this.#render();
    await this.#route();
  }

  async #open(gradebook: Gradebook): Promise<InsightContext | null> {
    if (this.#context) {
      this.#context = { ...this.#context, assignment: gradebook.assignment, learners: gradebook.learners };
      return this.#context;
    }
    try {
      const { openContext } = await import("./insight-view/parts.ts");
      this.#context = await openContext(gradebook, await trainerStore(), pageLocale());
    } catch (failure) {
      if ((failure as Error).name !== "Unreachable") console.error(failure);
      this.#find("[data-stale]").hidden = false;
      this.#find("[data-stale-told]").textContent = this.#words.unreachable;
    }
    return this.#context;
  }

  /** Something is open, or the keyboard is in here: a redrawing would take it away. */
  #isInUse(): boolean {
    return (
      this.querySelector("[data-part] :is(details[open], .comment-field)") !== null ||
      this.#find("[data-whole]").contains(document.activeElement)
    );
  }

  async #render() {
    if (!this.#gradebook) return;
    const context = await this.#open(this.#gradebook);
    if (!context) return;
    const { viewParts } = await import("./insight-view/parts.ts");
    this.#find("[data-stale]").hidden = true;
    for (const [name, part] of Object.entries(viewParts({ ...context, now: new Date() })))
      this.#find(`[data-part="${name}"]`).replaceChildren(part);
  }

  /** Shows the learner's page that the address names, or the group. */
  async #route() {
    const place = this.#find("[data-learner]");
    const id = /^#[\w-]*\/(.+)$/.exec(location.hash)?.[1];
    const learner = this.#gradebook?.learners.find((one) => one.id === decodeURIComponent(id ?? ""));
    const wasOpen = this.parentElement?.hasAttribute("data-learner-open") ?? false;
    if (!learner || !this.#context) {
      this.parentElement?.removeAttribute("data-learner-open");
      place.replaceChildren();
      delete place.dataset.shown;
      return;
    }
    if (wasOpen && place.dataset.shown === learner.id) return;
    const { viewLearner } = await import("./insight-view/parts.ts");
    const back = document.createElement("a");
    back.href = `#${this.#gradebook?.assignment.id}`;
    back.textContent = learnerPageWords(pageLocale()).back;
    place.dataset.shown = learner.id;
    place.replaceChildren(viewLearner(learner, this.#context, back));
    this.parentElement?.setAttribute("data-learner-open", "");
    place.querySelector("h2")?.focus();
    scrollTo({ top: 0 });
  }
}

customElements.define("aula-insight", InsightElement);
