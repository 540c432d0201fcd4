import { type Cell, type ChartFacts, specials, type Table, tableSources, type Value } from "./value.ts";

/** Guards for values that come from outside: from a program, which may be hostile, or from a file. */
type Fields = Record<string, unknown>;
export const isObject = (x: unknown): x is Fields => typeof x === "object" && x !== null && !Array.isArray(x);
export const isText = (x: unknown): x is string => typeof x === "string";
export const isTextOrNull = (x: unknown): x is string | null => x === null || isText(x);
const isList = <T>(x: unknown, is: (element: unknown) => element is T): x is T[] =>
  Array.isArray(x) && x.every(is);
const isRecord = <T>(x: unknown, is: (element: unknown) => element is T): x is Record<string, T> =>
  isObject(x) && Object.values(x).every(is);
const isOneOf = (known: readonly string[], x: unknown): boolean => known.includes(x as string);
export const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) >= 0;

export function isCell(x: unknown): x is Cell {
  if (x === null || typeof x === "string" || typeof x === "boolean" || typeof x === "number") return true;
  if (!isObject(x)) return false;
  return "date" in x ? isText(x.date) : isOneOf(specials, x.special) && isText(x.text);
}

export function isTable(x: unknown): x is Table {
  if (!isObject(x) || x.kind !== "table" || !isList(x.columns, isText)) return false;
  const { length } = x.columns;
  const isRow = (row: unknown): row is Cell[] => isList(row, isCell) && row.length === length;
  return isOneOf(tableSources, x.from) && isList(x.rows, isRow);
}

function isFacts(x: unknown): x is ChartFacts {
  if (!isObject(x) || !isList(x.legends, isText)) return false;
  if (![x.title, x.subtitle, x.caption].every(isTextOrNull)) return false;
  const isChannel = (c: unknown): c is Fields =>
    isObject(c) && isTextOrNull(c.scale) && isTextOrNull(c.label) && isList(c.values, isCell);
  const isMark = (m: unknown): m is Fields =>
    isObject(m) &&
    isText(m.kind) &&
    isCount(m.count) &&
    isRecord(m.channels, isChannel) &&
    isRecord(m.constants, isCell);
  const isScale = (s: unknown): s is Fields =>
    isObject(s) &&
    isText(s.type) &&
    isList(s.domain, isCell) &&
    isTextOrNull(s.label) &&
    (s.zero === null || typeof s.zero === "boolean") &&
    (s.range === null || isList(s.range, isText)) &&
    typeof s.reverse === "boolean";
  return isList(x.marks, isMark) && isRecord(x.scales, isScale);
}

/** Whether something that came from outside has the shape of a Value, and no other. */
export function isValue(x: unknown): x is Value {
  if (!isObject(x)) return false;
  switch (x.kind) {
    case "nothing":
      return true;
    case "scalar":
      return isCell(x.cell);
    case "list":
      return isList(x.cells, isCell);
    case "table":
      return isTable(x);
    case "chart":
      return isFacts(x.facts);
    case "other":
      return isText(x.type);
    default:
      return false;
  }
}
