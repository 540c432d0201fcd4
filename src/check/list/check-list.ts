import { blankDiffers, differInBlank, isLost } from "../blank-differs.ts";
import { blankKind, sameCell } from "../cell.ts";
import type { Comparison } from "../comparison.ts";
import { orderDiffers } from "../order-differs.ts";
import type { Pair } from "../pair.ts";
import type { Problem } from "../problem.ts";
import { isNonZero } from "../table/cells.ts";
import { differInType, typeDiffers } from "../type-differs.ts";
import { unitDiffers } from "../unit-differs.ts";
import type { Cell } from "../value.ts";
import { itemDiffers } from "./item-differs.ts";
import { itemExtra } from "./item-extra.ts";
import { itemMissing } from "./item-missing.ts";
import { type ListMatch, matchLists } from "./match.ts";

export function checkList(
  expected: Cell[],
  actual: Cell[],
  { order = false, tolerance }: Comparison,
): Problem[] {
  const match = matchLists(expected, actual, order, tolerance);
  const pairs = match.differing.map((pair) => ({
    expected: expected[pair.expected] ?? null,
    actual: actual[pair.actual] ?? null,
    part: { row: pair.actual },
  }));
  const other = pairs.filter((pair) => !differInBlank(pair) && !differInType(pair));
  const rightNumbers = match.same.filter((pair) => isNonZero(expected[pair.expected] ?? null)).length;
  const unit = unitDiffers(other, rightNumbers);
  const { instead, extra } = lostItems(match);
  const problems = [
    ...blankDiffers(instead),
    ...itemExtra({ ...match, extra }),
    ...itemMissing(match),
    ...typeDiffers(pairs),
    ...blankDiffers(pairs),
    ...(unit.length > 0 ? unit : itemDiffers(other, actual.length)),
  ];
  if (problems.length > 0 || !order) return problems;
  const positions = match.same.toSorted((a, b) => a.actual - b.actual).map((pair) => pair.expected);
  return orderDiffers("items", positions, (a, b) =>
    sameCell(expected[a] ?? null, expected[b] ?? null, tolerance),
  );
}

/** Items that the program lost (undefined, NaN) where it should have a value are no items too many. */
function lostItems({ expected, actual, missing, extra }: ListMatch): { instead: Pair[]; extra: number[] } {
  const wanted = missing.map((index) => expected[index] ?? null).find((cell) => blankKind(cell) === null);
  if (wanted === undefined) return { instead: [], extra };
  const found = extra.map((row): Pair & { part: { row: number } } => ({
    expected: wanted,
    actual: actual[row] ?? null,
    part: { row },
  }));
  return {
    instead: found.filter((pair) => isLost(pair.actual)),
    extra: found.filter((pair) => !isLost(pair.actual)).map(({ part }) => part.row),
  };
}
