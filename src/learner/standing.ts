import type { Attempt } from "../exchange/attempt.ts";
import { askedOf } from "./asked.ts";
import { type ExerciseState, stateOf } from "./progress.ts";
import type { ReceivedAssignment } from "./record.ts";

/** How a learner stands with one exercise of an assignment. */
export interface ExerciseStanding {
  exercise: string;
  /** "spent": every attempt that counts is used, and none passed. */
  state: ExerciseState | "spent";
  /** Attempts that count: since the assignment was opened, up to its limit. */
  used: number;
}

/** How a learner stands with an assignment. */
export interface Standing {
  /** In the order in which they are asked; only those that this version of the site has. */
  exercises: ExerciseStanding[];
  done: number;
  /** How many this version of the site does not have. */
  unknown: number;
}

/** What happened after answers were last sent. */
export interface SinceSent {
  /** Exercises that were solved since. */
  solved: number;
  /** Attempts that the last file does not hold, without those of going over it again. */
  attempts: number;
  /** What is asked besides the exercises was answered otherwise. */
  atEnd: boolean;
}

/** Whether the last file says something else than the learner does now. */
export const isBehind = ({ attempts, atEnd }: SinceSent): boolean => attempts > 0 || atEnd;

const time = ({ at }: { at: string }): number => Date.parse(at);
const passed = ({ outcome }: Attempt): boolean => outcome === "pass";
const oldestFirst = (attempts: Attempt[]) => [...attempts].sort((one, other) => time(one) - time(other));

/** Attempts at one exercise that count, oldest first: those from before it was asked, then as many as allowed. */
function counting({ opened, assignment }: ReceivedAssignment, attempts: Attempt[]) {
  const start = Date.parse(opened);
  const inOrder = oldestFirst(attempts);
  const before = inOrder.filter((attempt) => time(attempt) < start);
  const since = inOrder.slice(before.length);
  const limit = assignment.limits.attempts;
  // What is gone over again on a later day is none of the attempts that a trainer allows.
  return { before, since: limit === null ? since : since.filter(({ review }) => !review).slice(0, limit) };
}

/** @param attempts of this exercise */
export function exerciseStanding(
  received: ReceivedAssignment,
  exercise: string,
  attempts: Attempt[],
): ExerciseStanding {
  const { before, since } = counting(received, attempts);
  const passes = [...before, ...since].filter(passed).length;
  const state = stateOf({ attempts: attempts.length, passes });
  const spent = state !== "done" && since.length === received.assignment.limits.attempts;
  return { exercise, state: spent ? "spent" : state, used: since.length };
}

/**
 * @param attempts of any exercises
 * @param isKnown whether this version of the site has an exercise
 */
export function standingOf(
  received: ReceivedAssignment,
  attempts: Attempt[],
  isKnown: (exercise: string) => boolean,
): Standing {
  const asked = askedOf(received);
  const exercises = asked.filter(isKnown).map((exercise) =>
    exerciseStanding(
      received,
      exercise,
      attempts.filter((attempt) => attempt.exercise === exercise),
    ),
  );
  return {
    exercises,
    done: exercises.filter(({ state }) => state === "done").length,
    unknown: asked.length - exercises.length,
  };
}

const isOver = ({ state }: ExerciseStanding): boolean => state === "done" || state === "spent";

/** The next exercise to do: behind the given one, then from the start; null when none is left. */
export function nextExercise({ exercises }: Standing, after: string | null = null): string | null {
  const place = exercises.findIndex(({ exercise }) => exercise === after) + 1;
  const turned = [...exercises.slice(place), ...exercises.slice(0, place)];
  return turned.find((one) => !isOver(one) && one.exercise !== after)?.exercise ?? null;
}

/**
 * What is new since answers were sent; null when nothing was ever sent.
 * @param attempts of this assignment's exercises
 */
export function sinceSent(received: ReceivedAssignment, attempts: Attempt[]): SinceSent | null {
  const { sent, atEnd, assignment } = received;
  if (!sent) return null;
  const solvedAt = (exercise: string) => {
    const { before, since } = counting(
      received,
      attempts.filter((attempt) => attempt.exercise === exercise),
    );
    return [...before, ...since].find(passed);
  };
  const solved = askedOf(received)
    .map(solvedAt)
    .filter((pass) => pass && time(pass) > Date.parse(sent.at)).length;
  // Nobody waits for what was gone over again; it goes along with the next file.
  const reviews = attempts.filter((attempt) => attempt.review && time(attempt) > Date.parse(sent.at)).length;
  return {
    solved,
    attempts: Math.max(0, attempts.length - reviews - sent.attempts),
    atEnd: assignment.atEnd !== undefined && atEnd !== undefined && time(atEnd) > Date.parse(sent.at),
  };
}

const day = 86_400_000;
/** So long after its date an assignment that nobody finished stops asking. */
const grace = 30 * day;

/**
 * Whether an assignment still asks something: exercises to do, or answers to send.
 * @param attempts of this assignment's exercises
 */
export function stillAsks(
  received: ReceivedAssignment,
  standing: Standing,
  attempts: Attempt[],
  now: Date,
): boolean {
  const { due } = received.assignment;
  if (due !== null && now.getTime() > Date.parse(due) + grace) return false;
  if (!standing.exercises.every(isOver)) return true;
  const since = sinceSent(received, attempts);
  return since === null || isBehind(since);
}
