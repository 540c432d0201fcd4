import type { Form } from "../../../form/form.ts";
import { type SheetRow, toSheets } from "../../../form/sheets.ts";
import { readDatasetFile } from "../dataset.ts";
import { writeWorkbook } from "../workbook.ts";
import { toSheetCell } from "../xlsx.ts";
import { sheetName } from "./kobo.ts";

type Cells = ReturnType<typeof toSheetCell>[][];

/** The form as a workbook that Kobo and pyxform take: the sheets survey, choices and settings. */
export const toXlsForm = (form: Form): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook(Object.entries(toSheets(form)).map(([sheet, rows]) => ({ sheet, data: asText(rows) })));

/** The export as Kobo gives it: the interviews, and the sheet of its repeat. What was added afterwards stays out. */
export const toKoboWorkbook = (form: Form): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook([
    { sheet: sheetName(form), data: asTyped("practice-households", ["weight"]) },
    { sheet: "person", data: asTyped("practice-people", []) },
  ]);

function asText(rows: SheetRow[]): Cells {
  const headings = Object.keys(rows[0] ?? {});
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))].map((row) =>
    row.map((cell) => toSheetCell(cell || null, "string")),
  );
}

function asTyped(dataset: string, without: string[]): Cells {
  const { columns, values, types } = readDatasetFile(dataset);
  const kept = columns.flatMap((name, index) =>
    without.includes(name) ? [] : [{ name, type: types[name] ?? "string", cells: values[index] ?? [] }],
  );
  const rows = (kept[0]?.cells ?? []).map((_, row) =>
    kept.map(({ cells, type }) => toSheetCell(cells[row] ?? null, type)),
  );
  return [kept.map(({ name }) => toSheetCell(name, "string")), ...rows];
}
