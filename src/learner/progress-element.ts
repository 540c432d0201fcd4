import { learnerWords } from "../i18n/learner.ts";
import { defaultLocale, isLocale } from "../i18n/locale.ts";
import { openStore } from "./open.ts";
import { type Progress, progressOf, stateOf } from "./progress.ts";
import { tabs } from "./tabs.ts";

/**
 * `<aula-progress data-exercises='["basic/01-…/units", …]'>` says how many of them are done, in words,
 * once there is something to say. For style and for what stands around it: `data-done`, `data-tried`,
 * `data-total` and `data-state` (done, tried, open) on the element, and a bubbling event
 * "aula-progress" whose detail is a Progress.
 */
class ProgressElement extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    void this.#show();
    this.#stop = tabs().listen(({ about }) => {
      if (about !== "draft") void this.#show();
    });
  }

  disconnectedCallback() {
    this.#stop();
  }

  async #show() {
    const exercises: string[] = JSON.parse(this.dataset.exercises ?? "[]");
    const store = await openStore();
    const tallies = await Promise.all(exercises.map((exercise) => store.tally(exercise))).catch(() => null);
    if (tallies) this.#write(progressOf(tallies), exercises.length);
  }

  #write(progress: Progress, total: number) {
    const { lang } = document.documentElement;
    const words = learnerWords(isLocale(lang) ? lang : defaultLocale);
    const { done, tried } = progress;
    this.dataset.done = String(done);
    this.dataset.tried = String(tried);
    this.dataset.total = String(total);
    const all = total > 0 && done === total;
    this.dataset.state = all ? "done" : stateOf({ attempts: done + tried, passes: 0 });
    const parts = done + tried === 0 ? [] : [words.progressOf(done, total)];
    if (tried > 0) parts.push(words.alsoTried(tried));
    this.textContent = parts.join(" · ");
    this.dispatchEvent(new CustomEvent<Progress>("aula-progress", { bubbles: true, detail: progress }));
  }
}

customElements.define("aula-progress", ProgressElement);
