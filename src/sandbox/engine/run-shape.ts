import type { Cell, ChartFacts, Table, Value } from "../../check/value.ts";
import type { OutputEntry } from "../sandbox.ts";

/**
 * What comes out of the sandbox may be written by a hostile program: it is taken only when it has the
 * very shape of the contract.
 */
type Fields = Record<string, unknown>;
const isObject = (x: unknown): x is Fields => typeof x === "object" && x !== null && !Array.isArray(x);
const isText = (x: unknown): x is string => typeof x === "string";
const isTextOrNull = (x: unknown): x is string | null => x === null || isText(x);
const isList = <T>(x: unknown, is: (element: unknown) => element is T): x is T[] =>
  Array.isArray(x) && x.every(is);
const isRecord = <T>(x: unknown, is: (element: unknown) => element is T): x is Record<string, T> =>
  isObject(x) && Object.values(x).every(is);
const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) >= 0;

const specials = ["nan", "infinity", "undefined", "bigint", "invalid-date", "nested"];

function isCell(x: unknown): x is Cell {
  if (x === null || typeof x === "string" || typeof x === "boolean" || typeof x === "number") return true;
  if (!isObject(x)) return false;
  return "date" in x ? isText(x.date) : specials.includes(x.special as string) && isText(x.text);
}

function isTable(x: unknown): x is Table {
  if (!isObject(x) || x.kind !== "table" || !isList(x.columns, isText)) return false;
  const { length } = x.columns;
  const isRow = (row: unknown): row is Cell[] => isList(row, isCell) && row.length === length;
  return ["dataframe", "series", "objects", "map"].includes(x.from as string) && isList(x.rows, isRow);
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

function isValue(x: unknown): x is Value {
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

export type Answer = { missing: true } | { tooLong: true } | { value: Value; svg: string | null };

/** The answer in the guest's JSON; null when it has another shape. */
export function readAnswer(json: string): Answer | null {
  const read = parsed(json);
  if (!isObject(read)) return null;
  if (read.missing === true) return { missing: true };
  if (read.tooLong === true) return { tooLong: true };
  const { value, svg } = read;
  return isValue(value) && isTextOrNull(svg) && (value.kind === "chart") === (svg !== null)
    ? { value, svg }
    : null;
}

/** One thing that the program showed on its way; null when it has another shape. */
export function readEntry(json: string): OutputEntry | null {
  const read = parsed(json);
  if (!isObject(read)) return null;
  const { kind, text, table, total, svg } = read;
  if (kind === "text" && isText(text)) return { kind, text };
  if (kind === "table" && isTable(table) && isCount(total)) return { kind, table, total };
  return kind === "chart" && isText(svg) ? { kind, svg } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
