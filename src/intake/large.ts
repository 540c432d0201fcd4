import type { Value } from "../check/value.ts";
import type { Imported } from "./protocol.ts";

/** With more cells than these a table would keep the page from moving while it is handed over and judged. */
const mostCells = 20_000;
/** Of a larger one so many rows or items go to the page, to be shown and kept. */
const most = 1000;

/** An answer in the form in which it leaves the worker. */
export function imported(value: Value): Imported {
  const first = firstRows(value);
  if (first === value) return { value, whole: null };
  return { value: first, whole: new TextEncoder().encode(JSON.stringify(value)).buffer };
}

/** The rows or items of a large value that go to the page; a smaller one as it is. */
export function firstRows(value: Value): Value {
  if (value.kind === "list" && value.cells.length > mostCells)
    return { ...value, cells: value.cells.slice(0, most) };
  if (value.kind === "table" && value.rows.length * value.columns.length > mostCells)
    return { ...value, rows: value.rows.slice(0, most) };
  return value;
}
