import { assignedWords } from "../../i18n/assigned.ts";
import { timeLeft } from "../../i18n/due.ts";
import { learnerWords } from "../../i18n/learner.ts";
import { type AssignmentHere, assignmentsHere } from "../../learner/assignments-here.ts";
import { knownExercises } from "../../learner/known-exercises.ts";
import { openStore } from "../../learner/open.ts";
import { unseen } from "../../learner/receive.ts";
import { isBehind, sinceSent, stillAsks } from "../../learner/standing.ts";
import { tabs } from "../../learner/tabs.ts";
import { assignedWish } from "../../service-worker/wishes.ts";
import { make } from "../../ui/make.ts";
import { pageLocale } from "../../ui/page-locale.ts";
import { keepForPage } from "../offline/site-worker.ts";

/**
 * `<aula-assignments data-address="/es/assignment/">` lists what this device received, each as a link
 * behind that address. With `data-asking="true"` only what still asks something.
 */
class Assignments extends HTMLElement {
  readonly #locale = pageLocale();
  #stop = () => {};

  connectedCallback() {
    this.#come();
    this.#stop = tabs().listen(({ about }) => {
      if (about !== "draft") this.#come();
    });
  }

  #come() {
    void this.#show();
    void keepForPage(this.#lessons(), { instead: "assigned/" });
  }

  /** What they ask is kept for working without a connection. */
  async #lessons() {
    const received = await (await openStore()).assignments();
    const exercises = received.flatMap(({ assignment }) => assignment.exercises);
    const lessons = new Set(exercises.map((exercise) => exercise.slice(0, exercise.lastIndexOf("/"))));
    return [...lessons].map((lesson) => assignedWish(lesson, this.#locale));
  }

  disconnectedCallback() {
    this.#stop();
  }

  async #show() {
    const store = await openStore();
    const none = await store.assignments().then(
      (kept) => kept.length === 0,
      () => true,
    );
    const now = new Date();
    const onlyAsking = this.dataset.asking === "true";
    const all = none ? [] : await assignmentsHere(store, await knownExercises()).catch(() => []);
    const shown = all.filter(
      ({ received, standing, attempts }) => !onlyAsking || stillAsks(received, standing, attempts, now),
    );
    this.querySelector("[data-list]")?.replaceChildren(...shown.map((here) => this.#item(here, now)));
    if (onlyAsking) this.hidden = shown.length === 0;
    const said = this.querySelector<HTMLElement>("[data-none]");
    if (said) said.hidden = shown.length > 0;
  }

  #item({ received, standing, attempts, comments }: AssignmentHere, now: Date): HTMLElement {
    const words = assignedWords(this.#locale);
    const { id, assignment } = received;
    const { title, trainer, due, timeZone } = assignment;
    const news = comments ? unseen(comments).length : 0;
    const since = sinceSent(received, attempts);
    const facts = [
      trainer,
      learnerWords(this.#locale).progressOf(standing.done, standing.exercises.length),
      due === null ? "" : timeLeft(due, timeZone, now, this.#locale),
      since === null
        ? words.notSent
        : isBehind(since)
          ? words.sentBefore
          : received.sent?.inHand
            ? words.inHand
            : words.sent,
    ].filter((fact) => fact !== "");
    return make(
      "li",
      {},
      make("a", { href: `${this.dataset.address}#${id}` }, title),
      make(
        "p",
        { class: "facts" },
        ...facts.map((fact) => make("span", {}, fact)),
        news > 0 ? make("span", { class: "news" }, words.newComments(news)) : null,
      ),
    );
  }
}
customElements.define("aula-assignments", Assignments);
