import type { Locale, Text } from "../i18n/locale.ts";
import type { Field } from "./columns/field.ts";
import type { Known, Lists } from "./lists/lists.ts";
import type { ReportRow } from "./report.ts";

/** What a rule may look at besides the row. */
export interface Context {
  known: Known;
  /** Columns that the report has. */
  fields: ReadonlySet<Field>;
  /** What the breakdowns by population type and by age and sex describe in this report. */
  broken: "beneficiaries" | "new_beneficiaries";
}

/** What a rule saw in a row: what its sentence needs. */
export type Seen = Readonly<Record<string, string | number | null>>;

/** One of the coordination's rules. */
export interface Rule<Detail extends Seen = Seen> {
  id: string;
  /** First year of the reports that it holds for. */
  since: number;
  /** The columns without which it cannot be tried: one of each of these groups. */
  needs: readonly (readonly Field[])[];
  /** The list that a person may bring for it, and what it does without; null: it cannot be tried. */
  list?: { name: keyof Lists; without: Text | null };
  /** Columns in which to look for what it found. */
  looksAt: readonly Field[];
  title: Text;
  asks: Text;
  why: Text;
  /** Which rows it is for. */
  rows: Text;
  todo: Text;
  /** Null: nothing to say of this row, or what it asks cannot be known of it. */
  check(row: ReportRow, context: Context): Detail | null;
  say: Readonly<Record<Locale, (seen: Detail) => string>>;
}

/** Keeps a rule's own detail between its `check` and its `say`. */
export const rule = <Detail extends Seen>(one: Rule<Detail>): Rule => one as unknown as Rule;

const allRows: Text = { es: "Todas las filas", en: "All rows" };
const cvaRows: Text = { es: "Filas con CVA = Sí", en: "Rows with CVA = Yes" };
export const rowsOf = { all: allRows, cva: cvaRows };
