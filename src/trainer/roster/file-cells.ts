import type { Value } from "../../check/value.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type FileReading, readFile } from "../../intake/browser.ts";
import { Refused } from "../../intake/understanding.ts";
import { findColumns } from "./columns.ts";

export interface FileCells {
  rows: string[][];
  /** Of a workbook with several sheets, the one that was read; else "". */
  sheet: string;
}

/**
 * The cells of a CSV or a workbook as texts, headings and titles among them. Of several sheets the first
 * that has a heading for names; else the first that can be read.
 * @throws Refused; Unreachable or Unsupported where what reads files is not there
 */
export async function readFileCells(file: File, locale: Locale): Promise<FileCells> {
  const reading = await readFile(file, locale, { texts: "all" });
  try {
    const sheets = (reading.understanding ?? reading.refused?.choices)?.sheets ?? [];
    const found: FileCells[] = [];
    for (const index of sheets.length > 1 ? sheets.keys() : [0]) {
      const rows = await cellsOf(reading, index);
      if (!rows) continue;
      const cells = { rows, sheet: sheets.length > 1 ? (sheets[index] ?? "") : "" };
      if (findColumns(rows).row >= 0) return cells;
      found.push(cells);
    }
    if (!found[0]) throw reading.refused ?? new Refused("no-table");
    return found[0];
  } finally {
    reading.close();
  }
}

/** Null for a sheet that holds no table. */
async function cellsOf(reading: FileReading, sheet: number): Promise<string[][] | null> {
  try {
    const { value, whole } = await reading
      .correct({ sheet, header: null })
      .then(() => reading.answer("table"));
    const table = whole ? (JSON.parse(new TextDecoder().decode(whole)) as Value) : value;
    return table.kind === "table" ? table.rows.map((row) => row.map((cell) => String(cell ?? ""))) : null;
  } catch (failure) {
    if (failure instanceof Refused && failure.kind === "no-table") return null;
    throw failure;
  }
}
