import { type Locale, locales, type Text } from "../i18n/locale.ts";
import { type Choice, type Form, type Row, type RowType, rowTypes, type Settings } from "./form.ts";

/** Cells by heading, as a sheet holds them. */
export type SheetRow = Record<string, string>;

export interface Sheets {
  survey: SheetRow[];
  choices: SheetRow[];
  settings: SheetRow[];
}

/** A language as headings name it: its own name, and its code for those who read the form on a device. */
const named: Record<Locale, string> = { es: "Español (es)", en: "English (en)" };

export const heading = (column: string, locale: Locale): string => `${column}::${named[locale]}`;
const spread = (column: string, text: Text | null): SheetRow =>
  Object.fromEntries(locales.map((locale) => [heading(column, locale), text?.[locale] ?? ""]));

function gathered(row: SheetRow, column: string): Text | null {
  const said = locales.map((locale) => [locale, row[heading(column, locale)] ?? ""] as const);
  return said.every(([, words]) => words === "") ? null : (Object.fromEntries(said) as Text);
}

/** A form as the three sheets of an XLSForm. */
export function toSheets({ rows, choices, settings }: Form): Sheets {
  return {
    survey: rows.map((row) => ({
      type: row.list ? `${row.type} ${row.list}` : row.type,
      name: row.name,
      ...spread("label", row.label),
      ...spread("hint", row.hint),
      required: row.required ? "yes" : "",
      relevant: row.relevant,
      constraint: row.constraint,
      ...spread("constraint_message", row.constraintMessage),
      repeat_count: row.repeatCount,
    })),
    choices: choices.map(({ list, name, label, added }) => ({
      list_name: list,
      name,
      ...spread("label", label),
      added: added ?? "",
    })),
    settings: [
      {
        form_title: settings.title,
        form_id: settings.id,
        version: settings.version,
        default_language: named.es,
      },
    ],
  };
}

/** @throws Error that names the row of the sheet, where a type is not known here. */
export function readSheets({ survey, choices, settings: [settings = {}] }: Sheets): Form {
  return {
    rows: survey.map((row, index) => readRow(row, index + 2)),
    choices: choices.map(readChoice),
    settings: readSettings(settings),
  };
}

function readRow(row: SheetRow, at: number): Row {
  const [type = "", list = null] = (row.type ?? "")
    .trim()
    .replace(/^(begin|end) /, "$1_")
    .split(/\s+/);
  if (!rowTypes.includes(type)) throw new Error(`survey, row ${at}: unknown type "${row.type}"`);
  return {
    type: type as RowType,
    list,
    name: row.name ?? "",
    label: gathered(row, "label"),
    hint: gathered(row, "hint"),
    required: row.required === "yes",
    relevant: row.relevant ?? "",
    constraint: row.constraint ?? "",
    constraintMessage: gathered(row, "constraint_message"),
    repeatCount: row.repeat_count ?? "",
  };
}

const readChoice = (row: SheetRow): Choice => ({
  list: row.list_name ?? "",
  name: row.name ?? "",
  label: gathered(row, "label") ?? { es: "", en: "" },
  added: row.added || null,
});

const readSettings = (row: SheetRow): Settings => ({
  title: row.form_title ?? "",
  id: row.form_id ?? "",
  version: row.version ?? "",
});
