import { strToU8, zipSync } from "fflate";

/** A cell as a program writes it that is not Excel: a text, a number, a blank, or with what Excel says of it. */
export type SheetCell =
  | string
  | number
  | null
  | { value: number; format: string }
  /** A formula that was never calculated. */
  | { formula: string }
  | { error: string };

export interface SheetParts {
  rows: SheetCell[][];
  /** "A2:A4" */
  merged?: string[];
  /** Numbers of rows from 1. */
  hiddenRows?: number[];
  /** Numbers of columns from 1. */
  hiddenColumns?: number[];
}

const inXml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A workbook of plain sheets, with what write-excel-file cannot say: filters, merged cells, formulas, errors. */
export function book(sheets: Record<string, SheetParts | SheetCell[][]>): Uint8Array {
  const formats: string[] = [];
  const cellOf = (cell: SheetCell, place: string): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
    if (typeof cell === "string")
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
    if ("formula" in cell) return `<c r="${place}"><f>${cell.formula}</f><v></v></c>`;
    if ("error" in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`;
    if (!formats.includes(cell.format)) formats.push(cell.format);
    return `<c r="${place}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`;
  };
  const sheetXml = (parts: SheetParts): string => {
    const { rows, merged = [], hiddenRows = [], hiddenColumns = [] } = parts;
    const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
    const lines = rows.map((row, index) => {
      const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : "";
      const cells = row.map((cell, column) => cellOf(cell, `${letters(column)}${index + 1}`));
      return `<row r="${index + 1}"${hidden}>${cells.join("")}</row>`;
    });
    const areas = merged.map((area) => `<mergeCell ref="${area}"/>`);
    return `<worksheet>${columns.length > 0 ? `<cols>${columns.join("")}</cols>` : ""}<sheetData>${lines.join("")}</sheetData>${areas.length > 0 ? `<mergeCells>${areas.join("")}</mergeCells>` : ""}</worksheet>`;
  };
  const all = Object.entries(sheets).map(([name, parts]) => ({
    name,
    xml: sheetXml(Array.isArray(parts) ? { rows: parts } : parts),
  }));
  const numbered = <Given>(items: Given[], say: (item: Given, number: number) => string) =>
    items.map((item, index) => say(item, index + 1)).join("");
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook><sheets>${numbered(all, ({ name }, n) => `<sheet name="${inXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${numbered(all, (_, n) => `<Relationship Id="rId${n}" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts>${numbered(formats, (format, n) => `<numFmt numFmtId="${163 + n}" formatCode="${inXml(format)}"/>`)}</numFmts><cellXfs><xf numFmtId="0"/>${numbered(formats, (_, n) => `<xf numFmtId="${163 + n}"/>`)}</cellXfs></styleSheet>`,
  };
  all.forEach(({ xml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
