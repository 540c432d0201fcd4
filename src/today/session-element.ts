import type { Sat } from "../editor/session.ts";
import { pageAddress } from "../i18n/address.ts";
import { todayWords } from "../i18n/today.ts";
import { openStore } from "../learner/open.ts";
import { tabs } from "../learner/tabs.ts";
import { openPart } from "../loading/open-part.ts";
import { find } from "../ui/find.ts";
import { make } from "../ui/make.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { exerciseFromLesson, type FromLesson } from "./from-lesson.ts";
import { readToday } from "./read-today.ts";
import { spacing } from "./schedule.ts";
import { reorderBy, shuffleOptions } from "./shuffle.ts";
import { reviewSitting } from "./sitting.ts";
import { standing } from "./today-view.ts";

/** `<aula-today-session>`: what is to be gone over today, one exercise after another. Fills in its page's HTML. */
class TodaySession extends HTMLElement {
  readonly #locale = pageLocale();
  readonly #words = todayWords(this.#locale);
  #queue: string[] = [];
  /** Where the exercise stands that is shown, from 0. */
  #at = 0;
  #before = 0;
  #isAnswered = false;
  #stop = () => {};

  connectedCallback() {
    find(this, "[data-next]").addEventListener("click", () => void this.#next());
    this.#stop = tabs().listen(({ about, exercise }) => {
      if (about !== "attempt" || exercise !== this.#queue[this.#at]) return;
      this.#isAnswered = true;
      this.#nameNext();
    });
    void openPart(find(this, "[data-exercise]"), this.#locale, () => this.#begin());
  }

  disconnectedCallback() {
    this.#stop();
  }

  async #begin() {
    const today = await readToday(await openStore());
    this.#queue = today?.exercises ?? [];
    this.#before = today?.done.length ?? 0;
    if (this.#queue.length > 0) return this.#show();
    find(this, "[data-standing]").textContent = today ? standing(today, this.#locale) : this.#words.notHere;
    return undefined;
  }

  async #show() {
    const { place } = this.#words;
    this.#isAnswered = false;
    this.#nameNext();
    find(this, "[data-next]").hidden = false;
    find(this, "[data-standing]").textContent = place(
      this.#before + this.#at + 1,
      this.#before + this.#queue.length,
    );
    const host = find(this, "[data-exercise]");
    host.replaceChildren();
    const id = this.#queue[this.#at] ?? "";
    /** Somebody may be quicker and go on. */
    const isShown = () => this.#queue[this.#at] === id;
    await openPart(host, this.#locale, async () => {
      try {
        const found = await exerciseFromLesson(id, this.#locale);
        if (isShown()) host.replaceChildren(...this.#view(found));
      } catch (failure) {
        if (!isShown()) return;
        host.replaceChildren(make("p", {}, this.#words.notHere));
        throw failure;
      }
    });
  }

  #view({ exercise, answer, before, lesson }: FromLesson): Node[] {
    const word = `${exercise.dataset.exercise} ${new Date().toDateString()}`;
    shuffleOptions(exercise, reorderBy(word), answer);
    Object.assign(exercise, { sitting: reviewSitting } satisfies Pick<Sat, "sitting">);
    const from = make(
      "p",
      { class: "soft" },
      `${this.#words.fromLesson} `,
      make("a", { href: lesson.address }, lesson.title),
    );
    if (before.length === 0) return [from, exercise];
    // In sight: what the question is about stands there as often as not.
    const context = make("details", { open: true }, make("summary", {}, this.#words.before), ...before);
    return [from, context, exercise];
  }

  #nameNext() {
    const { skip, following, finish } = this.#words;
    const isLast = this.#at === this.#queue.length - 1;
    const next = find(this, "[data-next]");
    next.textContent = !this.#isAnswered ? skip : isLast ? finish : following;
    next.classList.toggle("quiet", !this.#isAnswered);
  }

  async #next() {
    this.#at += 1;
    if (this.#at < this.#queue.length) await this.#show();
    else await this.#end();
    find(this, "[data-standing]").focus();
    scrollTo({ top: 0 });
  }

  async #end() {
    const words = this.#words;
    find(this, "[data-next]").hidden = true;
    find(this, "[data-exercise]").replaceChildren();
    const today = await readToday(await openStore()).catch(() => null);
    const told = find(this, "[data-standing]");
    if (!today) return;
    const right = today.done.filter((one) => one.right).length;
    told.textContent = today.exercises.length === 0 ? words.finished : words.left(today.exercises.length);
    const said =
      today.done.length > 0 ? [words.score(right, today.done.length), words.comeBack(spacing[0])] : [];
    find(this, "[data-exercise]").append(
      ...said.map((text) => make("p", {}, text)),
      make(
        "p",
        {},
        make(
          "a",
          { class: "button", href: `${pageAddress(this.#locale, "progress")}` },
          words.backToProgress,
        ),
      ),
    );
  }
}

customElements.define("aula-today-session", TodaySession);
