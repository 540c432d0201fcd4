import type { Form } from "../../../form/form.ts";
import { heading, readSheets, type SheetRow } from "../../../form/sheets.ts";
import { locales } from "../../../i18n/locale.ts";
import { readCells } from "../dataset.ts";
import { fixedForm } from "./fixes.ts";

/** The day on which the second version of the form was sent out: choices that say so were added then. */
export const secondVersion = "2019-05-20";

/** The form as the survey ended with: the datasets practice-form and practice-form-choices, with their faults. */
export function readPracticeForm(): Form {
  return readSheets({
    survey: sheetOf("practice-form"),
    choices: sheetOf("practice-form-choices"),
    settings: [
      { form_title: "Hogares (práctica, simulada)", form_id: "practice_households", version: secondVersion },
    ],
  });
}

/** The same form without the faults that lesson basic 07 names. */
export const readFixedForm = (): Form => fixedForm(readPracticeForm());

/** "label_es" of a data package is "label::Español (es)" of an XLSForm. */
function sheetOf(dataset: string): SheetRow[] {
  const [header = [], ...rows] = readCells(dataset);
  const headings = header.map((name) => {
    const locale = locales.find((one) => name.endsWith(`_${one}`));
    return locale ? heading(name.slice(0, -3), locale) : name;
  });
  return rows.map((row) => Object.fromEntries(headings.map((name, index) => [name, row[index] ?? ""])));
}
