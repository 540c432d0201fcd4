import type { Cell } from "../check/value.ts";
import { readStyles, type Style } from "./styles.ts";
import { type Grid, limits, Refused } from "./understanding.ts";
import { readXml } from "./xml.ts";

/** What a workbook holds, each sheet read when it is asked for. */
export interface Workbook {
  sheets: string[];
  /** @throws Refused when the sheet is damaged or beyond the limits. */
  read(sheet: number): Grid;
}

/** @throws Refused when the parts are those of no workbook. */
export function openWorkbook(parts: Map<string, string>): Workbook {
  const sheets: { name: string; part: string }[] = [];
  const targets = readTargets(parts.get("xl/_rels/workbook.xml.rels") ?? "");
  let from1904 = false;
  readXml(parts.get("xl/workbook.xml") ?? "", {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes().date1904 ?? "");
      if (name !== "sheet") return;
      const { name: title = "", state, ...ids } = attributes();
      const part = targets.get(ids["r:id"] ?? "") ?? `xl/worksheets/sheet${ids.sheetId}.xml`;
      if (parts.has(part) && (state === undefined || state === "visible")) sheets.push({ name: title, part });
    },
  });
  if (sheets.length === 0) throw new Refused("no-table");
  const texts = readTexts(parts.get("xl/sharedStrings.xml") ?? "");
  const styles = readStyles(parts.get("xl/styles.xml") ?? "");
  return {
    sheets: sheets.map(({ name }) => name),
    read(index) {
      const { name, part } = sheets[index] ?? sheets[0] ?? { name: "", part: "" };
      return { name, rows: readSheet(parts.get(part) ?? "", { texts, styles, from1904 }) };
    },
  };
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml === "") return targets;
  readXml(xml, {
    open(name, attributes) {
      const { Id = "", Target = "" } = name === "Relationship" ? attributes() : {};
      if (Id !== "") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** The texts that cells point to; phonetic readings (`rPh`) are no part of them. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  if (xml === "") return texts;
  let current = "";
  let inText = false;
  let phonetic = false;
  readXml(xml, {
    open(name) {
      if (name === "si") current = "";
      if (name === "rPh") phonetic = true;
      inText = name === "t" && !phonetic;
    },
    close(name) {
      if (name === "si") texts.push(current);
      if (name === "rPh") phonetic = false;
      inText = false;
    },
    text(part) {
      if (inText) current += part;
    },
  });
  return texts;
}

interface Context {
  texts: string[];
  styles: Style[];
  from1904: boolean;
}

function readSheet(xml: string, context: Context): Cell[][] {
  const rows: Cell[][] = [];
  let cell: { type: string; style: number; row: number; column: number } | null = null;
  let content = "";
  let hears = false;
  let nextRow = 0;
  let nextColumn = 0;
  let cells = 0;
  readXml(xml, {
    open(name, attributes) {
      hears = cell !== null && (name === "v" || name === "t");
      if (name === "row") {
        const { r } = attributes();
        nextRow = r === undefined ? nextRow : Number(r) - 1;
        nextColumn = 0;
      } else if (name === "c") {
        const { r, t = "n", s = "0" } = attributes();
        const column = r === undefined ? nextColumn : columnOf(r);
        cell = { type: t, style: Number(s), row: nextRow, column };
        content = "";
      }
    },
    close(name) {
      hears = false;
      if (name === "row") nextRow++;
      if (name !== "c" || cell === null) return;
      const { row, column } = cell;
      nextColumn = column + 1;
      const value = toCell(cell.type, content, context.styles[cell.style], context);
      cell = null;
      // A format alone, far from the table, is no cell.
      if (value === null) return;
      if (!(row >= 0 && row < limits.rows)) throw new Refused("too-many-rows");
      if (!(column >= 0 && column < limits.columns)) throw new Refused("too-many-columns");
      if (++cells > limits.cells) throw new Refused("too-large");
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(null);
      line[column] = value;
    },
    text(part) {
      if (hears) content += part;
    },
  });
  return rows;
}

/** "AB12" → 27. */
const columnOf = (place: string): number =>
  [...place.replace(/[^A-Z]/gi, "").toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

function toCell(type: string, content: string, style: Style | undefined, { texts, from1904 }: Context): Cell {
  if (content.trim() === "") return null;
  if (type === "s") return texts[Number(content)] || null;
  if (type === "b") return content === "1";
  if (type === "e") return content;
  if (type === "d") return isoDay(content);
  if (type !== "n") return content;
  const number = Number(content);
  if (!Number.isFinite(number)) return content;
  if (style?.isDate) return serialDate(number, from1904) ?? number;
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
