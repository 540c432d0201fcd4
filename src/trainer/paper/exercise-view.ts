import { isProgram } from "../../grading/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { paperWords } from "../../i18n/paper.ts";
import { layOnPaper } from "../../kinds/paper.ts";
import { openFolds, unwrap } from "../../kinds/paper-parts.ts";
import { make } from "../../ui/make.ts";
import type { PaperSource } from "./sources.ts";

/** An exercise to be answered by hand, under the number that learners see. */
export function viewExercise(source: PaperSource, number: number, locale: Locale): HTMLElement {
  const words = paperWords(locale);
  const { exercise, kind } = source;
  const form = taken(exercise.querySelector("form"));
  form.querySelector(".below")?.remove();
  layOnPaper(kind, form, locale, exercise.dataset.answer ?? "");
  const view = make(
    "section",
    { class: "paper-exercise" },
    make("h3", {}, `${number}. ${source.prose?.title[locale] ?? ""}`),
    isProgram(kind) ? make("p", { class: "needs-computer" }, words.needsComputer) : null,
    taken(exercise.querySelector(".instructions")),
    make("div", { class: "paper-answer" }, ...form.childNodes),
  );
  const lines = view.querySelector(".lines");
  lines?.before(make("p", { class: "by-hand" }, words.byHand));
  return still(view);
}

/** What the lesson says before an exercise: its text, its charts and tables. */
export const viewBefore = ({ before }: PaperSource): HTMLElement =>
  still(make("div", { class: "paper-before" }, ...before.map(taken)));

/** A copy: the same page may be asked for more than one exercise. */
const taken = <Part extends Element>(part: Part | null): HTMLElement =>
  (part ? document.importNode(part, true) : make("div")) as Element as HTMLElement;

/** Nothing to press, to open or to type in, and no name that another exercise has too. */
function still(view: HTMLElement): HTMLElement {
  // What a chart shows is read from it; its figures again would take a page.
  for (const figures of view.querySelectorAll("figure.chart > details")) figures.remove();
  openFolds(view);
  for (const one of view.querySelectorAll("button, input, select, textarea, .visually-hidden, [aria-live]"))
    one.remove();
  for (const one of view.querySelectorAll("a, label")) unwrap(one);
  for (const one of view.querySelectorAll("*"))
    for (const name of ["id", "tabindex", "aria-labelledby", "aria-describedby"]) one.removeAttribute(name);
  return view;
}
