import type { Assignment } from "../../exchange/assignment.ts";
import { askedIn } from "../../exchange/halves.ts";

/** What one person of a group gets on paper. */
export interface PaperSheet {
  /** Which of the two of a before and after; null where all get the same. */
  letter: "A" | "B" | null;
  /** Exercises in the order, and with the numbers, that learners see: those that the site has. */
  exercises: string[];
  /** How many the site does not have. */
  missing: number;
}

/** The sheets of an assignment: one, or of a before and after one for each half of the group. */
export function sheetsOf(
  assignment: Pick<Assignment, "exercises" | "halves">,
  isKnown: (exercise: string) => boolean,
): PaperSheet[] {
  const sheet = (letter: PaperSheet["letter"], asked: string[]): PaperSheet => {
    const exercises = asked.filter(isKnown);
    return { letter, exercises, missing: asked.length - exercises.length };
  };
  if (!assignment.halves) return [sheet(null, assignment.exercises)];
  return [sheet("A", askedIn(assignment, 0)), sheet("B", askedIn(assignment, 1))];
}
