import type { Value } from "../../../check/value.ts";
import { labelledTable } from "../../../feedback/labels.ts";
import { type Asked, chosenTexts } from "../../../grading/chosen-text.ts";
import type { Submission } from "../../../grading/exercise.ts";
import { learnerPageWords } from "../../../i18n/learner-page.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { cellText } from "../../../ui/cell-text.ts";
import type { SheetCell } from "./sheet.ts";

/** An answer as a reader understands it: options by their words, a number as a number, a table line by line. */
export function answerCell(submission: Submission, asked: Asked, locale: Locale): SheetCell {
  const words = learnerPageWords(locale);
  switch (submission.kind) {
    case "code":
      return submission.code.trim() === "" ? words.emptyProgram : submission.code.trimEnd();
    case "number":
      return typeof submission.cell === "number" && Number.isFinite(submission.cell)
        ? submission.cell
        : cellText(submission.cell, locale).text;
    case "choice":
      return chosenText(submission.chosen, asked, locale);
    case "value":
      return valueCell(submission.value, asked, locale);
  }
}

function chosenText(chosen: string[], asked: Asked, locale: Locale): string {
  const { texts, ordered } = chosenTexts(chosen, asked, locale);
  if (texts.length === 0) return learnerPageWords(locale).nothingChosen;
  if (ordered) return texts.map((text, place) => `${place + 1}. ${text}`).join("\n");
  return texts.length === 1 ? (texts[0] ?? "") : texts.map((text) => `• ${text}`).join("\n");
}

function valueCell(value: Value, { bundle }: Asked, locale: Locale): SheetCell {
  const line = (cells: Parameters<typeof cellText>[0][]) =>
    cells.map((cell) => cellText(cell, locale).text).join(" | ");
  switch (value.kind) {
    case "scalar":
      return answerCell({ kind: "number", cell: value.cell }, { bundle, prose: undefined }, locale);
    case "list":
      return value.cells.map((cell) => line([cell])).join("\n");
    case "table": {
      const { columns, rows } = bundle?.labels ? labelledTable(value, bundle.labels, locale) : value;
      return [columns.join(" | "), ...rows.map(line)].join("\n");
    }
    default:
      return null;
  }
}
