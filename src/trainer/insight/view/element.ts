import { insightWords } from "../../../i18n/insight.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { find } from "../../../ui/find.ts";
import { make } from "../../../ui/make.ts";
import { pageLocale } from "../../../ui/page-locale.ts";
import { trainerStore } from "../../device/open.ts";
import type { Gradebook } from "../../gradebook/gradebook.ts";
import type { InsightContext } from "./context.ts";

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
  /** What belongs to the open assignment, fetched once. */
  #ground: Promise<InsightContext> | null = null;
  /** Whose page is shown, and in what state. */
  #shown: { id: string; state: string } | null = null;
  /** Ends what listens to the comments of the open assignment. */
  #unheard = () => {};
  /** Ends what listens to the page. */
  #gone = new AbortController();

  connectedCallback() {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const heard = (event: Event) => void this.#receive((event as GradebookEvent).detail);
    document.addEventListener("aula-gradebook", heard, { signal });
    addEventListener("hashchange", () => void this.#route(), { signal });
    find(this, "[data-refresh]").addEventListener("click", () => void this.#render(), { signal });
  }

  disconnectedCallback() {
    this.#gone.abort();
    this.#unheard();
  }

  /** A new state of the gradebook. What the trainer is looking at stays until they ask for the new one. */
  async #receive(gradebook: Gradebook) {
    if (!this.#gradebook || !goesOn(this.#gradebook, gradebook)) {
      this.#ground = null;
      for (const part of this.#page.querySelectorAll("[data-part], [data-finding], [data-urgent]"))
        part.replaceChildren();
    }
    this.#gradebook = gradebook;
    find(this, "[data-whole]").hidden = gradebook.learners.length === 0;
    const context = gradebook.learners.length > 0 ? await this.#open() : null;
    if (!context) return;
    const { uncheckedIn } = await import("./parts.ts");
    const waiting = uncheckedIn(gradebook, context);
    this.#unheard();
    this.#unheard = context.controller.listen(() => void this.#showUrgent());
    await this.#showUrgent();
    // Half of it is better than nothing, but nothing checked would say that nothing is wrong.
    const isFirst = gradebook.checked > 0 && this.querySelector("[data-part] > *") === null;
    const isRedrawn = isFirst || (waiting === 0 && !this.#isInUse());
    if (isRedrawn) await this.#render();
    if (waiting > 0) this.#tell(this.#words.notChecked(waiting));
    else this.#tell(isRedrawn ? "" : this.#words.newAnswers);
    await this.#route();
  }

  #tell(text: string) {
    find(this, "[data-stale]").hidden = text === "";
    find(this, "[data-stale-told]").textContent = text;
  }

  /** Null where it cannot be had, or is not wanted any more. */
  async #open(): Promise<InsightContext | null> {
    const gradebook = this.#gradebook;
    if (!gradebook) return null;
    const { assignment, learners } = gradebook;
    this.#ground ??= openGround(gradebook);
    const ground = this.#ground;
    try {
      const context = await ground;
      return this.#gradebook === gradebook ? { ...context, assignment, learners, now: new Date() } : null;
    } catch (failure) {
      // Asked for again, it is tried again.
      if (this.#ground === ground) this.#ground = null;
      if (!notReached(failure, pageLocale())) console.error(failure);
      this.#tell(this.#words.unreachable);
      return null;
    }
  }

  /** Something is open, or the keyboard is in here: a redrawing would take it away. */
  #isInUse(): boolean {
    return (
      this.querySelector("[data-part] :is(details[open], .comment-field)") !== null ||
      find(this, "[data-whole]").contains(document.activeElement)
    );
  }

  async #render() {
    const context = await this.#open();
    if (!context) return;
    const { findingsOf, viewParts } = await import("./parts.ts");
    this.#tell("");
    for (const [name, part] of Object.entries(viewParts(context)))
      find(this, `[data-part="${name}"]`).replaceChildren(part);
    for (const [name, lines] of Object.entries(findingsOf(context)))
      find(this.#page, `[data-finding="${name}"]`).replaceChildren(
        ...lines.map((line) => make("p", {}, line)),
      );
  }

  /** Beside the table, which is not drawn here: as fresh as what waits is. */
  async #showUrgent() {
    const gradebook = this.#gradebook;
    const context = await this.#open();
    if (!context || !gradebook) return;
    const { uncheckedIn, viewUrgent } = await import("./parts.ts");
    const place = find(this.#page, "[data-urgent]");
    const at = place.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null;
    place.replaceChildren(viewUrgent(context, uncheckedIn(gradebook, context)));
    if (at) place.querySelector<HTMLElement>(`[href="${at}"]`)?.focus();
  }

  /** What stands around it: the table and what is beside it. */
  get #page(): HTMLElement {
    return this.parentElement ?? this;
  }

  /** Shows the learner's page that the address names, or the group. */
  async #route() {
    const place = find(this, "[data-learner]");
    const id = /^#[\w-]*\/(.+)$/.exec(location.hash)?.[1];
    const context = id ? await this.#open() : null;
    const learner = context?.learners.find((one) => one.id === decodeURIComponent(id ?? ""));
    if (!learner || !context) {
      this.#page.removeAttribute("data-learner-open");
      this.#shown = null;
      place.replaceChildren();
      return;
    }
    const state = JSON.stringify([
      [learner.name, learner.organisation],
      learner.answers.map(({ attempt, verdict }) => [attempt.id, verdict?.key]),
    ]);
    const opens = this.#shown?.id !== learner.id;
    const isInUse = place.querySelector(".comment-field, .feedback .result:not([hidden])") !== null;
    if (!opens && (this.#shown?.state === state || isInUse)) return;
    const { viewLearner } = await import("./parts.ts");
    const back = document.createElement("a");
    back.href = `#${context.assignment.id}`;
    back.textContent = learnerPageWords(pageLocale()).back;
    this.#shown = { id: learner.id, state };
    place.replaceChildren(viewLearner(learner, context, back));
    this.#page.setAttribute("data-learner-open", "");
    if (!opens) return;
    place.querySelector("h2")?.focus();
    scrollTo({ top: 0 });
  }
}

/**
 * Whether what was read for one gradebook serves the other: it is of the same assignment, and nobody was
 * removed, who takes comments and certificates along.
 */
function goesOn(before: Gradebook, after: Gradebook): boolean {
  if (before.assignment.id !== after.assignment.id) return false;
  const here = new Set(after.learners.map(({ id }) => id));
  return before.learners.every(({ id }) => here.has(id));
}

async function openGround(gradebook: Gradebook): Promise<InsightContext> {
  const { openContext } = await import("./parts.ts");
  return openContext(gradebook, await trainerStore(), pageLocale());
}

customElements.define("aula-insight", InsightElement);
