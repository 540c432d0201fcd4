import { blankDiffers, differInBlank } from "../blank-differs.ts";
import { sameCell, type Tolerance } from "../cell.ts";
import type { Problem } from "../problem.ts";
import { differInType, typeDiffers } from "../type-differs.ts";
import type { Cell } from "../value.ts";
import { valueDiffers } from "./value-differs.ts";

export function checkScalar(expected: Cell, actual: Cell, tolerance: Tolerance): Problem[] {
  if (sameCell(expected, actual, tolerance)) return [];
  const pair = { expected, actual };
  if (differInBlank(pair)) return blankDiffers([pair]);
  if (differInType(pair)) return typeDiffers([pair]);
  return [valueDiffers(expected, actual)];
}
