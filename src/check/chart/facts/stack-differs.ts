import { sameCell } from "../../cell.ts";
import type { ProblemShape } from "../../problem.ts";
import { itemName, type MarkMatch, piecesOf, saidBy } from "./match.ts";

/** Bars of the right length that do not stand where a reader measures them from. */
export interface StackDiffers extends ProblemShape {
  kind: "stack-differs";
  detail: {
    /** "overlap": bars of one category hide each other; "base": they start elsewhere than asked for. */
    how: "overlap" | "base";
    count: number;
    /** What names the first of them. */
    item: string[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "stack-differs": StackDiffers;
  }
}

/** Only where the lengths are right: otherwise the lengths are the news. */
export function stackDiffers(match: MarkMatch): StackDiffers[] {
  const { expected, actual, items, tolerance } = match;
  const differs = (role: "value" | "low" | "high") => (pair: { expected: number; actual: number }) =>
    !sameCell(saidBy(expected, pair.expected, role), saidBy(actual, pair.actual, role), tolerance);
  if (!expected.roles.includes("high") || !actual.roles.includes("high")) return [];
  const right = items.pairs.filter((pair) => !differs("value")(pair));
  const base = right.filter(differs("low"));
  const displaced = base.length > 0 ? base : right.filter(differs("high"));
  const [first] = displaced;
  if (first === undefined) return [];
  const how = base.length > 0 ? "base" : "overlap";
  const where = piecesOf(
    actual,
    displaced.map((pair) => pair.actual),
  );
  const detail = { how, count: displaced.length, item: itemName(match, first.actual) } as const;
  return [{ kind: "stack-differs", detail, where }];
}
