import { rowPrototype } from "./absent.ts";
import { type Frame, isFrame } from "./frame.ts";
import {
  accepts,
  create,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isArray,
  keys,
  mapForEach,
  mapSize,
  objectPrototype,
  push,
  type SafeList,
  safeList,
  setForEach,
  setSize,
  toText,
} from "./primordials.ts";

/** A value as rows or groups of rows; nothing of the program's own runs while it is read. */
export type Shape = Rows | Groups;

export interface Rows {
  kind: "table" | "list";
  length: number;
  columns: SafeList<string>;
  /** It is danfo.js's: its rows are known by labels. */
  isFrame?: boolean;
  /** By what a row is known again: the object itself, a label of danfo.js, the value of a list. */
  key(row: number): unknown;
  cell(row: number, column: string): unknown;
}

export interface Groups {
  kind: "groups";
  length: number;
  name(group: number): unknown;
  /** The group itself, by which it is known again. */
  key(group: number): unknown;
  rows(group: number): Rows;
}

/** So many rows are asked for their columns: they are mostly the same in all. */
const asked = 6;
/** So many entries of an object or list are asked what they are. */
const tried = 5;

/**
 * Null for what is neither: a number, a text, a chart, a function.
 * @param entries whether an object that holds no groups is a table of its names and values
 */
export function shapeOf(value: unknown, entries = false): Shape | null {
  if (typeof value !== "object" || value === null) return null;
  if (isFrame(value)) return frameRows(value);
  if (isArray(value)) return arrayShape(value as unknown as SafeList<unknown>);
  // To ask for a brand costs an exception where there is none.
  if (!isPlain(value) && accepts(setSize, value)) {
    const members = safeList<unknown>();
    setForEach(value as Set<unknown>, (member) => push(members, member));
    return arrayShape(members);
  }
  return entriesShape(value, entries);
}

/** Rows that can be looked up: those of a table, of groups or of a Map. */
export function rowsIn(value: unknown): Rows | null {
  if (typeof value === "object" && value !== null && accepts(mapSize, value)) {
    const values = safeList<unknown>();
    mapForEach(value as Map<unknown, unknown>, (one) => push(values, one));
    return flat(arrayShape(values));
  }
  return flat(shapeOf(value));
}

function flat(shape: Shape | null): Rows | null {
  if (shape?.kind === "table") return shape;
  if (shape?.kind !== "groups") return null;
  const all = safeList<unknown>();
  for (let i = 0; i < shape.length; i++) {
    const rows = shape.rows(i);
    for (let j = 0; j < rows.length; j++) push(all, rows.key(j));
  }
  return isRow(all[0]) ? tableOf(all) : null;
}

const tableOf = (rows: SafeList<unknown>): Rows => ({
  kind: "table",
  length: rows.length,
  columns: columnsOf(rows),
  key: (row) => rows[row],
  cell: (row, column) => own(rows[row] as object, column),
});

function arrayShape(list: SafeList<unknown>): Shape {
  const first = list[0];
  const middle = list[list.length >> 1];
  const last = list[list.length - 1];
  if (isRow(first) && isRow(middle) && isRow(last)) return tableOf(list);
  const isGroup = (x: unknown) => isArray(x) && (x.length === 0 || typeof x[0] === "object");
  if (isGroup(first) && isGroup(middle) && isGroup(last))
    return groupsOf(
      list.length,
      () => null,
      (group) => list[group],
    );
  const isPair = (x: unknown) => isArray(x) && x.length === 2 && typeof x[0] !== "object" && isGroup(x[1]);
  if (isPair(first) && isPair(middle) && isPair(last)) {
    const part = (at: 0 | 1) => (group: number) => (list[group] as unknown[])[at];
    return groupsOf(list.length, part(0), part(1));
  }
  return {
    kind: "list",
    length: list.length,
    columns: oneColumn(),
    key: (row) => list[row],
    cell: (row) => list[row],
  };
}

/** Groups or values by name, as Object.groupBy, a Map or a counting loop gives them. */
function entriesShape(value: object, entries: boolean): Shape | null {
  const names = safeList<unknown>();
  const values = safeList<unknown>();
  const isMap = !isPlain(value) && accepts(mapSize, value);
  if (isMap) {
    mapForEach(value as Map<unknown, unknown>, (one, name) => {
      push(names, name);
      push(values, one);
    });
  } else {
    if (!isPlain(value)) return null;
    const fields = keys(value);
    for (let i = 0; i < fields.length; i++) {
      push(names, fields[i]);
      push(values, own(value, fields[i] as string));
    }
  }
  let groups = values.length > 0;
  let cells = true;
  for (let i = 0; i < values.length && i < tried; i++) {
    if (!isArray(values[i])) groups = false;
    if (typeof values[i] === "function") cells = false;
  }
  if (groups)
    return groupsOf(
      values.length,
      (i) => names[i],
      (i) => values[i],
    );
  if (!cells || !(entries || isMap)) return null;
  const columns = safeList<string>();
  push(columns, "key");
  push(columns, "value");
  return {
    kind: "table",
    length: values.length,
    columns,
    key: (row) => values[row],
    cell: (row, column) => (column === "key" ? names[row] : values[row]),
  };
}

function groupsOf(length: number, name: (group: number) => unknown, key: (group: number) => unknown): Groups {
  const known = safeList<Rows>();
  const read = (group: number): Rows => {
    const shape = arrayShape(key(group) as SafeList<unknown>);
    if (shape.kind !== "groups") return shape;
    return { kind: "list", length: shape.length, columns: oneColumn(), key: shape.key, cell: shape.key };
  };
  return {
    kind: "groups",
    length,
    name,
    key,
    rows(group) {
      known[group] ??= read(group);
      return known[group] as Rows;
    },
  };
}

/** Of a list. */
function oneColumn(): SafeList<string> {
  const columns = safeList<string>();
  push(columns, "");
  return columns;
}

function frameRows(frame: Frame): Rows {
  const { values, index, $isSeries: isSeries } = frame;
  const columns = isSeries ? oneColumn() : safeList<string>();
  if (!isSeries) for (let j = 0; j < frame.columns.length; j++) push(columns, toText(frame.columns[j]));
  return {
    kind: isSeries ? "list" : "table",
    isFrame: true,
    length: values.length,
    columns,
    key: (row) => index[row],
    cell(row, column) {
      if (isSeries) return values[row];
      for (let j = 0; j < columns.length; j++)
        if (columns[j] === column) return (values[row] as unknown[])[j];
      return undefined;
    },
  };
}

const isRow = (value: unknown): boolean => typeof value === "object" && value !== null && isPlain(value);

/** An object that is nothing but its fields. */
function isPlain(value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === objectPrototype || prototype === rowPrototype || prototype === null;
}

function columnsOf(rows: SafeList<unknown>): SafeList<string> {
  const columns = safeList<string>();
  const seen = create(null) as Record<string, boolean>;
  for (let i = 0; i < rows.length && i < asked; i++) {
    const names = keys(rows[i] as object);
    for (let j = 0; j < names.length; j++) {
      const name = names[j] as string;
      if (seen[name]) continue;
      seen[name] = true;
      push(columns, name);
    }
  }
  return columns;
}

/** A field without asking a getter for it. */
export function own(row: object, name: string): unknown {
  return getOwnPropertyDescriptor(row, name)?.value;
}
