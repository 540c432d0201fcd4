import { viewSolution } from "../../editor/judge/judging.ts";
import { chosenTexts } from "../../grading/chosen-text.ts";
import { isProgram } from "../../grading/exercise.ts";
import { formatCell } from "../../i18n/cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { paperWords } from "../../i18n/paper.ts";
import { openFolds } from "../../kinds/paper-parts.ts";
import { make } from "../../ui/make.ts";
import type { PaperSource } from "./sources.ts";

/** The right answer of an exercise with why it is so: what its lesson says once it is solved. */
export function viewKey(source: PaperSource, number: number, locale: Locale): HTMLElement {
  const words = paperWords(locale);
  const { exercise, kind, prose } = source;
  const kept = exercise.querySelector<HTMLTemplateElement>("template[data-why]");
  const why = kept ? document.importNode(kept.content, true) : "";
  const answer = make("div", { class: "paper-right" }, ...answerOf(source, locale));
  openFolds(answer);
  return make(
    "section",
    { class: "paper-exercise" },
    make("h3", {}, `${number}. ${prose?.title[locale] ?? ""}`),
    make("p", { class: "paper-label" }, isProgram(kind) ? words.oneSolution : words.rightAnswer),
    answer,
    make("p", { class: "paper-label" }, words.why),
    make("div", { class: "paper-why" }, why),
  );
}

function answerOf({ bundle, prose }: PaperSource, locale: Locale): Node[] {
  const { choice, expected, kind, unit } = bundle;
  if (choice) {
    const { texts, ordered } = chosenTexts(choice.answer, { bundle, prose }, locale);
    return [make(ordered ? "ol" : "ul", {}, ...texts.map((text) => make("li", {}, text)))];
  }
  if (expected.kind === "scalar" && !isProgram(kind)) {
    const number = formatCell(expected.cell, locale);
    return [make("p", {}, unit ? `${number} ${unit[locale]}` : number)];
  }
  // Where options are chosen they were said above.
  return viewSolution(bundle, (option) => option, locale).shown;
}
