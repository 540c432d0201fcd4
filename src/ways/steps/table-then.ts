import type { TraceCall, TraceView } from "../../sandbox/trace.ts";
import type { StepDid } from "../../steps/what-steps-did.ts";

/** The table as it is after a step. */
export interface TableThen {
  view: TraceView;
  /** The call that made it; null where the step changed nothing, and of the first. */
  call: TraceCall | null;
  /** The call that put its rows in groups, where they were. */
  grouping: TraceCall | null;
}

/** By step; null where the run did not come so far. */
export function tablesThen(did: readonly StepDid[]): (TableThen | null)[] {
  let then: TableThen | null = null;
  return did.map(({ calls, seen, isReached }, index): TableThen | null => {
    if (!isReached) return null;
    const call = calls.at(-1) ?? null;
    if (index === 0) {
      const view = call?.before[0] ?? did.flatMap((one) => one.calls)[0]?.before[0];
      then = view ? { view: asItStands(view), call: null, grouping: null } : null;
    } else if (call && !isFailed(seen)) {
      const isOfGroups = call.before[0]?.kind === "groups";
      const grouping = isOfGroups ? (calls.find(({ after }) => after.kind === "groups") ?? null) : null;
      then = { view: call.after, call, grouping };
    } else if (isFailed(seen)) return null;
    else then = then && { ...then, call: null, grouping: null };
    return then;
  });
}

/** What stopped at its lines made no table. */
const isFailed = (seen: StepDid["seen"]): boolean =>
  /^(?:group-empty|too-much|not-worked-out)$/.test(seen?.problem.code ?? "");

/** A table of which nothing has left yet. */
function asItStands(view: TraceView): TraceView {
  if (view.kind === "value" || view.kind === "groups") return view;
  return { ...view, rows: view.rows.map((row) => ({ ...row, leaves: false })) };
}
