import type { Cell } from "../check/value.ts";
import type { DatasetTable } from "../sandbox/sandbox.ts";
import { seededRandom, seedFrom, shuffled } from "./random.ts";
import type { Move, Variation } from "./variation.ts";

/**
 * Changes a dataset within its own rules: rows left out, rows shuffled, numbers moved. Keys and texts
 * stay, blanks stay blank, 0 stays 0, a whole number stays whole. The same seed gives the same table
 * on every machine; the given table is not changed.
 */
export function vary(table: DatasetTable, variation: Variation, seed: number): DatasetTable {
  const random = seededRandom(seedFrom(table.name, seed));
  const rows = keptRows(table, variation, random);
  const values = table.columns.map((column, index) => {
    const cells = table.values[index] ?? [];
    const move = variation.move[column];
    if (move === undefined) return rows.map((row) => cells[row] ?? null);
    const applies = rowFilter(table, move);
    return rows.map((row) => {
      const cell = cells[row] ?? null;
      return applies(row) ? moved(cell, move, random) : cell;
    });
  });
  return { name: table.name, exportName: table.exportName, columns: table.columns, values };
}

/** At least one row is kept, so that no variant is a table of nothing. */
function keptRows(table: DatasetTable, { drop, shuffle }: Variation, random: () => number): number[] {
  const all = [...(table.values[0] ?? []).keys()];
  const dropped = Math.min(Math.floor(all.length * drop), all.length - 1);
  const order = shuffled(all, random);
  const kept = dropped > 0 ? order.slice(dropped) : order;
  return shuffle ? kept : kept.sort((a, b) => a - b);
}

function rowFilter(table: DatasetTable, { where = {} }: Move): (row: number) => boolean {
  const conditions = Object.entries(where).map(([column, allowed]) => {
    const cells = table.values[table.columns.indexOf(column)] ?? [];
    return (row: number) => allowed.includes(cells[row] ?? null);
  });
  return (row) => conditions.every((holds) => holds(row));
}

/** A step is drawn for every cell, so that a blank does not change what other cells become. */
function moved(cell: Cell, { by, min, max, integer }: Move, random: () => number): Cell {
  const factor = 1 + by * (2 * random() - 1);
  if (typeof cell !== "number" || cell === 0) return cell;
  const whole = integer ?? Number.isInteger(cell);
  const raw = cell * factor;
  const rounded = whole ? Math.round(raw) : Number(raw.toPrecision(significantDigits(cell)));
  const bounded = Math.min(
    Math.max(rounded, min ?? Number.NEGATIVE_INFINITY),
    max ?? Number.POSITIVE_INFINITY,
  );
  return bounded === 0 ? cell : bounded;
}

/** A moved number has as many digits as the one that it stands for, so that it reads as plausible. */
const significantDigits = (value: number): number =>
  Math.max(2, String(Math.abs(value)).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").length);
