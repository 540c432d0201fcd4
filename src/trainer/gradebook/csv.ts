import type { ExportCell, ExportTable } from "./rows.ts";

/**
 * What spreadsheets take for a formula, also behind spaces and in full width, and behind whatever may part
 * cells where the file is opened: Excel in Peru and in Spain cut a row at different signs, and quotes within
 * a row do not stop them. It gets an apostrophe before it, and stays a text.
 */
const formula = /(^|[,;\t\r\n]["']*)(\s*)(?=[=+\-@|%＝＋－＠])/g;
/** What parts cells somewhere. */
const separator = /[,;\t]/;

const guarded = (text: string): string => text.replace(formula, "$1'$2").replace(/^(?=[\t\r\n])/, "'");

function written(cell: ExportCell): string | number | boolean {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === "string" ? guarded(cell) : (cell ?? "");
}

/** CSV with a byte order mark, so that spreadsheets read accents. */
export async function toCsv({ columns, rows }: ExportTable): Promise<string> {
  const { default: Papa } = await import("papaparse");
  const fields = columns.map(({ name }) => guarded(name));
  const data = rows.map((row) => row.map(written));
  return `\ufeff${Papa.unparse(
    { fields, data },
    {
      newline: "\r\n",
      quotes: (value: unknown) => separator.test(String(value)),
    },
  )}\r\n`;
}
