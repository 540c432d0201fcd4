import type { Cell } from "../check/value.ts";
import type { DatasetTable } from "../sandbox/sandbox.ts";
import { moved } from "./changes/move.ts";
import { renamed } from "./changes/rename.ts";
import { chosenRows } from "./changes/rows.ts";
import { tied } from "./changes/tie.ts";
import { totalOf } from "./changes/total.ts";
import { seededRandom, seedFrom, shuffled } from "./random.ts";
import type { Move, Variation } from "./variation.ts";

/**
 * Changes a dataset within its own rules: rows left out and repeated, numbers moved, ties made and
 * broken, names exchanged, rows and columns shuffled. Keys stay keys, blanks stay blank, 0 stays 0, a
 * whole number stays whole. The same seed gives the same table on every machine; the given table is not
 * changed.
 */
export function vary(table: DatasetTable, variation: Variation, seed: number): DatasetTable {
  // A stream of its own for each kind of change: one rule more does not change what the others do.
  const stream = (change: string) => seededRandom(seedFrom(`${table.name}${change}`, seed));
  const rows = chosenRows(table.values[0]?.length ?? 0, variation, stream(""));
  const chosen = new Map(
    table.columns.map((column, index) => {
      const cells = table.values[index] ?? [];
      return [column, rows.map((row) => cells[row] ?? null)] as const;
    }),
  );
  const before = new Map(chosen);
  const cellsOf = (column: string): Cell[] => chosen.get(column) ?? [];
  const cellsBefore = (column: string): Cell[] => before.get(column) ?? [];

  const moves = Object.entries(variation.move);
  for (const [column, move] of moves) {
    const applies = rowFilter(move, cellsBefore);
    const random = stream(`.${column}`);
    const cells = cellsOf(column).map((cell, row) => (applies(row) ? moved(cell, move, random) : cell));
    const within = (move.tie?.within ?? []).map(cellsBefore);
    const groupOf = (row: number) => (applies(row) ? JSON.stringify(within.map((one) => one[row])) : null);
    chosen.set(column, tied(cells, move, groupOf, stream(`.${column} ties`)));
  }
  for (const { total, parts } of moves.length > 0 ? (variation.sums ?? []) : []) {
    const columns = parts.map(cellsOf);
    const partsOf = (row: number) => columns.map((cells) => cells[row] ?? null);
    const totals = cellsOf(total).map((cell, row) => totalOf(partsOf(row), cell));
    chosen.set(total, totals);
  }
  for (const columns of variation.rename ?? []) {
    const names = renamed(columns.map(cellsOf), stream(` ${columns.join()}`));
    for (const [index, column] of columns.entries()) chosen.set(column, names[index] ?? []);
  }
  const columns = variation.columns ? shuffled(table.columns, stream(" columns")) : table.columns;
  return { name: table.name, exportName: table.exportName, columns, values: columns.map(cellsOf) };
}

function rowFilter({ where = {} }: Move, cellsOf: (column: string) => Cell[]): (row: number) => boolean {
  const conditions = Object.entries(where).map(([column, allowed]) => {
    const cells = cellsOf(column);
    return (row: number) => allowed.includes(cells[row] ?? null);
  });
  return (row) => conditions.every((holds) => holds(row));
}
