import type { SheetData } from "write-excel-file/browser";
import { exportWords } from "../../i18n/gradebook-export.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { ExportCell, ExportTable } from "./rows.ts";

/** A typed cell: a text is a text, whatever it begins with, and no formula. */
function toCell(cell: ExportCell): SheetData[number][number] {
  if (cell === null || cell === "") return null;
  // Spreadsheets know no days before 1900, and a clock may show some.
  if (cell instanceof Date && cell.getUTCFullYear() < 1900) return toCell(cell.toISOString());
  if (cell instanceof Date) return { value: cell, type: Date, format: "yyyy-mm-dd hh:mm" };
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return { value: cell, type: String, format: "@" };
}

const bold = (value: string) => ({ value, type: String, fontWeight: "bold", wrap: true }) as const;

/** A workbook: the group, then what each column means. */
export async function toXlsx(table: ExportTable, locale: Locale): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const words = exportWords(locale);
  const group = [table.columns.map(({ name }) => bold(name)), ...table.rows.map((row) => row.map(toCell))];
  const columns = [
    [bold(words.column), bold(words.meaning)],
    ...table.columns.map(({ name, meaning }) => [
      toCell(name),
      { value: meaning, type: String, wrap: true } as const,
    ]),
  ];
  return writeExcelFile([
    {
      data: group,
      sheet: words.groupSheet,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: table.columns.map((_, place) => ({ width: place < 2 ? 28 : 16 })),
    },
    { data: columns, sheet: words.columnsSheet, stickyRowsCount: 1, columns: [{ width: 44 }, { width: 90 }] },
  ]).toBlob();
}
