import type { Value } from "../../../check/value.ts";
import { viewRun } from "../../../editor/judge/run-view.ts";
import { labelledTable } from "../../../feedback/labels.ts";
import { markList, markTable } from "../../../feedback/marks.ts";
import { type Asked, chosenTexts } from "../../../grading/chosen-text.ts";
import type { Submission } from "../../../grading/exercise.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { cellText } from "../../../ui/cell-text.ts";
import { make } from "../../../ui/make.ts";
import { highlight } from "../../../ways/code/highlight.ts";

/**
 * An answer as it was handed in, nothing of it run. All of it is text, whatever it holds.
 * @param viewLine what becomes of a line of a program and its number, from 1
 */
export function viewSubmission(
  submission: Submission,
  asked: Asked,
  locale: Locale,
  viewLine = (line: HTMLElement, _number: number): HTMLElement => line,
): HTMLElement {
  const words = learnerPageWords(locale);
  switch (submission.kind) {
    case "code":
      return submission.code.trim() === ""
        ? make("p", { class: "soft" }, words.emptyProgram)
        : viewProgram(submission.code, words.code, locale, viewLine);
    case "number":
      return make("p", { class: "scalar" }, cellText(submission.cell, locale).text, unitOf(asked, locale));
    case "choice":
      return viewChosen(submission.chosen, asked, locale);
    case "value":
      return make("div", {}, ...viewValue(submission.value, asked, locale));
  }
}

const unitOf = ({ bundle }: Asked, locale: Locale): string => {
  const unit = bundle?.unit?.[locale];
  return unit ? ` ${unit}` : "";
};

/** Lines that are shown of a program: each is an element of the page that can be commented. */
const mostLines = 1000;

function viewProgram(
  code: string,
  label: string,
  locale: Locale,
  viewLine: (line: HTMLElement, number: number) => HTMLElement,
): HTMLElement {
  const all = highlight(code.trimEnd());
  const lines = all.slice(0, mostLines).map((line, index) => {
    const pieces = line.map(({ kind, text }) =>
      kind === "plain" ? text : make("span", { class: `code-${kind}` }, text),
    );
    return make("li", {}, viewLine(make("code", {}, ...pieces), index + 1));
  });
  const list = make("ol", { class: "program-lines", "aria-label": label }, ...lines);
  if (all.length <= mostLines) return list;
  const more = learnerPageWords(locale).moreLines(formatNumber(all.length - mostLines, locale));
  return make("div", {}, list, make("p", { class: "soft" }, more));
}

function viewChosen(chosen: string[], asked: Asked, locale: Locale): HTMLElement {
  if (chosen.length === 0) return make("p", { class: "soft" }, learnerPageWords(locale).nothingChosen);
  const { texts, ordered } = chosenTexts(chosen, asked, locale);
  return make(ordered ? "ol" : "ul", { class: "chosen" }, ...texts.map((text) => make("li", {}, text)));
}

function viewValue(answer: Value, { bundle }: Asked, locale: Locale): Node[] {
  const labels = bundle?.labels;
  const value = labels && answer.kind === "table" ? labelledTable(answer, labels, locale) : answer;
  const title = learnerPageWords(locale).whatItReturns;
  const run = { value, svg: null, output: [], error: null, ms: 0 };
  return viewRun(run, [], { table: markTable(value, []), list: markList(value, []) }, { title });
}
