import type { Cell, Table } from "../../check/value.ts";
import type { Run } from "../../sandbox/sandbox.ts";
import type { StepsProgram } from "../../steps/typescript/program-of.ts";

/** The table as it is after a step: its first rows, and how many there are. */
export interface TableThen {
  table: Table;
  total: number;
}

const answer = /\nexport default ([\s\S]*);\n$/;

/** The constant that a step's lines end with: what its table is called in the program. */
function tableName(code: string, { from, to }: { from: number; to: number }): string | null {
  const lines = code.split("\n").slice(from - 1, to);
  const named = lines.flatMap(
    (line) => /^(?:const (\w+) =|import \{ (?:\w+ as )?(\w+) \})/.exec(line)?.slice(1).find(Boolean) ?? [],
  );
  return named.at(-1) ?? null;
}

/**
 * The program that shows the table of each of its steps as well: what is shown is what the program makes,
 * and no other reading of the steps. Its own lines stay where they are.
 */
export function watched({ code, lines }: StepsProgram): { code: string; steps: number[] } {
  const named = lines.flatMap((line, step) => {
    const name = tableName(code, line);
    return name === null ? [] : [{ name, step }];
  });
  const shows = named.map(({ name }) => `show(${name}); `).join("");
  return {
    // On the line of the answer: an error's line is that of the program.
    code: code.replace(answer, (all) => `\n${shows}${all.trimStart()}`),
    steps: named.map(({ step }) => step),
  };
}

/** By step: the table that a watched run showed; null where it did not come so far. */
export function tablesOf(
  { output }: Pick<Run, "output">,
  steps: number[],
  count: number,
): (TableThen | null)[] {
  const shown = output.filter((entry) => entry.kind === "table");
  const tables: (TableThen | null)[] = Array.from({ length: count }, () => null);
  steps.forEach((step, index) => {
    const entry = shown[index];
    if (entry?.kind === "table") tables[step] = { table: entry.table, total: entry.total };
  });
  return tables;
}

type Plain = string | number | boolean;

/** A value of a column and how many rows have it. */
export interface ValueCount {
  value: Plain | null;
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

export function countsOf({ value, error }: Run): ValueCount[] | null {
  if (error || value.kind !== "table" || value.rows.length > mostValues) return null;
  const [at, of] = [value.columns.indexOf("value"), value.columns.indexOf("count")];
  return value.rows.flatMap((row) => {
    const cell: Cell = row[at] ?? null;
    return typeof cell === "object" && cell !== null ? [] : [{ value: cell, count: Number(row[of] ?? 0) }];
  });
}
