import { blankDiffers, differInBlank, isLost } from "../blank-differs.ts";
import { blankKind, sameCell } from "../cell.ts";
import type { Comparison } from "../comparison.ts";
import { orderDiffers } from "../order-differs.ts";
import type { Problem } from "../problem.ts";
import { isNonZero } from "../table/cells.ts";
import { differInType, typeDiffers } from "../type-differs.ts";
import { unitDiffers } from "../unit-differs.ts";
import type { Cell } from "../value.ts";
import { itemDiffers } from "./item-differs.ts";
import { itemExtra } from "./item-extra.ts";
import { itemMissing } from "./item-missing.ts";
import { matchLists } from "./match.ts";

export function checkList(
  expected: Cell[],
  actual: Cell[],
  { order = false, tolerance }: Comparison,
): Problem[] {
  const match = matchLists(expected, actual, order, tolerance);
  const pairs = match.differing.map((pair) => ({
    expected: expected[pair.expected] ?? null,
    actual: actual[pair.actual] ?? null,
    place: { row: pair.actual },
  }));
  const other = pairs.filter((pair) => !differInBlank(pair) && !differInType(pair));
  const rightNumbers = match.same.filter((pair) => isNonZero(expected[pair.expected] ?? null)).length;
  const unit = unitDiffers(other, rightNumbers);
  const lost = match.extra.filter((index) => isLost(actual[index] ?? null));
  const wanted = match.missing
    .map((index) => expected[index] ?? null)
    .find((cell) => blankKind(cell) === null);
  const instead = wanted === undefined ? [] : lost;
  const problems = [
    ...blankDiffers(
      instead.map((index) => ({
        expected: wanted ?? null,
        actual: actual[index] ?? null,
        place: { row: index },
      })),
    ),
    ...itemExtra({ ...match, extra: match.extra.filter((index) => !instead.includes(index)) }),
    ...itemMissing(match),
    ...typeDiffers(pairs.filter((pair) => !differInBlank(pair) && differInType(pair))),
    ...blankDiffers(pairs.filter(differInBlank)),
    ...(unit.length > 0 ? unit : itemDiffers(other, actual.length)),
  ];
  if (problems.length > 0 || !order) return problems;
  const positions = match.same.toSorted((a, b) => a.actual - b.actual).map((pair) => pair.expected);
  return orderDiffers("items", positions, (a, b) =>
    sameCell(expected[a] ?? null, expected[b] ?? null, tolerance),
  );
}
