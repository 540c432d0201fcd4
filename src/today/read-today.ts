import { calendarDay } from "../i18n/due.ts";
import { askedOf } from "../learner/asked.ts";
import { exerciseMinutes } from "../learner/known-exercises.ts";
import { standingOf, stillAsks } from "../learner/standing.ts";
import type { LearnerStore } from "../learner/store.ts";
import { type Today, todayOf } from "./today.ts";

/** What the person who is here goes over today; null where this version's exercises cannot be learnt. */
export async function readToday(store: Pick<LearnerStore, "read">, now = new Date()): Promise<Today | null> {
  const [{ attempts, assignments }, minutes] = await Promise.all([store.read(), exerciseMinutes()]);
  if (!minutes) return null;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const isKnown = (exercise: string) => minutes.has(exercise);
  const asked = new Set(
    assignments.flatMap((received) => {
      const asks = askedOf(received);
      const own = attempts.filter(({ exercise }) => asks.includes(exercise));
      const standing = standingOf(received, own, isKnown);
      if (!stillAsks(received, standing, own, now)) return [];
      return standing.exercises.filter(({ state }) => state !== "done").map(({ exercise }) => exercise);
    }),
  );
  return todayOf(attempts, {
    now,
    dayOf: (moment) => calendarDay(moment, timeZone),
    minutesOf: (exercise) => minutes.get(exercise) ?? null,
    isAsked: (exercise) => asked.has(exercise),
  });
}
