import { sameCell, type Tolerance } from "../cell.ts";
import type { Cell } from "../value.ts";

/** What stands for what in two lists, by index. */
export interface ListMatch {
  expected: Cell[];
  actual: Cell[];
  /** Equal items. */
  same: { expected: number; actual: number }[];
  /** Items that stand at the same place (or rank) and differ; only where both lists are equally long. */
  differing: { expected: number; actual: number }[];
  missing: number[];
  extra: number[];
}

/**
 * Equal items are paired wherever they stand. In lists of one length, what is left is paired too:
 * by place where order counts, by rank where it does not.
 */
export function matchLists(
  expected: Cell[],
  actual: Cell[],
  order: boolean,
  tolerance: Tolerance,
): ListMatch {
  const open = new Set(actual.keys());
  const same: ListMatch["same"] = [];
  const byItem = (position: number, wanted: Cell): number | undefined => {
    const fits = (index: number) => open.has(index) && sameCell(wanted, actual[index] ?? null, tolerance);
    return fits(position) ? position : [...open].find(fits);
  };
  const left = [...expected.keys()].filter((index) => {
    const found = byItem(index, expected[index] ?? null);
    if (found === undefined) return true;
    open.delete(found);
    same.push({ expected: index, actual: found });
    return false;
  });
  const right = [...open];
  if (expected.length !== actual.length)
    return { expected, actual, same, differing: [], missing: left, extra: right };
  if (!order) {
    left.sort((a, b) => byRank(expected[a] ?? null, expected[b] ?? null));
    right.sort((a, b) => byRank(actual[a] ?? null, actual[b] ?? null));
  }
  const differing = left.map((index, rank) => ({ expected: index, actual: right[rank] ?? index }));
  return { expected, actual, same, differing, missing: [], extra: [] };
}

const byRank = (a: Cell, b: Cell): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1;
