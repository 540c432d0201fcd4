/** What a cell holds; a moment is a Date whose UTC shows the clock of the assignment's time zone. */
export type SheetCell = string | number | boolean | Date | null;

/** A table as it leaves the page, with what its columns mean. */
export interface Sheet {
  /** As the workbook's tab and the file call it. */
  name: string;
  columns: SheetColumn[];
  rows: SheetCell[][];
}

export interface SheetColumn {
  name: string;
  meaning: string;
  /** Characters that fit on a line of it. */
  width: number;
  /** Numbers that are a part of 1 are shown as a per cent. */
  share?: true;
}

/** A column with what stands in it of a row. */
export interface ColumnOf<Row> extends SheetColumn {
  cell(row: Row): SheetCell;
}

export const sheetOf = <Row>(name: string, columns: ColumnOf<Row>[], rows: Row[]): Sheet => ({
  name,
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
