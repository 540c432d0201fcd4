import { exportWords } from "../../../i18n/gradebook-export.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { answersSheet } from "./answers.ts";
import { evaluationSheet } from "./evaluation.ts";
import { exercisesSheet } from "./exercises.ts";
import type { Exported } from "./exported.ts";
import { ideasSheet } from "./ideas.ts";
import { peopleSheet } from "./people.ts";
import { type Sheet, sheetOf } from "./sheet.ts";

/** A group's results for a spreadsheet: people, answers, exercises, ideas, how they found it, and what each column says. */
export function sheetsOf(exported: Exported): Sheet[] {
  const sheets = [
    peopleSheet(exported),
    answersSheet(exported),
    exercisesSheet(exported),
    ideasSheet(exported),
    evaluationSheet(exported),
  ].filter((sheet) => sheet !== null);
  return [...sheets, meaningsSheet(sheets, exported.names.locale)];
}

function meaningsSheet(sheets: Sheet[], locale: Locale): Sheet {
  const words = exportWords(locale);
  const columns = sheets.flatMap(({ name: sheet, columns }) =>
    columns.map(({ name, meaning }) => ({ sheet, name, meaning })),
  );
  return sheetOf(
    words.meanings,
    [
      { name: words.sheet, meaning: "", width: 14, cell: ({ sheet }) => sheet },
      { name: words.column, meaning: "", width: 34, cell: ({ name }) => name },
      { name: words.meaning, meaning: "", width: 100, cell: ({ meaning }) => meaning },
    ],
    columns,
  );
}
