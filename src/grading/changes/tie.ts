import { groupBy } from "../../check/group-by.ts";
import type { Cell } from "../../check/value.ts";
import type { Move } from "../variation.ts";

/** Fewer numbers have no smaller half to speak of. */
const fewest = 4;

/**
 * Lets neighbours in size become equal, where they are no further apart than they may move: a program
 * that takes equal numbers for the same row, or one of them for all, is found out. Only in the smaller
 * half of a group: "the five largest" must stay one answer.
 * @param groupOf what the rows of a group have in common; null for a row that stays as it is
 */
export function tied(
  cells: Cell[],
  { by, tie }: Move,
  groupOf: (row: number) => string | null,
  random: () => number,
): Cell[] {
  if (tie === undefined) return cells;
  const rows = [...cells.keys()].filter((row) => {
    const cell = cells[row];
    return typeof cell === "number" && cell !== 0 && groupOf(row) !== null;
  });
  const changed = [...cells];
  const numberIn = (row: number | undefined) => Number(cells[row ?? -1]);
  for (const group of groupBy(rows, groupOf).values()) {
    if (group.length < fewest) continue;
    const bySize = group.toSorted((a, b) => numberIn(b) - numberIn(a) || a - b);
    for (let place = Math.ceil(bySize.length / 2); place + 1 < bySize.length; place += 2) {
      const [larger, smaller] = [bySize[place], bySize[place + 1]];
      const isNear = numberIn(larger) - numberIn(smaller) <= by * Math.abs(numberIn(larger));
      if (random() < tie.share && isNear && smaller !== undefined) changed[smaller] = numberIn(larger);
    }
  }
  return changed;
}
