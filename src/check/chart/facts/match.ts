import type { Tolerance } from "../../cell.ts";
import type { Comparison } from "../../comparison.ts";
import type { AnswerPart } from "../../problem.ts";
import { type KeyedRow, matchRows, type RowMatch } from "../../table/rows.ts";
import type { Cell } from "../../value.ts";
import type { Encoding } from "./encode.ts";
import type { Item, Role } from "./item.ts";
import { placeName } from "./position.ts";

/** What stands for what in two marks; every kind of problem reads from it. */
export interface MarkMatch {
  expected: Encoding;
  actual: Encoding;
  /** Expected roles that say something about an item. */
  measures: Role[];
  items: RowMatch;
  tolerance: Tolerance;
}

/** Lengths are differences of stacked sums, so they are a little less exact than numbers in a table. */
const chartTolerance: Tolerance = { absolute: 1e-9, relative: 1e-6 };

export function matchMarks(expected: Encoding, actual: Encoding, comparison: Comparison): MarkMatch {
  const tolerance = comparison.tolerance ?? chartTolerance;
  const { names } = expected;
  const measures = expected.roles.filter((role) => !names.includes(role));
  const keyed = (list: Item[]): KeyedRow[] =>
    list.map(({ roles }, index) => ({
      index,
      key: names.map((role) => placeName(roles[role] ?? null)),
      rest: measures.map((role) => roles[role] ?? null),
    }));
  return {
    expected,
    actual,
    measures,
    items: matchRows(keyed(expected.items), keyed(actual.items), tolerance),
    tolerance,
  };
}

/** What one thing says in one part; null where it says nothing. */
export const saidBy = ({ items }: Encoding, index: number, role: Role): Cell =>
  items[index]?.roles[role] ?? null;

/** The pieces that some of the learner's things are drawn in. */
export const piecesOf = ({ mark, items }: Encoding, indices: number[]): AnswerPart[] =>
  indices.flatMap((index) => items[index]?.pieces ?? []).map((item) => ({ mark, item }));

/** How the learner's item is called: its own names, the category first. */
export const itemName = ({ expected, actual }: MarkMatch, index: number): string[] =>
  expected.names.flatMap((role) => {
    const cell = actual.items[index]?.roles[role];
    return cell === undefined ? [] : [placeName(cell)];
  });
