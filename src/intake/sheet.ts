import type { Cell } from "../check/value.ts";
import type { Style } from "./styles.ts";
import { type Grid, limits, type MergedCells, plainGrid, Refused } from "./understanding.ts";
import { readXml } from "./xml.ts";

/** What a sheet's cells point to. */
export interface SheetContext {
  texts: string[];
  styles: Style[];
  from1904: boolean;
}

/** Merged areas that are looked at; a sheet with more is no table. */
const mostMerged = 20_000;

/**
 * The cells of a sheet, and what a person sees of it that is no cell.
 * @throws Refused when the sheet is damaged or beyond the limits.
 */
export function readSheet(name: string, xml: string, context: SheetContext): Grid {
  const rows: Cell[][] = [];
  const merged: MergedCells[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const monthColumns = new Set<number>();
  const uncalculated = new Map<number, number>();
  let cell: { type: string; style: number; row: number; column: number; hasFormula: boolean } | null = null;
  let content = "";
  let hears = false;
  let nextRow = 0;
  let nextColumn = 0;
  let cells = 0;
  const put = (row: number, column: number, value: Cell) => {
    if (!(row >= 0 && row < limits.rows)) throw new Refused("too-many-rows");
    if (!(column >= 0 && column < limits.columns)) throw new Refused("too-many-columns");
    if (++cells > limits.cells) throw new Refused("too-large");
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
  };
  readXml(xml, {
    open(tag, attributes) {
      hears = cell !== null && (tag === "v" || tag === "t");
      if (tag === "f" && cell) cell.hasFormula = true;
      else if (tag === "row") {
        const { r, hidden } = attributes();
        nextRow = r === undefined ? nextRow : Number(r) - 1;
        nextColumn = 0;
        if (isTrue(hidden)) hiddenRows.add(nextRow);
      } else if (tag === "c") {
        const { r, t = "n", s = "0" } = attributes();
        const column = r === undefined ? nextColumn : columnOf(r);
        cell = { type: t, style: Number(s), row: nextRow, column, hasFormula: false };
        content = "";
      } else if (tag === "col") {
        const { min, max, hidden } = attributes();
        const last = Math.min(Number(max), limits.columns);
        if (isTrue(hidden)) for (let at = Number(min); at <= last; at++) hiddenColumns.add(at - 1);
      } else if (tag === "mergeCell" && merged.length < mostMerged) {
        const area = areaOf(attributes().ref ?? "");
        if (area) merged.push(area);
      }
    },
    close(tag) {
      hears = false;
      if (tag === "row") nextRow++;
      if (tag !== "c" || cell === null) return;
      const { row, column, type, hasFormula } = cell;
      const style = context.styles[cell.style];
      nextColumn = column + 1;
      cell = null;
      const value = toCell(type, content, style, context);
      if (hasFormula && content === "" && type === "n")
        uncalculated.set(column, (uncalculated.get(column) ?? 0) + 1);
      // A format alone, far from the table, is no cell.
      if (value === null) return;
      put(row, column, value);
      if (style?.isMonth && typeof value === "string") monthColumns.add(column);
    },
    text(part) {
      if (hears) content += part;
    },
  });
  return { ...plainGrid(name, rows), merged, hiddenRows, hiddenColumns, monthColumns, uncalculated };
}

const isTrue = (written: string | undefined): boolean => written === "1" || written === "true";

/** "AB12" → 27. */
const columnOf = (place: string): number =>
  [...place.replace(/[^A-Z]/gi, "").toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

function areaOf(reference: string): MergedCells | null {
  const corners = /^([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})$/.exec(reference);
  if (!corners) return null;
  const [from = "", to = ""] = corners.slice(1);
  const row = (corner: string) => Number(corner.replace(/\D/g, "")) - 1;
  return { top: row(from), left: columnOf(from), bottom: row(to), right: columnOf(to) };
}

/** Excel writes signs that XML does not carry as _x000D_; line breaks around a text are none of it. */
export const readText = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n")
    .replace(/^\n+|\n+$/g, "");

function toCell(
  type: string,
  content: string,
  style: Style | undefined,
  { texts, from1904 }: SheetContext,
): Cell {
  if (content.trim() === "") return null;
  if (type === "s") return texts[Number(content)] || null;
  if (type === "b") return content === "1";
  if (type === "e") return content;
  if (type === "d") return isoDay(content);
  if (type !== "n") return readText(content) || null;
  const number = Number(content);
  if (!Number.isFinite(number)) return content;
  if (style?.isDate) return serialDate(number, from1904) ?? number;
  // As it is seen, so that it reads like the same table saved as CSV.
  if (style?.isPercent) return `${Number((number * 100).toPrecision(15))}%`;
  return style?.zeros && Number.isInteger(number) && number >= 0
    ? String(number).padStart(style.zeros, "0")
    : number;
}

/** A day alone, unless there is a time of day to keep. */
const isoDay = (iso: string) => iso.replace(/T00:00:00(\.0+)?Z?$/, "");

/** Days since 30 December 1899, because Excel counts a 29 February 1900; on old Macs since 1904. */
function serialDate(days: number, from1904: boolean): string | null {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + Math.round(days * 86_400) * 1000);
  return days < 0 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? null
    : isoDay(date.toISOString().replace(".000", ""));
}
