import type { TraceCall, TraceRow, TraceView } from "../sandbox/trace.ts";

/** A call's tables with some columns before the others. */
export function withFirst(call: TraceCall, isFirst: (column: string) => boolean): TraceCall {
  return {
    ...call,
    before: call.before.map((view) => viewWithFirst(view, isFirst)),
    after: viewWithFirst(call.after, isFirst),
  };
}

export function viewWithFirst(view: TraceView, isFirst: (column: string) => boolean): TraceView {
  if (view.kind === "value") return view;
  const places = [...view.columns.keys()];
  const order = [
    ...places.filter((at) => isFirst(view.columns[at] ?? "")),
    ...places.filter((at) => !isFirst(view.columns[at] ?? "")),
  ];
  const columns = order.map((at) => view.columns[at] ?? "");
  const row = (one: TraceRow): TraceRow => ({ ...one, cells: order.map((at) => one.cells[at] ?? null) });
  return view.kind === "groups"
    ? { ...view, columns, groups: view.groups.map((group) => ({ ...group, rows: group.rows.map(row) })) }
    : { ...view, columns, rows: view.rows.map(row) };
}
