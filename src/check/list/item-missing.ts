import type { ProblemShape } from "../problem.ts";
import type { ListMatch } from "./match.ts";

/** A list with fewer items than asked for, or without some of them. */
export interface ItemMissing extends ProblemShape {
  kind: "item-missing";
  detail: {
    count: number;
    /** How many items the learner's list has. */
    found: number;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "item-missing": ItemMissing;
  }
}

export const itemMissing = ({ missing, actual }: ListMatch): ItemMissing[] =>
  missing.length === 0
    ? []
    : [{ kind: "item-missing", detail: { count: missing.length, found: actual.length } }];
