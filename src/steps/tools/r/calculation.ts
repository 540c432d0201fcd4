import type { Calculation } from "../../calculation.ts";
import type { Column } from "../../column.ts";
import type { RHelper } from "./helpers.ts";
import { cells } from "./names.ts";

const functions = { sum: "sum", max: "max", min: "min", mean: "mean" } as const;

/** A calculation over the cells of `rows` (an index), or over all. R's `sum` of blanks alone would be 0. */
export function calculationCode(
  calculate: Calculation,
  column: string,
  {
    table,
    rows,
    columns,
    helper,
  }: { table: string; rows: string | null; columns: Column[]; helper(name: RHelper): void },
): string {
  if (calculate === "count-rows") return rows === null ? `nrow(${table})` : `length(${rows})`;
  const values = rows === null ? cells(table, column) : `${cells(table, column)}[${rows}]`;
  if (calculate === "count-different") return `length(unique(na.omit(${values})))`;
  if (!columns.find(({ name }) => name === column)?.mayBeBlank) return `${functions[calculate]}(${values})`;
  helper("known");
  return `known(${values}, ${functions[calculate]})`;
}
