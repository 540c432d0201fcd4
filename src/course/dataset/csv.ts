import { csvFormatRows } from "d3-dsv";
import type { FieldType } from "./datapackage.ts";
import { type Dataset, readCells } from "./dataset.ts";

/** Without it Excel reads UTF-8 as its old code page, and "Áncash" becomes "Ãncash". */
const byteOrderMark = "\ufeff";

/**
 * The dataset as a CSV that Excel in Peru opens by a double click: UTF-8 with a byte order mark, and
 * commas (the list separator of Spanish (Peru), where decimals have a point).
 * @param withHxl puts the row of HXL tags between the header and the rows, as the HXL standard asks
 */
export function toDownloadCsv(dataset: Dataset, withHxl: boolean): string {
  const [header = [], ...rows] = readCells(dataset.name);
  const types = dataset.fields.map((field) => field.type);
  const tags = withHxl ? [dataset.fields.map((field) => field.hxl)] : [];
  const guarded = rows.map((row) => row.map((text, column) => guardFormula(text, types[column] ?? "string")));
  return `${byteOrderMark}${csvFormatRows([header, ...tags, ...guarded])}\n`;
}

/**
 * A text that a spreadsheet would run as a formula ("+266,000 …") gets an apostrophe in front; numbers
 * keep their sign. After OWASP's advice on CSV injection.
 */
export const guardFormula = (text: string, type: FieldType): string =>
  type === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
