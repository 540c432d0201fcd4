import * as v from "valibot";
import { inEach, type Text } from "../i18n/locale.ts";
import type { Column, ColumnType } from "./column.ts";
import { refuse } from "./problem.ts";

/** Fields that several verbs share, bounded so that a hostile draft stays small; and how they are looked up. */

/** Nothing chosen yet is "", so that a step can be kept while it is made. */
export const columnField = v.pipe(v.string(), v.maxLength(100));
export const columnsField = v.pipe(v.array(columnField), v.maxLength(100));
/** A name for a new column. */
export const nameField = v.pipe(v.string(), v.maxLength(60));
/** What an author calls a new column, in each language; a name that the learner gives takes its place. */
export const labelField = v.optional(v.strictObject(inEach(nameField)));
export const textField = v.pipe(v.string(), v.maxLength(300));
export const datasetField = v.pipe(v.string(), v.maxLength(100));
export const valueField = v.union([textField, v.pipe(v.number(), v.finite()), v.boolean()]);
export const valuesField = v.pipe(v.array(valueField), v.maxLength(200));
export const countField = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

export type StepValue = v.InferOutput<typeof valueField>;

/** @throws Refusal where the table has no such column, or one of another type than `needed` */
export function columnIn(columns: readonly Column[], name: string, needed?: readonly ColumnType[]): Column {
  if (name === "") refuse({ code: "unfinished", missing: "column" });
  const column = columns.find((one) => one.name === name);
  if (!column) return refuse({ code: "column-gone", column: name, step: null });
  if (needed && !needed.includes(column.type))
    refuse({ code: "type-needed", column: name, type: column.type, needed });
  return column;
}

/** At least one, each once, in the order given. */
export function columnsIn(
  columns: readonly Column[],
  names: readonly string[],
  needed?: readonly ColumnType[],
): Column[] {
  const beside = names.filter((name) => name !== "");
  if (names.length === 0 || beside.length < names.length)
    refuse({ code: "unfinished", missing: "column", beside });
  return [...new Set(names)].map((name) => columnIn(columns, name, needed));
}

/** @throws Refusal where a new column cannot have the name beside the columns that stay */
export function newName(name: string, beside: readonly Column[]): string {
  if (name.trim() === "" || name === "__proto__") refuse({ code: "name-missing" });
  if (beside.some((column) => column.name === name)) refuse({ code: "name-taken", column: name });
  return name;
}

/** What a column is called that keeps the name of the one that it was made from, or that its author labelled. */
export function titleOf(
  name: string,
  { column, label }: { column?: string; label?: Text | undefined },
  columns: readonly Column[],
): Text | null {
  if (label) return label;
  return name === column ? (columns.find((one) => one.name === column)?.title ?? null) : null;
}

/** @throws Refusal where the value is of another type than the column's cells */
export function fits(value: StepValue, { name, type }: Column): void {
  const given = typeof value === "string" ? "text" : typeof value;
  if (value === "") refuse({ code: "unfinished", missing: "value" });
  if (given !== (type === "date" ? "text" : type)) refuse({ code: "value-unfit", column: name, type });
}
