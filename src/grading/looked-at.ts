import type { ExerciseBundle } from "./exercise.ts";
import { isProgram } from "./exercise.ts";
import type { Grade } from "./grade.ts";

/** What is compared, by the form of the answer; "follows": whether it still holds when the table changes. */
export type Look = "form" | "columns" | "rows" | "values" | "order" | "follows" | { rule: string };

/** What a check looked at, and what it will look at once that is right. */
export interface LookedAt {
  done: Look[];
  left: Look[];
}

const compared: Partial<Record<string, Look[]>> = {
  chart: ["form", "rows", "values"],
  table: ["columns", "rows", "values"],
  list: ["values"],
};

/**
 * Computed from the exercise's own checks and from how far the judging came: rules of honesty are held
 * to what equals the expected, and changed tables only after them. Null where there is nothing to list:
 * a single value, a choice, a program that stopped.
 */
export function lookedAt(
  { outcome, problems, isFromFile }: Grade,
  { kind, compare, honesty, variants }: Pick<ExerciseBundle, "kind" | "compare" | "honesty" | "variants">,
): LookedAt | null {
  const base = compared[compare.as];
  if (!isProgram(kind) || base === undefined || outcome === "error") return null;
  const rules = compare.as === "chart" ? honesty : { require: [], advise: [] };
  const values: Look[] = [...base, ...(compare.order ? (["order"] as const) : [])];
  const required = rules.require.map((rule): Look => ({ rule }));
  const advised = rules.advise.map((rule): Look => ({ rule }));
  const follows: Look[] = variants.length > 0 && !isFromFile ? ["follows"] : [];
  const [told] = problems;
  if (told === undefined || told.kind === "does-not-follow-data")
    return { done: [...values, ...required, ...advised, ...follows], left: [] };
  if (problems.every((problem) => rules.require.includes(problem.kind)))
    return { done: [...values, ...required, ...advised], left: follows };
  return { done: [], left: [...required, ...follows] };
}
