import type { Feedback } from "../../feedback/feedback.ts";
import type { Submission } from "../../grading/exercise.ts";
import type { Grade } from "../../grading/grade.ts";
import type { Doubt, FileSubmission } from "../file/submit.ts";

export interface Judged {
  grade: Grade;
  /** The grade in words, where it was put in words with all of the answer at hand. */
  said?: Feedback;
}

/**
 * Judges an answer, and where its file can be read in more ways than one the others too: the first that is
 * right is taken. Where none is, the grade says that it is in doubt, so that no idea is called missing for
 * what may be the reader's mistake.
 */
export async function judgeDoubtful(
  answer: FileSubmission,
  doubt: Doubt | null,
  judge: (answer: FileSubmission) => Promise<Judged>,
): Promise<Judged & { submission: Submission }> {
  const { submission } = answer;
  const judged = await judge(answer);
  if (doubt === null || judged.grade.outcome !== "fail") return { submission, ...judged };
  for (const [index, read] of doubt.others.entries()) {
    const other = await read();
    const again = await judge(other);
    if (again.grade.outcome !== "pass") continue;
    await doubt.take(index);
    return { submission: other.submission, ...again };
  }
  return { submission, ...judged, grade: { ...judged.grade, isDoubtful: true } };
}
