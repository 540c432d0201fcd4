import type { Cell } from "../../check/value.ts";
import { shuffled } from "../random.ts";

/**
 * What columns that say the same thing hold in their rows after names have changed places: whatever
 * stood together still does, so that a key stays a key and each name is one that the column knows.
 * @param columns one array of cells a column, all of one length
 */
export function renamed(columns: Cell[][], random: () => number): Cell[][] {
  const together = (row: number) => JSON.stringify(columns.map((cells) => cells[row] ?? null));
  const count = columns[0]?.length ?? 0;
  const names = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    const name = together(row);
    const isBlank = columns.some((cells) => cells[row] === null);
    if (!isBlank && !names.has(name)) names.set(name, row);
  }
  const places = [...names.values()];
  const others = shuffled(places, random);
  const rowOf = new Map([...names.keys()].map((name, index) => [name, others[index] ?? 0]));
  return columns.map((cells) => cells.map((cell, row) => cells[rowOf.get(together(row)) ?? -1] ?? cell));
}
