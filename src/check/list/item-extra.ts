import { sameCell } from "../cell.ts";
import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";
import type { ListMatch } from "./match.ts";

/** Items that were not asked for. */
export interface ItemExtra extends ProblemShape {
  kind: "item-extra";
  detail: {
    count: number;
    /** How many items the learner's list has. */
    found: number;
    /** The learner's own first such item. */
    item: Cell;
    /** All of them stand in the list already: each was asked for once. */
    repeated: boolean;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "item-extra": ItemExtra;
  }
}

export function itemExtra({ extra, same, actual }: ListMatch): ItemExtra[] {
  const [first] = extra;
  if (first === undefined) return [];
  const isRepeated = (index: number) =>
    same.some((pair) => sameCell(actual[pair.actual] ?? null, actual[index] ?? null));
  const detail = {
    count: extra.length,
    found: actual.length,
    item: actual[first] ?? null,
    repeated: extra.every(isRepeated),
  };
  return [{ kind: "item-extra", detail, where: extra.map((row) => ({ row })) }];
}
