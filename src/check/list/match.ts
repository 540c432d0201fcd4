import { cellText, sameCell, type Tolerance } from "../cell.ts";
import { plainName } from "../name.ts";
import { pairEqual } from "../table/rows.ts";
import type { Cell } from "../value.ts";

/** What stands for what in two lists, by index. */
export interface ListMatch {
  expected: Cell[];
  actual: Cell[];
  /** Equal items. */
  same: { expected: number; actual: number }[];
  /** Items that stand for each other and differ; only where both lists are equally long. */
  differing: { expected: number; actual: number }[];
  missing: number[];
  extra: number[];
}

/**
 * Equal items are paired wherever they stand. In lists of one length, those that are left are paired
 * too: by place where order counts, by rank where it does not.
 */
export function matchLists(
  expected: Cell[],
  actual: Cell[],
  order: boolean,
  tolerance: Tolerance,
): ListMatch {
  const rows = (cells: Cell[]) => cells.map((cell, index) => ({ index, key: [], rest: [cell] }));
  const { pairs, left, right } = pairEqual(rows(expected), rows(actual), tolerance);
  const same = pairs.map(([a, b]) => ({ expected: a.index, actual: b.index }));
  const [missing, extra] = [left.map(({ index }) => index), right.map(({ index }) => index)];
  if (expected.length !== actual.length || missing.length === 0) {
    return { expected, actual, same, differing: [], missing, extra };
  }
  const differing = order ? byPlace(expected, actual, tolerance) : byRank(expected, actual, missing, extra);
  return { expected, actual, same, differing, missing: [], extra: [] };
}

const byPlace = (expected: Cell[], actual: Cell[], tolerance: Tolerance): ListMatch["differing"] =>
  [...expected.keys()]
    .filter((index) => !sameCell(expected[index] ?? null, actual[index] ?? null, tolerance))
    .map((index) => ({ expected: index, actual: index }));

function byRank(
  expected: Cell[],
  actual: Cell[],
  missing: number[],
  extra: number[],
): ListMatch["differing"] {
  const ranked = (cells: Cell[], indices: number[]) =>
    indices.toSorted((a, b) => compareCells(cells[a] ?? null, cells[b] ?? null));
  const found = ranked(actual, extra);
  return ranked(expected, missing).map((index, rank) => ({ expected: index, actual: found[rank] ?? index }));
}

/** Names by how they read, so that one written otherwise has the same rank. */
function compareCells(a: Cell, b: Cell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return plainName(cellText(a)) < plainName(cellText(b)) ? -1 : 1;
}
