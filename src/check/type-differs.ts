import { differInBlank } from "./blank-differs.ts";
import { type CellType, cellType } from "./cell.ts";
import { groupBy } from "./group-by.ts";
import type { Pair } from "./pair.ts";
import type { ProblemShape } from "./problem.ts";
import type { Cell } from "./value.ts";

/** Cells of another type than asked for: "12" is not 12. */
export interface TypeDiffers extends ProblemShape {
  kind: "type-differs";
  detail: {
    /** Null when the answer is no table. */
    column: string | null;
    wanted: CellType;
    found: CellType;
    /** The learner's own first cell of that kind. */
    sample: Cell;
    count: number;
  };
}

declare module "./problem.ts" {
  interface Problems {
    "type-differs": TypeDiffers;
  }
}

/** Blank cells are not judged here: they are a difference of their own. */
export const differInType = (pair: Pair): boolean =>
  !differInBlank(pair) && cellType(pair.expected) !== cellType(pair.actual);

export function typeDiffers(pairs: Pair[], column: string | null = null): TypeDiffers[] {
  const groups = groupBy(
    pairs.filter(differInType),
    ({ expected, actual }) => `${cellType(expected)} ${cellType(actual)}`,
  );
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const [{ expected, actual }] = group;
      return {
        kind: "type-differs",
        detail: {
          column,
          wanted: cellType(expected),
          found: cellType(actual),
          sample: actual,
          count: group.length,
        },
        where: group.flatMap(({ part }) => part ?? []),
      };
    });
}
