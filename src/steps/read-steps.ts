import * as v from "valibot";
import type { RecipeProblem } from "./problem.ts";
import { type Recipe, stepSchema } from "./step.ts";

/** More is no way that a person would follow. */
export const mostSteps = 50;
/** Of the steps as drafts keep them. */
export const stepsVersion = 1;

export type ReadSteps = { steps: Recipe } | { problem: RecipeProblem };

/** Reads steps as authors write them and as drafts keep them: a list, or `{version, steps}`. */
export function readSteps(given: unknown): ReadSteps {
  const { version, steps } = (
    Array.isArray(given) ? { version: stepsVersion, steps: given } : (given ?? {})
  ) as {
    version?: unknown;
    steps?: unknown;
  };
  if (typeof version === "number" && version !== stepsVersion) return { problem: { code: "other-version" } };
  if (version !== stepsVersion || !Array.isArray(steps)) return { problem: { code: "unreadable" } };
  if (steps.length > mostSteps)
    return { problem: { code: "too-many-steps", steps: steps.length, limit: mostSteps } };
  const read = v.safeParse(v.array(stepSchema), steps, { abortEarly: true });
  return read.success ? { steps: read.output } : { problem: { code: "unreadable" } };
}
