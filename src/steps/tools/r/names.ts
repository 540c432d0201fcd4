import type { StepValue } from "../../fields.ts";

/** Pieces of base R. */

const word = /^[A-Za-z][A-Za-z0-9._]*$/;
const reserved = /^(if|else|repeat|while|function|for|next|break|TRUE|FALSE|NULL|NA|Inf|NaN|in)$/;

export const text = (value: string): string => JSON.stringify(value);
export const number = (value: number): string => (Number.isInteger(value) ? value.toFixed(0) : String(value));

export function literal(value: StepValue | null): string {
  if (value === null) return "NA";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? number(value) : text(value);
}

const isName = (column: string): boolean => word.test(column) && !reserved.test(column);

/** `table$column`, or `table[["a name"]]`. */
export const cells = (table: string, column: string): string =>
  isName(column) ? `${table}$${column}` : `${table}[[${text(column)}]]`;

/** A name that an argument can have: `people`, or `` `a name` ``. */
export const argument = (column: string): string =>
  isName(column) ? column : `\`${column.replaceAll("`", "\\`")}\``;

export const vector = (values: readonly (StepValue | null)[]): string =>
  values.length === 1 ? literal(values[0] ?? null) : `c(${values.map(literal).join(", ")})`;
