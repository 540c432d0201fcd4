import { inFileName } from "../../i18n/plain.ts";
import type { Sheet, SheetCell } from "./sheets/sheet.ts";

/**
 * What spreadsheets take for a formula, also behind spaces and in full width, and behind whatever may part
 * cells where the file is opened: Excel in Peru and in Spain cut a row at different signs, and quotes within
 * a row do not stop them. It gets an apostrophe before it, and stays a text.
 */
const formula = /(^|[,;\t\r\n]["']*)(\s*)(?=[=+\-@|%＝＋－＠])/g;
/** What parts cells somewhere. */
const separator = /[,;\t]/;

const guarded = (text: string): string => text.replace(formula, "$1$2'").replace(/^(?=[\t\r\n])/, "'");

function written(cell: SheetCell): string | number | boolean {
  // "2019-06-15 10:40": spreadsheets of every language read it as a date.
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace("T", " ");
  return typeof cell === "string" ? guarded(cell) : (cell ?? "");
}

/** CSV with a byte order mark, so that spreadsheets read accents. */
export async function toCsv({ columns, rows }: Pick<Sheet, "columns" | "rows">): Promise<string> {
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

/** A file a sheet, in one archive, in their order. */
export async function toCsvArchive(sheets: Sheet[], now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const files = await Promise.all(
    sheets.map(
      async (sheet, place) =>
        [`${place + 1}-${inFileName(sheet.name)}.csv`, strToU8(await toCsv(sheet))] as const,
    ),
  );
  return zipSync(Object.fromEntries(files), { mtime: now });
}
