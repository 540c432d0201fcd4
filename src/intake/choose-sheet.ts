import type { Cell } from "../check/value.ts";
import { findLayout, type Layout } from "./layout.ts";
import { isFigure } from "./rows.ts";
import { type Grid, Refused } from "./understanding.ts";

/** Sheets that are looked into for the table. */
const looked = 12;

/**
 * The first sheet that holds a table of figures; else the first with any table. Cover sheets come before
 * it: a title alone, or labels and what they say.
 * @throws Refused when no sheet holds a table
 */
export function chooseSheet(sheets: string[], read: (sheet: number) => Grid): number {
  let first: number | null = null;
  let refusal: Refused | null = null;
  for (let sheet = 0; sheet < Math.min(sheets.length, looked); sheet++) {
    try {
      const grid = read(sheet);
      const layout = findLayout(grid, {});
      if (layout.body.length === 0) continue;
      if (sheets.length === 1 || hasFigures(grid.rows, layout)) return sheet;
      first ??= sheet;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusal ??= error;
    }
  }
  if (first !== null) return first;
  throw refusal ?? new Refused("no-table");
}

/** Whether some column of a table with names is figures for the most part. */
function hasFigures(rows: Cell[][], { names, body }: Layout): boolean {
  if (names.length === 0) return false;
  const some = body.slice(0, 100);
  const width = some.reduce((most, index) => Math.max(most, rows[index]?.length ?? 0), 0);
  return Array.from({ length: width }, (_, column) =>
    some.map((index) => rows[index]?.[column] ?? null).filter((cell) => cell !== null),
  ).some((cells) => cells.length > 0 && cells.filter(isFigure).length * 3 >= cells.length * 2);
}
