import writeExcelFile from "write-excel-file/node";
import type { Cell } from "../../src/check/value.ts";
import { openFile } from "../../src/intake/open-file.ts";
import { type Expectation, type Understood, understand } from "../../src/intake/understand.ts";
import { type Corrections, type Note, Refused } from "../../src/intake/understanding.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readBytes = (
  bytes: Uint8Array,
  corrections: Corrections = {},
  locale: "es" | "en" = "es",
  expected: Expectation = {},
) => understand(openFile(bytes), corrections, locale, expected);

export const readText = (
  text: string,
  corrections?: Corrections,
  locale?: "es" | "en",
  expected?: Expectation,
) => readBytes(bytesOf(text), corrections, locale, expected);

export const cellsOf = ({ table }: Understood): Cell[][] => [table.columns, ...table.rows];

export const noteOf = ({ understanding }: Understood, kind: Note["kind"]): Note | undefined =>
  understanding.notes.find((note) => note.kind === kind);

/** The kind of the refusal; an error of any other sort is the test's failure. */
export function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.kind;
    throw error;
  }
}

/** One byte a character, as Windows writes western Europe's letters. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

type Written = null | string | number | boolean | Date | { value: number; format: string } | { span: string };

/** A workbook with one sheet by name; `span` is a text that is merged over two columns. */
export async function workbook(sheets: Record<string, Written[][]>): Promise<Uint8Array> {
  const cellOf = (cell: Written) => {
    if (cell === null) return null;
    if (typeof cell === "string") return { value: cell, type: String };
    if (typeof cell === "number") return { value: cell, type: Number };
    if (typeof cell === "boolean") return { value: cell, type: Boolean };
    if (cell instanceof Date) return { value: cell, type: Date, format: "dd/mm/yyyy" };
    if ("span" in cell) return { value: cell.span, type: String, columnSpan: 2 };
    return { ...cell, type: Number };
  };
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)),
  }));
  return new Uint8Array(await writeExcelFile(written).toBuffer());
}
