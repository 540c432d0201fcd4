import type { Run } from "../sandbox/sandbox.ts";
import type { TraceCall } from "../sandbox/trace.ts";
import { type Seen, seenAt, seenInError } from "./seen.ts";
import type { Recipe } from "./step.ts";
import type { StepsProgram } from "./typescript/program-of.ts";

/** What a run shows of one step. */
export interface StepDid {
  /** The calls at its lines, in the order in which they ended; none where it changed nothing or was not reached. */
  calls: TraceCall[];
  seen: Seen | null;
  /** The way came so far, and no step before it stops the way. */
  isReached: boolean;
}

/**
 * What each step did in a run of its program that was watched.
 * @param isDivided by place of a step that works out a column: whether that holds what is no number
 */
export function whatStepsDid(
  steps: Recipe,
  { lines }: StepsProgram,
  { trace, error }: Pick<Run, "trace" | "error">,
  isDivided: ReadonlyMap<number, boolean>,
): StepDid[] {
  const failed = error && stepAtLine(lines, error.line);
  let isReached = true;
  return lines.map((place, index) => {
    const step = steps[index];
    const calls = trace?.calls.filter(({ from, to }) => place.from <= from && to <= place.to) ?? [];
    const seen =
      step === undefined || !isReached
        ? null
        : failed === index && error
          ? seenInError(step, error)
          : seenAt(step, calls, isDivided.get(index));
    const did = { calls, seen, isReached };
    if (seen?.stops) isReached = false;
    return did;
  });
}

/** The step that a line of the program belongs to; the last where it belongs to none. */
export function stepAtLine(lines: StepsProgram["lines"], line: number | null): number {
  const index = lines.findIndex(({ from, to }) => line !== null && from <= line && line <= to);
  return index < 0 ? lines.length - 1 : index;
}
