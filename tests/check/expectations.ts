import { expect } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Comparison } from "../../src/check/comparison.ts";
import type { Problem, ProblemShape } from "../../src/check/problem.ts";
import type { Cell, Table, Value } from "../../src/check/value.ts";

export const table = (columns: string[], rows: Cell[][], from: Table["from"] = "objects"): Table => ({
  kind: "table",
  columns,
  rows,
  from,
});
export const list = (...cells: Cell[]): Value => ({ kind: "list", cells });
export const scalar = (cell: Cell): Value => ({ kind: "scalar", cell });

const formOf = (value: Value): Comparison["as"] =>
  value.kind === "list" || value.kind === "chart" ? value.kind : value.kind === "table" ? "table" : "number";

interface Compared {
  expected: Value;
  actual: Value;
  compare?: Omit<Comparison, "as">;
}

export const problemsOf = ({ expected, actual, compare }: Compared): Problem[] =>
  check(expected, actual, { as: formOf(expected), ...compare });

export const expectPass = (compared: Compared): void => expect(problemsOf(compared)).toEqual([]);

/** The first problem is of this kind and says at least this; gives it back for more questions. */
export function expectProblem(
  kind: string,
  detail: Record<string, unknown>,
  compared: Compared,
): ProblemShape {
  const [first] = problemsOf(compared);
  expect(first).toMatchObject({ kind, detail });
  return first as ProblemShape;
}

/** What is told of an answer, without where: kind and detail of each problem. */
export const told = (expected: Value, actual: Value, compare: Compared["compare"] = {}) =>
  problemsOf({ expected, actual, compare }).map(
    ({ kind, detail }): readonly [string, ProblemShape["detail"]] => [kind, detail],
  );

/** The kinds of problems of an answer, the first to be told first. */
export const kinds = (expected: Value, actual: Value, compare: Compared["compare"] = {}) =>
  problemsOf({ expected, actual, compare }).map(({ kind }) => kind);
