import { isCell, isCount, isObject, isText, isTextOrNull } from "../../check/value-shape.ts";
import type { Trace, TraceCall, TraceChange, TraceGroup, TraceRow, TraceView } from "../trace.ts";
import type { Site } from "../watch/watched.ts";

/**
 * What came out of the sandbox as a trace, taken only in the very shape of the contract: a program may have
 * meddled with it. Null when it has another shape.
 */
export function readTrace(json: string, sites: Site[]): Trace | null {
  const read: unknown = parsed(json);
  if (!isObject(read) || typeof read.isCut !== "boolean" || typeof read.replaced !== "boolean") return null;
  if (!Array.isArray(read.calls)) return null;
  const calls: TraceCall[] = [];
  for (const call of read.calls as unknown[]) {
    if (!isCall(call)) return null;
    const site = sites[call.site];
    if (!site) return null;
    const { name, kind, from, to } = site;
    const { before, after, change } = call;
    calls.push({ from, to, name, how: kind === "loop" ? "loop" : "call", before, after, change });
  }
  return { calls, isCut: read.isCut, replaced: read.replaced };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

type Fields = Record<string, unknown>;

const isEach = <T>(x: unknown, is: (one: unknown) => one is T): x is T[] => Array.isArray(x) && x.every(is);

function isCall(x: unknown): x is Pick<TraceCall, "before" | "after" | "change"> & { site: number } {
  if (!isObject(x) || !isCount(x.site) || !isView(x.after) || !isChange(x.change)) return false;
  return isEach(x.before, isView) && (x.before.length === 1 || x.before.length === 2);
}

const isChange = (x: unknown): x is TraceChange =>
  isObject(x) &&
  [x.left, x.same, x.repeated, x.alone].every(isCount) &&
  [x.traced, x.moved, x.inPlace].every((one) => typeof one === "boolean");

function isView(x: unknown): x is TraceView {
  if (!isObject(x)) return false;
  if (x.kind === "value") return isCell(x.cell);
  const { columns } = x;
  if (!isEach(columns, isText) || !isCount(x.width) || !isCount(x.total)) return false;
  const isRow = (row: unknown): row is TraceRow =>
    isObject(row) && isWay(row) && isEach(row.cells, isCell) && row.cells.length === columns.length;
  const isGroup = (group: unknown): group is TraceGroup =>
    isObject(group) &&
    isWay(group) &&
    isCell(group.name) &&
    isCount(group.total) &&
    isEach(group.rows, isRow);
  if (x.kind === "groups") return isTextOrNull(x.by) && isCount(x.members) && isEach(x.groups, isGroup);
  return (x.kind === "table" || x.kind === "list") && isEach(x.rows, isRow);
}

const isWay = (x: Fields): boolean =>
  isCount(x.at) && isEach(x.origins, isCount) && isEach(x.joined, isCount) && typeof x.leaves === "boolean";
