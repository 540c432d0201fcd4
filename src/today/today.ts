import type { Attempt } from "../exchange/attempt.ts";
import { type DayOf, dueOf } from "./schedule.ts";

export const mostExercises = 5;
const mostMinutes = 5;

/** What one person goes over today. */
export interface Today {
  /** Still to do, those that fell due first at the front. */
  exercises: string[];
  /** That these take, as their lessons say. */
  minutes: number;
  /** Gone over today, each once, and whether the first answer was right. */
  done: { exercise: string; right: boolean }[];
  /** The day on which the next comes that is not of today; null where nothing waits. */
  next: number | null;
}

export interface TodayEffects {
  now: Date;
  dayOf: DayOf;
  /** An exercise's minutes; null where this version of the site does not have it. */
  minutesOf(exercise: string): number | null;
  /** Whether a trainer still waits for it: it is answered there, by the assignment's rules. */
  isAsked(exercise: string): boolean;
}

/**
 * What fell due up to today, at most five exercises and five minutes a day: one that takes longer has its
 * day once it is the first. What was gone over today counts as done of them.
 * @param attempts of one person, at any exercises
 */
export function todayOf(attempts: Attempt[], { now, dayOf, minutesOf, isAsked }: TodayEffects): Today {
  const today = dayOf(now);
  const done = doneOn(today, attempts, dayOf);
  const waiting = exercisesOf(attempts)
    .flatMap((exercise) => {
      const minutes = minutesOf(exercise);
      if (minutes === null || isAsked(exercise)) return [];
      const due = dueOf(
        attempts.filter((attempt) => attempt.exercise === exercise),
        dayOf,
      );
      return due ? [{ exercise, minutes, ...due }] : [];
    })
    .toSorted((one, other) => one.day - other.day || one.since.localeCompare(other.since));

  let count = done.length;
  let spent = done.reduce((sum, { exercise }) => sum + (minutesOf(exercise) ?? 0), 0);
  const taken = waiting.filter(({ day, minutes }) => {
    const fits = count === 0 || (count < mostExercises && spent + minutes <= mostMinutes);
    if (day > today || !fits) return false;
    count += 1;
    spent += minutes;
    return true;
  });
  const later = waiting.filter((one) => !taken.includes(one)).map(({ day }) => Math.max(today + 1, day));
  return {
    exercises: taken.map(({ exercise }) => exercise),
    minutes: taken.reduce((sum, { minutes }) => sum + minutes, 0),
    done,
    next: later.length === 0 ? null : Math.min(...later),
  };
}

function doneOn(today: number, attempts: Attempt[], dayOf: DayOf): Today["done"] {
  const reviews = attempts
    .filter(({ review, at }) => review && dayOf(new Date(at)) === today)
    .toSorted((one, other) => one.at.localeCompare(other.at));
  return exercisesOf(reviews).map((exercise) => ({
    exercise,
    right: reviews.find((review) => review.exercise === exercise)?.outcome === "pass",
  }));
}

const exercisesOf = (attempts: Attempt[]): string[] => [...new Set(attempts.map(({ exercise }) => exercise))];
