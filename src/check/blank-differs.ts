import { type BlankKind, blankKind } from "./cell.ts";
import { groupBy } from "./group-by.ts";
import type { Pair } from "./pair.ts";
import type { ProblemShape } from "./problem.ts";
import type { Cell } from "./value.ts";

/** How a cell is filled, where one of two is blank. */
export type Filling = BlankKind | "zero" | "value";

/** A blank where a value is, a value where a blank is, or another kind of blank: none of them is 0. */
export interface BlankDiffers extends ProblemShape {
  kind: "blank-differs";
  detail: {
    /** Null when the answer is no table. */
    column: string | null;
    wanted: Filling;
    found: Filling;
    count: number;
  };
}

declare module "./problem.ts" {
  interface Problems {
    "blank-differs": BlankDiffers;
  }
}

const filling = (cell: Cell): Filling => blankKind(cell) ?? (cell === 0 ? "zero" : "value");

export const differInBlank = ({ expected, actual }: Pair): boolean =>
  blankKind(expected) !== null || blankKind(actual) !== null;

export function blankDiffers(pairs: Pair[], column: string | null = null): BlankDiffers[] {
  const groups = groupBy(
    pairs.filter(differInBlank),
    ({ expected, actual }) => `${wantedFilling(expected)} ${filling(actual)}`,
  );
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const [{ expected, actual }] = group;
      return {
        kind: "blank-differs",
        detail: { column, wanted: wantedFilling(expected), found: filling(actual), count: group.length },
        where: group.flatMap(({ part }) => part ?? []),
      };
    });
}

/** A blank that no source holds: a program reads something that is not there, or works it out wrongly. */
export function isLost(cell: Cell): boolean {
  const kind = blankKind(cell);
  return kind === "undefined" || kind === "nan";
}

/** That a wanted value is 0 would give it away. */
const wantedFilling = (cell: Cell): Filling => blankKind(cell) ?? "value";
