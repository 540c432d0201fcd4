import type { StepValue } from "../../fields.ts";

/** Pieces of standard SQL. */

const reserved =
  /^(all|and|as|by|case|class|cross|date|else|end|from|group|in|into|is|join|left|like|limit|month|not|null|on|or|order|over|right|rows|select|set|table|then|to|union|unique|user|value|values|when|where|with|year)$/;

export const name = (column: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(column) && !reserved.test(column) ? column : `"${column.replaceAll('"', '""')}"`;

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export function literal(value: StepValue | null): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return text(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
