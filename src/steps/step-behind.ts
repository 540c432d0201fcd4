import type { Problem } from "../check/problem.ts";
import type { StepState } from "./columns-of.ts";
import type { Recipe, VerbName } from "./step.ts";

/** A step, from 0, and what of the answer it decides. */
export interface StepBehind {
  index: number;
  decides: "rows" | "order" | "columns" | "cells" | "number" | "chart";
}

const aboutRows = new Set<Problem["kind"]>([
  "row-missing",
  "row-extra",
  "row-duplicated",
  "rows-shifted",
  "group-unnamed",
]);
const decideRows: VerbName[] = ["keep-rows", "group", "distinct", "first", "join", "long", "wide"];

/** The last step that decides what a problem of the answer is about: where to look first. */
export function stepBehind(problem: Problem, steps: Recipe, states: readonly StepState[]): StepBehind | null {
  const last = steps.length - 1;
  const end = states[last];
  if (last < 1 || !end) return null;
  if (end.is === "chart") return { index: last, decides: "chart" };
  if (end.is === "number") return { index: last, decides: "number" };
  if (aboutRows.has(problem.kind)) return found(steps, decideRows, "rows");
  if (problem.kind === "order-differs") return found(steps, ["sort", "first"], "order");
  if (problem.kind.startsWith("column"))
    return { index: columnStep(problem, states) ?? last, decides: "columns" };
  const index = columnStep(problem, states);
  return index === null ? null : { index, decides: "cells" };
}

function found(steps: Recipe, verbs: VerbName[], decides: StepBehind["decides"]): StepBehind | null {
  const index = steps.findLastIndex(({ verb }) => verbs.includes(verb));
  return index > 0 ? { index, decides } : null;
}

/** The step that brought or took the column that a problem names. */
function columnStep({ where = [], detail }: Problem, states: readonly StepState[]): number | null {
  const named = where.flatMap((part) => ("column" in part && part.column !== undefined ? [part.column] : []));
  const column = named[0] ?? (detail as Partial<Record<"column", unknown>>).column;
  const has = (state: StepState | undefined) =>
    state?.is === "table" && state.columns.some(({ name }) => name === column);
  const index = states.findLastIndex((state, at) => has(state) !== has(states[at - 1]));
  return index > 0 ? index : null;
}
