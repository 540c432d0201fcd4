import { scale } from "../../../exchange/evaluation.ts";
import { atEndWords, pointWords } from "../../../i18n/at-end.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make } from "../../../ui/make.ts";
import { type EvaluationTotals, fewestEvaluations } from "../evaluation.ts";

/** How a group found it: totals and comments, and nothing of who. On the page, and on paper. */
export function viewEvaluation(
  { answered, people, questions, remarks, isTooFew }: EvaluationTotals,
  locale: Locale,
): HTMLElement[] {
  const words = atEndWords(locale);
  const lines = questions.map(({ question, counts, answered: of }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, words[question]),
      ...scale.map((point, place) =>
        make("td", {}, `${pointWords(question, point, locale)}: `, make("b", {}, String(counts[place] ?? 0))),
      ),
      make("td", { class: "number" }, String(of)),
    ),
  );
  const table = make(
    "table",
    { class: "plain" },
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        make("th", { scope: "col" }, words.question),
        make("th", { scope: "colgroup", colspan: scale.length }, words.point),
        make("th", { scope: "col", class: "number" }, words.answered),
      ),
    ),
    make("tbody", {}, ...lines),
  );
  const scroll = { class: "table-scroll", tabindex: 0, role: "group", "aria-label": words.evaluationResults };
  const comments =
    remarks.length === 0
      ? make("p", {}, words.noRemarks)
      : make("ul", { class: "remarks-of-group" }, ...remarks.map((remark) => make("li", {}, remark)));
  return [
    make("p", {}, words.answeredBy(answered, people)),
    ...(isTooFew ? [make("p", { class: "soft" }, words.tooFew(fewestEvaluations))] : []),
    ...(isTooFew ? [] : [make("div", scroll, table), make("h4", {}, words.remarks), comments]),
  ];
}
