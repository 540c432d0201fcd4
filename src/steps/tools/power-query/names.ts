import type { StepValue } from "../../fields.ts";

/** Pieces of Power Query's language, M. */

/** In a text of M, quotes are doubled, and "#(" opens an escape. */
export const text = (value: string): string =>
  `"${value.replaceAll('"', '""').replaceAll("#(", "#(#)(").replaceAll("\n", "#(lf)").replaceAll("\r", "#(cr)").replaceAll("\t", "#(tab)")}"`;

export function literal(value: StepValue | null): string {
  if (value === null) return "null";
  return typeof value === "string" ? text(value) : String(value);
}

export const list = (values: readonly (StepValue | null)[]): string => `{${values.map(literal).join(", ")}}`;

const word = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A cell of the row at hand, or a column of `table`: `[people]`, `[#"a name"]`. */
export const cells = (column: string, table = ""): string =>
  `${table}[${word.test(column) ? column : `#${text(column)}`}]`;

/** A field of a record: `people = …`. */
export const field = (column: string): string => (word.test(column) ? column : `#${text(column)}`);
