import type { ExportCell, ExportTable } from "./gradebook-rows.ts";

/**
 * What spreadsheets take for a formula, also behind spaces and in full width: a name may begin so. It
 * gets an apostrophe before it, and stays a text.
 */
const formula = /^\s*[=+\-@\t\r\n|%＝＋－＠]/;

const written = (cell: ExportCell): string | number | boolean =>
  cell instanceof Date ? cell.toISOString() : (cell ?? "");

/** CSV with a byte order mark, so that spreadsheets read accents. */
export async function toCsv({ columns, rows }: ExportTable): Promise<string> {
  const { default: Papa } = await import("papaparse");
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => row.map(written));
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: formula, newline: "\r\n" })}\r\n`;
}
