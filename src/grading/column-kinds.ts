import type { Cell, Value } from "../check/value.ts";

/** What the columns of an answer hold, by name; of a list or one value there is no name, and it is "all". */
export interface ColumnKinds {
  /** Whole numbers alone. */
  whole: string[] | "all";
  /** Texts alone, as "2019" for a period; days, months and codes such as "07" have readings of their own. */
  texts: string[] | "all";
}

export function columnKinds(expected: Value): ColumnKinds {
  if (expected.kind === "scalar") return ofNameless([expected.cell]);
  if (expected.kind === "list") return ofNameless(expected.cells);
  if (expected.kind !== "table") return { whole: [], texts: [] };
  const { columns, rows } = expected;
  const named = (are: (cells: Cell[]) => boolean) =>
    columns.filter((_, column) => are(rows.map((row) => row[column] ?? null)));
  return { whole: named(areWhole), texts: named(areTexts) };
}

const ofNameless = (cells: Cell[]): ColumnKinds => ({
  whole: areWhole(cells) ? "all" : [],
  texts: areTexts(cells) ? "all" : [],
});

const all = (cells: Cell[], is: (cell: Cell) => boolean): boolean => {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length > 0 && filled.every(is);
};
const areWhole = (cells: Cell[]): boolean => all(cells, Number.isInteger);
const areTexts = (cells: Cell[]): boolean =>
  all(cells, (cell) => typeof cell === "string" && !/^0\d+$/.test(cell)) &&
  !all(cells, (cell) => /^\d{4}-\d\d(-\d\d)?$/.test(String(cell)));
