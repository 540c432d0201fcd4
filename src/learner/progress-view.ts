import { learnerWords } from "../i18n/learner.ts";
import { pageLocale } from "../ui/page-locale.ts";
import { exercisesOf } from "./known-exercises.ts";
import { openStore } from "./open.ts";
import { type Progress, progressOf, stateOf } from "./progress.ts";
import { tabs } from "./tabs.ts";

/** Shows in an `<aula-progress>` what is done, and again whenever that changes. Gives back what ends it. */
export function openProgress(element: HTMLElement): () => void {
  const show = async () => {
    const { lesson = "", optional } = element.dataset;
    const exercises = (await exercisesOf(lesson))?.filter((id) => id !== `${lesson}/${optional}`);
    if (!exercises) return;
    const store = await openStore();
    const tallies = await Promise.all(exercises.map((exercise) => store.tally(exercise))).catch(() => null);
    if (tallies) write(element, progressOf(tallies), exercises.length);
  };
  void show();
  return tabs().listen(({ about }) => {
    if (about !== "draft") void show();
  });
}

function write(element: HTMLElement, progress: Progress, total: number): void {
  const words = learnerWords(pageLocale());
  const { done, tried } = progress;
  element.dataset.done = String(done);
  element.dataset.tried = String(tried);
  element.dataset.total = String(total);
  const all = total > 0 && done === total;
  element.dataset.state = all ? "done" : stateOf({ attempts: done + tried, passes: 0 });
  const parts = done + tried === 0 ? [] : [words.progressOf(done, total)];
  if (tried > 0) parts.push(words.alsoTried(tried));
  element.textContent = parts.join(" · ");
  element.dispatchEvent(new CustomEvent<Progress>("aula-progress", { bubbles: true, detail: progress }));
}
