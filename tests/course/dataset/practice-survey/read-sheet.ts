import { readDownload } from "../../../../src/course/dataset/downloads.ts";
import type { SheetRow } from "../../../../src/form/sheets.ts";
import { openFile } from "../../../../src/intake/open-file.ts";

/** A sheet of a dataset's workbook, read as whoever opens it would. */
export async function readSheet(dataset: string, format: string, sheet: string): Promise<SheetRow[]> {
  const file = openFile((await readDownload(dataset, format)).bytes);
  if (file.format !== "xlsx") throw new Error("is no workbook");
  const [header = [], ...rows] = file.workbook.read(file.workbook.sheets.indexOf(sheet)).rows;
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? "")])),
  );
}
