import type { Attempt } from "../exchange/attempt.ts";

/**
 * Days after which a missed exercise comes back: after the miss, and then after each time that it was right
 * again. Expanding gaps up to some weeks are what practice over time is best spaced by (Cepeda et al. 2008);
 * after the last one it is let go.
 */
export const spacing = [2, 7, 21] as const;

/** The day of the calendar, counted from 1 January 1970: people count by midnights, where they are. */
export type DayOf = (moment: Date) => number;

/** When an exercise is to be gone over. */
export interface Due {
  /** From this day on. */
  day: number;
  /** The answer that it is counted from, ISO 8601. */
  since: string;
}

const dayOfAttempt = ({ at }: Attempt, dayOf: DayOf): number => dayOf(new Date(at));

/** A program that stopped, and a file that may only have been read wrongly, say nothing of what was understood. */
const isMiss = ({ outcome, doubtful }: Attempt): boolean => outcome === "fail" && !doubtful;

/**
 * When one exercise comes back; null where it was never missed, or was right after every gap. A right answer
 * before its day, as those that follow a miss at once, moves nothing; a miss begins again.
 * @param attempts at this exercise, in any order
 */
export function dueOf(attempts: Attempt[], dayOf: DayOf): Due | null {
  let gap = 0;
  let due: Due | null = null;
  for (const attempt of attempts.toSorted((one, other) => one.at.localeCompare(other.at))) {
    const day = dayOfAttempt(attempt, dayOf);
    if (isMiss(attempt)) gap = 0;
    else if (attempt.outcome === "pass" && due !== null && day >= due.day) gap += 1;
    else continue;
    const days: number | undefined = spacing[gap];
    due = days === undefined ? null : { day: day + days, since: attempt.at };
  }
  return due;
}
