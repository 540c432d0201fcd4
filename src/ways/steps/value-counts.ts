import type { Cell } from "../../check/value.ts";
import type { Run } from "../../sandbox/sandbox.ts";
import { answer } from "./watched-program.ts";

/** A value of a column and how many rows have it. */
export interface ValueCount {
  value: string | number | boolean | null;
  /** Null where it is not known. */
  count: number | null;
}

/** More values are typed, not chosen. */
export const mostValues = 300;

/** A program that counts the values of a column of the table that another gives. */
export const countingProgram = (code: string, column: string): string =>
  code.replace(
    answer,
    (_, table: string) => `
const counted = Map.groupBy(${table}, (row) => row[${JSON.stringify(column)}]);

export default [...counted]
  .slice(0, ${mostValues + 1})
  .map(([value, rows]) => ({ value, count: rows.length }));
`,
  );

/** What such a program counted, the most frequent first; null where the values are too many. */
export function countsOf({ value, error }: Pick<Run, "value" | "error">): ValueCount[] | null {
  if (error || value.kind !== "table" || value.rows.length > mostValues) return null;
  const [at, of] = [value.columns.indexOf("value"), value.columns.indexOf("count")];
  const counts = value.rows.flatMap((row) => {
    const cell: Cell = row[at] ?? null;
    return typeof cell === "object" && cell !== null ? [] : [{ value: cell, count: Number(row[of] ?? 0) }];
  });
  return counts.sort((a, b) => b.count - a.count);
}
