import type { Cell } from "../check/value.ts";
import { filled, isBlank, isFigure, isHxl, isYear, nextFilled } from "./rows.ts";
import type { Grid } from "./understanding.ts";

/** Rows in which names are looked for. */
const looked = 60;
/** Rows of names that stand one above the other. */
const mostLevels = 3;

/**
 * The rows that name the columns, from top to bottom, as indices; none where no row does.
 * `wanted`: the row that a person chose, null for none.
 */
export function findNames(grid: Grid, wanted?: number | null): number[] {
  const header = wanted === undefined ? findHeader(grid.rows) : wanted;
  if (header === null) return [];
  const top = wanted === undefined ? topOfNames(grid, header) : header;
  const names = Array.from({ length: header - top + 1 }, (_, level) => top + level);
  while (names.length < mostLevels && isBelow(grid, names)) names.push((names.at(-1) ?? 0) + 1);
  return names;
}

/** The first row that is about as wide as the table; what stands above is titles. */
function findHeader(rows: Cell[][]): number | null {
  const first = rows.slice(0, looked);
  const start = tableStart(first);
  const width = widthOf(first.slice(start));
  const header = first.findIndex((row, index) => {
    if (index < start) return false;
    const count = filled(row).length;
    return (count >= Math.min(2, width) && count * 2 >= width && count > 0) || isUnnamedFirst(first, index);
  });
  if (header < 0) return null;
  return filled(rows[header]).every(isFigure) && !areFigureNames(rows, header) ? null : header;
}

const widthOf = (rows: Cell[][]): number => rows.reduce((most, row) => Math.max(most, filled(row).length), 0);

/** Where the widest block of rows begins: what stands above it and apart is about the table. */
function tableStart(rows: Cell[][]): number {
  let start = 0;
  let width = 0;
  for (let at = nextFilled(rows, 0); at < rows.length; ) {
    let end = at;
    while (end < rows.length && !isBlank(rows[end])) end++;
    const own = widthOf(rows.slice(at, end));
    if (own > width) [start, width] = [at, own];
    at = nextFilled(rows, end);
  }
  return start;
}

/** R and pandas leave the name of the first column blank, in a table of two columns too. */
function isUnnamedFirst(rows: Cell[][], index: number): boolean {
  const [row, below] = [rows[index] ?? [], rows[index + 1] ?? []];
  return (
    row[0] === null &&
    filled(row).length === 1 &&
    filled(row).every((cell) => typeof cell === "string") &&
    below.length === 2 &&
    typeof below[0] === "string" &&
    isFigure(below[1] ?? null) &&
    below[1] !== null
  );
}

/** Years, or whatever stands to the right of a blank corner over names of rows. */
function areFigureNames(rows: Cell[][], header: number): boolean {
  const row = rows[header] ?? [];
  const below = rows[nextFilled(rows, header + 1)] ?? [];
  const names = filled(row);
  if (new Set(names).size < names.length || isBlank(below)) return false;
  const isCorner = (row[0] ?? null) === null && typeof below[0] === "string" && !isFigure(below[0]);
  return isCorner || (names.every(isYear) && names.length > 1 && !filled(below).every(isYear));
}

/**
 * The first row of names, where some stand above the row in which most do: they span several columns, or
 * reach down beside one that does.
 */
function topOfNames({ rows, merged }: Grid, header: number): number {
  let top = header;
  for (let at = header - 1; at >= Math.max(0, header - mostLevels + 1) && !isBlank(rows[at]); at--) {
    const above = rows[at] ?? [];
    const reachesDown = merged.some(
      (area) => area.top === at && area.bottom >= header && area.left === area.right,
    );
    const spans = merged.some((area) => area.top === at && area.right > area.left);
    const fills = above.some((cell, column) => cell !== null && (rows[header]?.[column] ?? null) === null);
    if (reachesDown || ((fills || spans) && filled(above).length > 1)) top = at;
  }
  return top;
}

/** Names that span several columns leave cells blank that the row below fills, and then come the figures. */
function isBelow({ rows, merged }: Grid, names: number[]): boolean {
  const last = names.at(-1) ?? 0;
  const [above, below] = [rows[last] ?? [], rows[last + 1] ?? []];
  if (isBlank(below) || isHxl(below)) return false;
  let next = nextFilled(rows, last + 2);
  while (next < rows.length && isHxl(rows[next])) next = nextFilled(rows, next + 1);
  const after = rows[next];
  if (!after) return false;
  const gaps = below.flatMap((cell, column) =>
    cell !== null && (above[column] ?? null) === null ? [column] : [],
  );
  const leaves = above.some((cell, column) => cell !== null && (below[column] ?? null) === null);
  const figures = filled(below).filter(isFigure);
  const areYears = leaves && figures.every(isYear) && !filled(after).filter(isFigure).every(isYear);
  const spans = merged.some(({ top, left, right }) => top === last && right > left);
  if (gaps.length === 0 || (figures.length > 0 && !areYears)) return false;
  if (!spans && !filled(after).some(isFigure)) return false;
  const repeats = new Set(filled(below)).size < filled(below).length;
  return spans || leaves || repeats || gaps.length > 1;
}
