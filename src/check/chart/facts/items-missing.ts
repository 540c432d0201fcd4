import type { ProblemShape } from "../../problem.ts";
import { type MarkMatch, saidBy } from "./match.ts";
import { placeName } from "./position.ts";

/** Bars, points, cells that are to be there and are not. */
export interface ItemsMissing extends ProblemShape {
  kind: "items-missing";
  detail: {
    count: number;
    /** How many the learner's mark draws. */
    found: number;
    /** What names the first of them. */
    item: string[];
    /** Naming it helps who has most of them; to who has few it would be the answer. */
    tell: boolean;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "items-missing": ItemsMissing;
  }
}

export function itemsMissing({ items, expected, actual }: MarkMatch): ItemsMissing[] {
  const [first] = items.missing;
  if (first === undefined) return [];
  const item = expected.names.map((role) => placeName(saidBy(expected, first, role)));
  const tell = item.length > 0 && items.pairs.length > items.missing.length;
  const detail = { count: items.missing.length, found: actual.items.length, item, tell };
  return [{ kind: "items-missing", detail }];
}
