import { byReason, type Diagnosis } from "./diagnosis.ts";
import type { AnswerPart, ProblemShape } from "./problem.ts";
import type { Cell } from "./value.ts";

/** Every number is as many times too large or too small: right figures in another unit. */
export interface UnitDiffers extends ProblemShape {
  kind: "unit-differs";
  detail: {
    /** Null when the answer is no table. */
    column: string | null;
    count: number;
    /** The learner's own first number. */
    found: Cell;
    diagnosis: Diagnosis;
    /** For "factor": the learner's numbers divided by the wanted ones. */
    factor: number | null;
  };
}

declare module "./problem.ts" {
  interface Problems {
    "unit-differs": UnitDiffers;
  }
}

interface Difference {
  expected: Cell;
  actual: Cell;
  part: AnswerPart;
}

/** One number that is ten times another may be a slip of its own; several together are not. */
const fewest = 2;
const unitReasons: Diagnosis[] = ["factor", "percent-for-share", "share-for-percent"];

/**
 * @param differences numbers that stand for each other and differ.
 * @param rightNumbers how many of the same column or list are right; a 0 is 0 in every unit and does not count.
 */
export function unitDiffers(
  differences: Difference[],
  rightNumbers: number,
  column: string | null = null,
): UnitDiffers[] {
  const [reason, ...others] = byReason(differences);
  if (reason === undefined || others.length > 0 || !unitReasons.includes(reason.diagnosis)) return [];
  const { members, diagnosis, factor } = reason;
  if (members.length < fewest || rightNumbers > 0) return [];
  const detail = { column, count: members.length, found: members[0].actual, diagnosis, factor };
  return [{ kind: "unit-differs", detail, where: members.map(({ part }) => part) }];
}
