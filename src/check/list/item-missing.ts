import type { Problem } from "../problem.ts";
import type { ListMatch } from "./match.ts";

/** A list with fewer items than asked for, or without some of them. */
export interface ItemMissing extends Problem {
  kind: "item-missing";
  detail: {
    count: number;
    /** How many items the learner's list has. */
    found: number;
  };
}

export const itemMissing = ({ missing, actual }: ListMatch): ItemMissing[] =>
  missing.length === 0
    ? []
    : [{ kind: "item-missing", detail: { count: missing.length, found: actual.length } }];
