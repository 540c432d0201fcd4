import type { RunError } from "../sandbox/sandbox.ts";
import type { TraceCall, TraceView } from "../sandbox/trace.ts";
import type { StepProblem } from "./problem.ts";
import type { Step, StepOf } from "./step.ts";

/** What only the run of a step shows: a problem that stops the way (`stops`), or something to look at. */
export interface Seen {
  problem: StepProblem;
  stops: boolean;
}

/** From so many rows for one on, a join is a mistake and not a table in long form. */
const tooMany = 50;

/**
 * What the calls at a step's lines show of it; null where there is nothing to say.
 * @param isDivided whether a column that it works out holds what is no number
 */
export function seenAt(step: Step, calls: readonly TraceCall[], isDivided = false): Seen | null {
  if (step.verb === "new-column" && isDivided) return { problem: { code: "division-by-zero" }, stops: true };
  const call = calls.at(-1);
  if (!call) return null;
  const [before] = call.before;
  const rowsBefore = before ? rowCount(before) : 0;
  const rowsAfter = rowCount(call.after);
  if (step.verb === "join" && rowsBefore > 0) {
    if (isWithoutMatches(step, call)) return { problem: { code: "join-without-matches" }, stops: true };
    if (rowsAfter > rowsBefore)
      return {
        problem: { code: "join-multiplies", before: rowsBefore, after: rowsAfter },
        stops: rowsAfter >= rowsBefore * tooMany,
      };
  }
  if (step.verb === "keep-rows" && rowsBefore > 0 && rowsAfter === 0)
    return { problem: { code: "no-rows" }, stops: false };
  return null;
}

/** What an error at a step's lines says of it, in the builder's words: the engine knows code, not steps. */
export function seenInError({ verb }: Step, { kind, message }: Pick<RunError, "kind" | "message">): Seen {
  const isEmpty = (verb === "total" || verb === "group") && /empty array/.test(message);
  const isTooMuch = /^(?:time|memory|output|stack)$/.test(kind);
  const code = isEmpty ? "group-empty" : isTooMuch ? "too-much" : "not-worked-out";
  return { problem: { code }, stops: true };
}

const rowCount = (view: TraceView): number =>
  view.kind === "value" ? 1 : view.kind === "groups" ? view.members : view.total;

/** Where no row was found in the other table, the call knows of none. */
const isWithoutMatches = ({ keep }: StepOf<"join">, { before, after }: TraceCall): boolean =>
  keep === "matching"
    ? rowCount(after) === 0
    : after.kind === "table" && before.length === 1 && after.rows.every(({ joined }) => joined.length === 0);
