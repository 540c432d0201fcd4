import type { Sheet as WrittenSheet } from "write-excel-file/browser";
import type { Sheet, SheetCell, SheetColumn } from "./sheets/sheet.ts";

type WrittenCell = WrittenSheet<Blob>["data"][number][number];

/** Characters that a cell of Excel holds; the rest of a longer program is left out, and "…" says so. */
const mostCharacters = 32_000;
/** Lines of a row that are seen at once: a program of a hundred lines would push the next person off the screen. */
const mostLines = 8;
/** Points of a line. */
const lineHeight = 15;

const look = { alignVertical: "top", wrap: true } as const;

/** A typed cell: a text is a text, whatever it begins with, and no formula. */
function toCell(cell: SheetCell, { share }: Pick<SheetColumn, "share">): WrittenCell {
  if (cell === null || cell === "") return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: "yyyy-mm-dd hh:mm", ...look };
  if (typeof cell === "number") return { value: cell, type: Number, ...(share && { format: "0%" }), ...look };
  if (typeof cell === "boolean") return { value: cell, type: Boolean, ...look };
  const text = cell.length > mostCharacters ? `${cell.slice(0, mostCharacters)}…` : cell;
  return { value: text, type: String, format: "@", ...look };
}

const heading = ({ name }: SheetColumn) =>
  ({ value: name, type: String, fontWeight: "bold", ...look }) as const;

/** Rows of many lines get a height; the others are made as high as they need where they are opened. */
function toRow(row: SheetCell[], columns: SheetColumn[]): WrittenCell[] {
  const lines = (cell: SheetCell, width: number) =>
    typeof cell === "string"
      ? cell.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
      : 1;
  const isHigh = row.some((cell, place) => lines(cell, columns[place]?.width ?? 1) > mostLines);
  return row.map((cell, place) => {
    const written = toCell(cell, columns[place] ?? {});
    return isHigh && written !== null && typeof written === "object" && "value" in written
      ? { ...written, height: mostLines * lineHeight }
      : written;
  });
}

/** A workbook with a sheet for each, its titles in sight while one scrolls. */
export async function toXlsx(sheets: Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      data: [columns.map(heading), ...rows.map((row) => toRow(row, columns))],
      sheet: name,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
    })),
  ).toBlob();
}
