import { rowPrototype } from "./absent.ts";
import { isDate, writeCell } from "./cells.ts";
import { isFrame } from "./frame.ts";
import { writeFrame } from "./frames.ts";
import { type JsonText, quoted } from "./json-text.ts";
import {
  accepts,
  create,
  getPrototypeOf,
  isArray,
  isView,
  keys,
  mapForEach,
  mapSize,
  objectPrototype,
  push,
  type SafeList,
  safeList,
  setForEach,
  setSize,
  slice,
  tagOf,
} from "./primordials.ts";
import { writeTable } from "./tables.ts";

/**
 * Any value but a chart as a Value (src/check/value.ts), written as JSON. Throws TooLong past `limit`
 * characters; what the learner's getters throw passes through.
 * `rows`: write at most so many rows of a table.
 */
export function writeValue(out: JsonText, value: unknown, rows = Infinity): void {
  if (value === undefined) out.raw('{"kind":"nothing"}');
  else if (typeof value === "function" || typeof value === "symbol") writeOther(out, typeof value);
  else if (typeof value !== "object" || value === null || isDate(value)) writeScalar(out, value);
  else if (isFrame(value)) writeFrame(out, value, rows);
  else if (accepts(mapSize, value)) writeMap(out, value as Map<unknown, unknown>, rows);
  else if (accepts(setSize, value)) writeList(out, membersOf(value as Set<unknown>));
  else if (isView(value) && "length" in value) writeList(out, value as unknown as SafeList<unknown>);
  else if (isArray(value)) isRows(value) ? writeObjects(out, value, rows) : writeList(out, value);
  else writeObject(out, value as Record<string, unknown>, rows);
}

function writeScalar(out: JsonText, value: unknown): void {
  out.raw('{"kind":"scalar","cell":');
  writeCell(out, value);
  out.raw("}");
}

function membersOf(set: Set<unknown>): SafeList<unknown> {
  const members = safeList<unknown>();
  setForEach(set, (member) => push(members, member));
  return members;
}

export function writeOther(out: JsonText, type: string): void {
  out.raw(`{"kind":"other","type":${quoted(type)}}`);
}

function writeList(out: JsonText, members: SafeList<unknown> | unknown[]): void {
  out.raw('{"kind":"list","cells":[');
  for (let i = 0; i < members.length; i++) {
    if (i > 0) out.raw(",");
    writeCell(out, members[i]);
  }
  out.raw("]}");
}

/** Whether every element is an object with named fields. */
function isRows(list: unknown[]): list is Record<string, unknown>[] {
  for (let i = 0; i < list.length; i++) if (!isRow(list[i])) return false;
  return list.length > 0;
}

function isRow(value: unknown): boolean {
  if (typeof value !== "object" || value === null || isArray(value)) return false;
  // Asking for a brand costs an exception; a plain object, which most rows are, has none.
  const prototype = getPrototypeOf(value);
  if (prototype === objectPrototype || prototype === rowPrototype) return true;
  return !isView(value) && !isDate(value) && !accepts(mapSize, value) && !accepts(setSize, value);
}

function writeObjects(out: JsonText, list: Record<string, unknown>[], rows: number): void {
  const length = list.length < rows ? list.length : rows;
  const columns = columnsOf(list, length);
  writeTable(out, {
    from: "objects",
    columns,
    length,
    cell: (row, column) => (list[row] as Record<string, unknown>)[columns[column] as string],
  });
}

/** The names in the first `length` objects, in the order of their first appearance. */
function columnsOf(list: object[], length: number): SafeList<string> {
  const columns = safeList<string>();
  const seen = create(null) as Record<string, boolean>;
  for (let i = 0; i < length; i++) {
    const names = keys(list[i] as object);
    for (let j = 0; j < names.length; j++) {
      const name = names[j] as string;
      // Rows mostly have the same names in the same order.
      if (columns[j] === name || seen[name]) continue;
      seen[name] = true;
      push(columns, name);
    }
  }
  return columns;
}

function writeMap(out: JsonText, map: Map<unknown, unknown>, rows: number): void {
  const pairKeys = safeList<unknown>();
  const pairValues = safeList<unknown>();
  mapForEach(map, (value, key) => {
    push(pairKeys, key);
    push(pairValues, value);
  });
  writePairs(out, pairKeys, pairValues, rows);
}

/** A plain object is a map from its names; a promise, a regular expression and the like are no answers. */
function writeObject(out: JsonText, object: Record<string, unknown>, rows: number): void {
  const tag = slice(tagOf(object), 8, -1);
  if (tag !== "Object") {
    writeOther(out, tag);
    return;
  }
  const names = keys(object);
  const pairValues = safeList<unknown>();
  for (let i = 0; i < names.length; i++) push(pairValues, object[names[i] as string]);
  writePairs(out, names as unknown as SafeList<unknown>, pairValues, rows);
}

function writePairs(
  out: JsonText,
  pairKeys: SafeList<unknown>,
  pairValues: SafeList<unknown>,
  rows: number,
): void {
  const columns = safeList<string>();
  push(columns, "key");
  push(columns, "value");
  writeTable(out, {
    from: "map",
    columns,
    length: pairKeys.length < rows ? pairKeys.length : rows,
    cell: (row, column) => (column === 0 ? pairKeys[row] : pairValues[row]),
  });
}
