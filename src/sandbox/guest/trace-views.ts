import { isDate, writeCell } from "./cells.ts";
import { type JsonText, quoted, shortened } from "./json-text.ts";
import {
  is,
  isArray,
  mapGet,
  mapSet,
  push,
  type SafeList,
  SafeMap,
  safeList,
  toText,
} from "./primordials.ts";
import { sizeOf, startsOf } from "./trace-origins.ts";
import type { Groups, Rows, Shape } from "./trace-shapes.ts";

/** What of a table is sent on. */
const most = { columns: 14, text: 200 };
/** Of what a row came from. */
const mostPlaces = 8;
/** Of each group. */
export const inGroup = 2;
/** A table of so few columns is shown whole. */
const fewColumns = 6;
/** Of a wide table that the program names no column of. */
const leastColumns = 4;

/** Where rows came from and what becomes of them; `row` counts the rows of all groups together. */
export interface Ways {
  origins(row: number): SafeList<number>;
  joined(row: number): SafeList<number>;
  groupOrigins(group: number): SafeList<number>;
  leaves(at: number): boolean;
}

const none = safeList<number>();
export const noWays: Ways = {
  origins: () => none,
  joined: () => none,
  groupOrigins: () => none,
  leaves: () => false,
};

/** @param named names that stand in the program, to choose the columns by */
export function writeView(
  out: JsonText,
  shape: Shape,
  picked: SafeList<number>,
  named: Record<string, boolean>,
  ways: Ways = noWays,
): void {
  const all = shape.kind === "groups" ? columnsOfGroups(shape) : shape.columns;
  const columns = chosen(all, named);
  out.raw(`{"kind":"${shape.kind}","width":${all.length},"total":${shape.length},"columns":[`);
  for (let j = 0; j < columns.length; j++)
    out.raw((j > 0 ? "," : "") + quoted(shortened(columns[j] as string, most.text)));
  if (shape.kind === "groups") writeGroups(out, shape, picked, columns, ways);
  else {
    out.raw('],"rows":[');
    for (let i = 0; i < picked.length; i++) {
      const at = picked[i] as number;
      if (i > 0) out.raw(",");
      writeRow(out, shape, at, columns, ways.origins(at), ways.joined(at), ways.leaves(at));
    }
  }
  out.raw("]}");
}

function writeGroups(
  out: JsonText,
  groups: Groups,
  picked: SafeList<number>,
  columns: SafeList<string>,
  ways: Ways,
): void {
  const starts = startsOf(groups);
  const by = groupedBy(groups, columns);
  out.raw(`],"by":${quoted(by)},"members":${sizeOf(groups)},"groups":[`);
  for (let i = 0; i < picked.length; i++) {
    const at = picked[i] as number;
    const rows = groups.rows(at);
    out.raw(`${i > 0 ? "," : ""}{"at":${at},"total":${rows.length},"name":`);
    writePlain(out, groups.name(at) ?? (by === null ? null : rows.cell(0, by)));
    writeWay(out, ways.groupOrigins(at), none, ways.leaves(at));
    out.raw(',"rows":[');
    for (let j = 0; j < rows.length && j < inGroup; j++) {
      const row = (starts[at] as number) + j;
      if (j > 0) out.raw(",");
      writeRow(out, rows, j, columns, ways.origins(row), ways.joined(row), false);
    }
    out.raw("]}");
  }
}

function writeRow(
  out: JsonText,
  rows: Rows,
  at: number,
  columns: SafeList<string>,
  origins: SafeList<number>,
  joined: SafeList<number>,
  leaves: boolean,
): void {
  out.raw(`{"at":${at},"cells":[`);
  for (let j = 0; j < columns.length; j++) {
    if (j > 0) out.raw(",");
    writePlain(out, rows.cell(at, columns[j] as string));
  }
  out.raw("]");
  writeWay(out, origins, joined, leaves);
  out.raw("}");
}

function writeWay(out: JsonText, origins: SafeList<number>, joined: SafeList<number>, leaves: boolean): void {
  out.raw(
    `,"origins":[${listed(origins)}],"joined":[${listed(joined)}],"leaves":${leaves ? "true" : "false"}`,
  );
}

function listed(places: SafeList<number>): string {
  let text = "";
  for (let i = 0; i < places.length && i < mostPlaces; i++) text += (i > 0 ? "," : "") + toText(places[i]);
  return text;
}

/** A cell, of which nothing of the program's own is asked. */
export function writePlain(out: JsonText, value: unknown): void {
  if (typeof value === "string") out.string(shortened(value, most.text));
  else if (typeof value === "function" || typeof value === "symbol") writeNested(out, typeof value);
  else if (typeof value !== "object" || value === null || isDate(value)) writeCell(out, value);
  else writeNested(out, isArray(value) ? `[${value.length}]` : "{…}");
}

const writeNested = (out: JsonText, text: string): void =>
  out.raw(`{"special":"nested","text":${quoted(text)}}`);

function columnsOfGroups(groups: Groups): SafeList<string> {
  for (let i = 0; i < groups.length; i++) {
    const { columns, length } = groups.rows(i);
    if (length > 0) return columns;
  }
  return safeList();
}

/** Rows of groups that are looked at to learn what they have in common. */
const mostCompared = 5000;

/** The column by which rows were put in groups: one value in each, another in every group. Null where there is none. */
function groupedBy(groups: Groups, columns: SafeList<string>): string | null {
  if (groups.length === 0 || sizeOf(groups) > mostCompared) return null;
  for (let j = 0; j < columns.length; j++)
    if (parts(groups, columns[j] as string)) return columns[j] as string;
  return null;
}

function parts(groups: Groups, column: string): boolean {
  const seen = new SafeMap<unknown, boolean>();
  seen.get = mapGet as never;
  seen.set = mapSet as never;
  // Where each group has one row, any column would do.
  if (groups.length === sizeOf(groups)) return false;
  for (let i = 0; i < groups.length; i++) {
    const rows = groups.rows(i);
    if (rows.length === 0 || rows.kind === "list") return false;
    const value = rows.cell(0, column);
    if (value === undefined || (typeof value === "object" && value !== null) || seen.get(value)) return false;
    seen.set(value, true);
    for (let j = 1; j < rows.length; j++) if (!is(rows.cell(j, column), value)) return false;
  }
  return true;
}

function chosen(all: SafeList<string>, named: Record<string, boolean>): SafeList<string> {
  const columns = safeList<string>();
  let missing = leastColumns;
  for (let j = 0; j < all.length; j++) if (named[all[j] as string]) missing -= 1;
  for (let j = 0; j < all.length && columns.length < most.columns; j++) {
    const name = all[j] as string;
    const isNamed = named[name] === true;
    if (all.length > fewColumns && !isNamed && missing-- <= 0) continue;
    push(columns, name);
  }
  return columns;
}
