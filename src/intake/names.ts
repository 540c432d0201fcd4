import type { Cell } from "../check/value.ts";
import { lettersOf } from "./rows.ts";
import type { Grid, Note } from "./understanding.ts";

export interface NamedColumn {
  name: string;
  column: number;
  /** It has no name and counts the rows, as R and pandas write it. */
  isRowNumbers: boolean;
}

/**
 * Names a table's columns. Names that stand in several rows are called by the lowest of them, or where
 * that is not enough to tell the columns apart by all ("Mujeres 0-17"); a column without a name by its
 * letters; the second "n" becomes "n 2". Columns that hold nothing at all are left out.
 */
export function nameColumns(grid: Grid, names: number[], body: number[], notes: Note[]): NamedColumn[] {
  const { rows } = grid;
  const inNames = names.reduce((most, index) => Math.max(most, rows[index]?.length ?? 0), 0);
  const width = body.reduce((most, index) => Math.max(most, rows[index]?.length ?? 0), inNames);
  const levels = Array.from({ length: width }, (_, column) => levelsOf(grid, names, column));
  const lowest = levels.map((own) => own.at(-1) ?? null);
  const named = lowest.filter((name) => name !== null);
  const tellsApart = new Set(named).size === named.length;
  const blank: string[] = [];
  const repeated: string[] = [];
  const taken = new Set<string>();
  const columns: NamedColumn[] = [];
  let gap: number | null = null;
  for (let column = 0; column < width; column++) {
    const own = tellsApart ? (lowest[column] ?? null) : levels[column]?.join(" ") || null;
    if (own === null && body.every((index) => (rows[index]?.[column] ?? null) === null)) {
      if (columns.length > 0) gap = column;
      continue;
    }
    if (gap !== null) notes.push({ kind: "blank-column", column: lettersOf(gap) });
    gap = null;
    const title = own ?? lettersOf(column);
    if (own === null && names.length > 0 && !countsRows(column)) blank.push(title);
    let name = title;
    for (let again = 2; taken.has(name); again++) name = `${title} ${again}`;
    if (name !== title) repeated.push(name);
    taken.add(name);
    columns.push({ name, column, isRowNumbers: own === null && names.length > 0 && countsRows(column) });
  }
  /** "1", "2", "3" or 0, 1, 2 down the first column. */
  function countsRows(column: number): boolean {
    const start = Number(rows[body[0] ?? 0]?.[column]);
    const isStart = column === 0 && (start === 0 || start === 1);
    return isStart && body.every((index, row) => Number(rows[index]?.[column] ?? Number.NaN) === start + row);
  }
  if (names.length > 1) notes.push({ kind: "header-joined" });
  if (blank.length > 0) notes.push({ kind: "header-blank", columns: blank });
  if (repeated.length > 0) notes.push({ kind: "header-repeated", columns: repeated });
  return columns;
}

const written = (cell: Cell): string => String(cell).replace(/\s+/g, " ").trim();

/** The different names above a column, from top to bottom; a name that spans several stands above each. */
function levelsOf({ rows, merged }: Grid, names: number[], column: number): string[] {
  const levels: string[] = [];
  names.forEach((row, level) => {
    const isLast = level === names.length - 1;
    let own = rows[row]?.[column] ?? null;
    if (own === null && !isLast) own = spanning(row, level);
    const name = own === null ? "" : written(own);
    if (name !== "" && levels.at(-1) !== name) levels.push(name);
  });
  return levels;

  function spanning(row: number, level: number): Cell {
    const known = merged.filter(({ top }) => names.includes(top));
    if (known.length > 0) {
      const area = known.find(({ top, left, right }) => top === row && left <= column && column <= right);
      return area ? (rows[row]?.[area.left] ?? null) : null;
    }
    // A CSV does not say what was merged: a name reaches over what is named below and not beside it.
    const below = names.slice(level + 1).some((index) => (rows[index]?.[column] ?? null) !== null);
    if (!below) return null;
    for (let at = column - 1; at >= 0; at--)
      if ((rows[row]?.[at] ?? null) !== null) return rows[row]?.[at] ?? null;
    return null;
  }
}
