import type { Feedback } from "../feedback/feedback.ts";
import type { ExerciseBundle, Submission } from "../grading/exercise.ts";
import type { Grade } from "../grading/grade.ts";
import type { Locale } from "../i18n/locale.ts";
import { judge } from "./engine.ts";
import type { Doubt, HandedIn } from "./file-answer.ts";

export interface JudgedAnswer {
  submission: Submission;
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
  answer: HandedIn,
  doubt: Doubt | null,
  bundle: ExerciseBundle,
  locale: Locale,
): Promise<JudgedAnswer> {
  const judged = await judgeOne(answer, bundle, locale);
  if (doubt === null || judged.grade.outcome !== "fail") return judged;
  for (const [index, read] of doubt.others.entries()) {
    const other = await judgeOne(await read(), bundle, locale);
    if (other.grade.outcome !== "pass") continue;
    await doubt.take(index);
    return other;
  }
  return { ...judged, grade: { ...judged.grade, isDoubtful: true } };
}

async function judgeOne(
  { submission, whole }: HandedIn,
  bundle: ExerciseBundle,
  locale: Locale,
): Promise<JudgedAnswer> {
  if (whole === null) return { submission, grade: await judge(submission, bundle, locale) };
  // What judges elsewhere is fetched when there is a large answer.
  const { judgeLarge } = await import("./judge-large.ts");
  return { submission, ...(await judgeLarge(whole, bundle, locale)) };
}
