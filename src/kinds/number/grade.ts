import { blankKind } from "../../check/cell.ts";
import { nothing } from "../../check/nothing.ts";
import type { ExerciseBundle, Submission } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import { gradeValue } from "../../grading/grade-value.ts";
import { mistakeTyped } from "../../grading/mistake.ts";
import { settled } from "../../grading/settled.ts";

/** A number as it was read from a box. */
export function gradeNumber(
  submission: Extract<Submission, { kind: "number" }>,
  bundle: ExerciseBundle,
): Grade {
  const { cell } = settled(submission, bundle);
  if (blankKind(cell) === null) {
    const graded = gradeValue({ kind: "scalar", cell }, bundle, null);
    return graded.outcome === "pass" ? graded : { ...graded, mistake: mistakeTyped(cell, bundle) };
  }
  return { outcome: "fail", problems: [nothing("box")], advice: [], mistake: null, run: null };
}
