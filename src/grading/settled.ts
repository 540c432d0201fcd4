import { checkValue } from "../check/check-value.ts";
import type { Cell } from "../check/value.ts";
import type { ExerciseBundle, Submission } from "./exercise.ts";

/** A number that was written so that it means two: the one that is right, if one is. */
export function settled<Handed extends Submission>(
  submission: Handed,
  { expected, compare }: Pick<ExerciseBundle, "expected" | "compare">,
): Handed {
  if (submission.kind !== "number" || submission.other === undefined) return submission;
  const isRight = (cell: Cell) => checkValue(expected, { kind: "scalar", cell }, compare).length === 0;
  // Where a whole number is asked for, a fraction that is near it is none.
  const isWhole = expected.kind === "scalar" && Number.isInteger(expected.cell);
  const { cell, other } = submission;
  // Attempts are kept and sent without the reading that was not taken.
  return {
    kind: "number",
    cell: !isRight(cell) && isRight(other) && (!isWhole || Number.isInteger(other)) ? other : cell,
  } as Handed;
}
