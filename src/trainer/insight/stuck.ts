import { type Answering, checkedOf } from "./checked.ts";
import { byName } from "./order.ts";

/** Why a learner may need somebody. */
export type Need =
  /** The last answers to an exercise were all wrong; `since` the first of them. */
  | { kind: "wrong-in-a-row"; exercise: string; tries: number; since: string }
  /** The due date is near or past, exercises are open, and nothing came for days. `since`: the last answer, or null for none at all. */
  | { kind: "silent"; since: string | null; open: string[]; overdue: boolean };

export interface NeedingHelp {
  learner: Answering;
  needs: Need[];
}

export const limits = {
  /** Every exercise has two or three hints: one wrong answer before them, one after each, and help is due. */
  wrongInARow: 4,
  /** A course beside the work is done in one or two sittings a week: three days are one sitting missed, and leave time to write to somebody. */
  silentDays: 3,
  /** So many days after the due date the course is over: the group's table says who finished. */
  overdueDays: 7,
};

const day = 86_400_000;

/** Who needs help, those with most reasons first, then by how many wrong tries. */
export const needingHelp = (
  learners: Answering[],
  exercises: string[],
  { now, due }: { now: Date; due: string | null },
): NeedingHelp[] =>
  learners
    .map((learner) => ({
      learner,
      needs: [...wrongInARow(learner, exercises), ...silence(learner, exercises, now, due)],
    }))
    .filter(({ needs }) => needs.length > 0)
    .toSorted(
      (one, other) =>
        other.needs.length - one.needs.length ||
        wrongTries(other) - wrongTries(one) ||
        byName(one.learner, other.learner),
    );

function wrongInARow(learner: Answering, exercises: string[]): Need[] {
  return exercises.flatMap((exercise): Need[] => {
    const checked = checkedOf(learner, exercise);
    if (checked.some(({ verdict }) => verdict.outcome === "pass")) return [];
    const [first] = checked;
    return first && checked.length >= limits.wrongInARow
      ? [{ kind: "wrong-in-a-row", exercise, tries: checked.length, since: first.attempt.at }]
      : [];
  });
}

function silence(learner: Answering, exercises: string[], now: Date, due: string | null): Need[] {
  if (due === null) return [];
  const past = now.getTime() - Date.parse(due);
  if (past < -limits.silentDays * day || past > limits.overdueDays * day) return [];
  const open = exercises.filter(
    (exercise) =>
      learner.asked.includes(exercise) &&
      !checkedOf(learner, exercise).some(({ verdict }) => verdict.outcome === "pass"),
  );
  const since = learner.answers.at(-1)?.attempt.at ?? null;
  const quiet = since === null || now.getTime() - Date.parse(since) >= limits.silentDays * day;
  return open.length > 0 && quiet ? [{ kind: "silent", since, open, overdue: past > 0 }] : [];
}

/** Somebody of whom it cannot be told yet: what they tried and have not solved, too few times to say that they are stuck. */
export interface Unclear {
  learner: Answering;
  /** In the order of the assignment. */
  exercises: string[];
  /** At the one that they tried most. */
  tries: number;
}

/** Those with most exercises open first; who needs help as it is, is none of them. */
export function unclear(learners: Answering[], exercises: string[]): Unclear[] {
  return learners
    .filter((learner) => wrongInARow(learner, exercises).length === 0)
    .map((learner) => {
      const tried = exercises
        .map((exercise) => ({ exercise, checked: checkedOf(learner, exercise) }))
        .filter(
          ({ checked }) => checked.length > 0 && checked.every(({ verdict }) => verdict.outcome !== "pass"),
        );
      return {
        learner,
        exercises: tried.map(({ exercise }) => exercise),
        tries: Math.max(0, ...tried.map(({ checked }) => checked.length)),
      };
    })
    .filter(({ tries }) => tries > 0)
    .toSorted(
      (one, other) =>
        other.exercises.length - one.exercises.length ||
        other.tries - one.tries ||
        byName(one.learner, other.learner),
    );
}

const wrongTries = ({ needs }: NeedingHelp): number =>
  Math.max(0, ...needs.map((need) => (need.kind === "wrong-in-a-row" ? need.tries : 0)));
