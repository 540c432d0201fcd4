import type { Cell } from "../check/value.ts";
import {
  type CountField,
  countFields,
  type Field,
  fields,
  type TextField,
  textFields,
  type YesField,
  yesFields,
} from "./columns/field.ts";
import { readMonth } from "./columns/month.ts";
import type { Mapping } from "./columns/recognise.ts";
import { fold } from "./fold.ts";

/** One row of a report, read. */
export interface ReportRow {
  /** As it is written, without the blanks around it; "" where nothing is, or a word that says so. */
  text: Record<Field, string>;
  /** Null: blank. NaN: what stands there is no number. */
  count: Record<CountField, number | null>;
  /** Null: blank, or neither yes nor no. */
  yes: Record<YesField, boolean | null>;
  /** "2021-03", or "03" where no year is written; null: blank, or no month. */
  month: string | null;
}

export interface Report {
  rows: ReportRow[];
  /** Columns that the file has. */
  fields: ReadonlySet<Field>;
}

/** A table's rows as those of a report; a column that is not there is blank. Cells of counts are numbers already. */
export function toReport(table: readonly Cell[][], mapping: Mapping): Report {
  const found = fields.filter((field) => mapping[field] !== null);
  return {
    rows: table.map((cells) => readRow((field) => cells[mapping[field] ?? -1] ?? null)),
    fields: new Set(found),
  };
}

function readRow(cellOf: (field: Field) => Cell): ReportRow {
  const written = (field: Field) => asWritten(cellOf(field));
  const text = {} as ReportRow["text"];
  for (const field of textFields) text[field] = isNothing(written(field)) ? "" : written(field);
  for (const field of [...yesFields, "month" as const]) text[field] = written(field);
  const count = {} as ReportRow["count"];
  for (const field of countFields) {
    const cell = cellOf(field);
    text[field] = asWritten(cell);
    count[field] = typeof cell === "number" ? cell : isNothing(text[field]) ? null : Number.NaN;
  }
  const yes = {} as ReportRow["yes"];
  for (const field of yesFields) yes[field] = yesOrNo(text[field]);
  // "N/A" is how a rule says that nobody is counted.
  text.counting = written("counting");
  return { text, count, yes, month: readMonth(text.month) };
}

const asWritten = (cell: Cell): string =>
  cell === null ? "" : typeof cell === "object" ? ("date" in cell ? cell.date : "") : String(cell).trim();

const nothing = new Set([
  "",
  "n a",
  "na",
  "nd",
  "s d",
  "sd",
  "none",
  "ninguno",
  "ninguna",
  "no aplica",
  "not applicable",
  "sin dato",
  "null",
  "nan",
]);
const isNothing = (text: string): boolean => nothing.has(fold(text));

const truths: Record<string, boolean> = {
  ...{ si: true, yes: true, s: true, y: true, true: true, verdadero: true, "1": true, x: true },
  ...{ no: false, n: false, false: false, falso: false, "0": false },
};
const yesOrNo = (text: string): boolean | null => truths[fold(text)] ?? null;

/** The first of these that the row has; "" where it has none. */
export const firstText = ({ text }: ReportRow, ...wanted: TextField[]): string =>
  wanted.map((field) => text[field]).find((one) => one !== "") ?? "";
