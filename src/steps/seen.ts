import type { Cell } from "../check/value.ts";
import type { TraceCall, TraceView } from "../sandbox/trace.ts";
import type { StepProblem } from "./problem.ts";
import type { Step } from "./step.ts";

/** What only the run of a step shows: a problem that stops the way (`stops`), or something to look at. */
export interface Seen {
  problem: StepProblem;
  stops: boolean;
}

/** From so many rows for one on, a join is a mistake and not a table in long form. */
const tooMany = 50;

/** What the calls at a step's lines show of it; null where there is nothing to say. */
export function seenAt(step: Step, calls: readonly TraceCall[]): Seen | null {
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
  if (step.verb === "new-column") {
    const rows = countNotFinite(step.name, call.after);
    if (rows > 0) return { problem: { code: "division-by-zero" }, stops: true };
  }
  if (step.verb === "keep-rows" && rowsBefore > 0 && rowsAfter === 0)
    return { problem: { code: "no-rows" }, stops: false };
  return null;
}

/** What an error that was thrown at a step's lines says of the step; null where it says nothing. */
export const seenInError = (step: Step, message: string): Seen | null =>
  (step.verb === "total" || step.verb === "group") && /empty array/.test(message)
    ? { problem: { code: "group-empty" }, stops: true }
    : null;

const rowCount = (view: TraceView): number =>
  view.kind === "value" ? 1 : view.kind === "groups" ? view.members : view.total;

function isWithoutMatches(step: Step & { verb: "join" }, { after }: TraceCall): boolean {
  if (step.keep === "matching") return rowCount(after) === 0;
  if (after.kind !== "table" || after.rows.length < after.total) return false;
  const brought = step.bring.map(({ name }) => after.columns.indexOf(name));
  return after.rows.every(
    ({ cells, joined }) => joined.length === 0 && brought.every((at) => cells[at] === null),
  );
}

function countNotFinite(column: string, view: TraceView): number {
  if (view.kind !== "table") return 0;
  const at = view.columns.indexOf(column);
  return view.rows.filter(({ cells }) => isNotFinite(cells[at])).length;
}

const isNotFinite = (cell: Cell | undefined): boolean =>
  typeof cell === "object" && cell !== null && "special" in cell && /^(nan|infinity)$/.test(cell.special);
