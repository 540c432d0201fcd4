import type { ProblemShape } from "../../problem.ts";
import { itemName, type MarkMatch, piecesOf } from "./match.ts";

/** Bars, points, cells that do not belong. */
export interface ItemsExtra extends ProblemShape {
  kind: "items-extra";
  detail: {
    count: number;
    /** How many the learner's mark draws. */
    found: number;
    /** What names the first of them. */
    item: string[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "items-extra": ItemsExtra;
  }
}

export function itemsExtra(match: MarkMatch): ItemsExtra[] {
  const extra = [...match.items.extra, ...match.items.duplicates.map(({ row }) => row)].sort((a, b) => a - b);
  const [first] = extra;
  if (first === undefined) return [];
  const detail = { count: extra.length, found: match.actual.items.length, item: itemName(match, first) };
  return [{ kind: "items-extra", detail, where: piecesOf(match.actual, extra) }];
}
