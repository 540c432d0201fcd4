import type { Listed } from "../assigning/catalogue.ts";
import type { KeptAssignment } from "../device/record.ts";
import type { Twins } from "./change.ts";

/** Two assignments in halves that belong together. */
export interface KeptPair {
  /** Of both. */
  id: string;
  before: KeptAssignment;
  after: KeptAssignment;
}

/** Those of which both are on this device and ask the same, the newest first. */
export function pairsOf(kept: KeptAssignment[]): KeptPair[] {
  const of = (turn: "before" | "after") => kept.filter(({ assignment }) => assignment.halves?.turn === turn);
  return of("before")
    .flatMap((before): KeptPair[] => {
      const { halves, exercises } = before.assignment;
      const after = of("after").find(
        ({ assignment }) =>
          assignment.halves?.pair === halves?.pair && assignment.exercises.join() === exercises.join(),
      );
      return after && halves ? [{ id: halves.pair, before, after }] : [];
    })
    .toSorted((one, other) => Date.parse(other.before.made) - Date.parse(one.before.made));
}

/** What the two are called together: "Taller" of "Taller (antes)" and "Taller (después)". */
export function titleOf({ before, after }: KeptPair): string {
  const [one, other] = [before.assignment.title, after.assignment.title];
  const apart = [...one].findIndex((letter, at) => letter !== [...other][at]);
  const shared = [...one].slice(0, apart === -1 ? undefined : apart).join("");
  return /^(.*\S)\s*\($/.exec(shared)?.[1] ?? one;
}

/** The twins that a pair asks: those of its first half with those of its second, in their order. */
export function twinsIn(exercises: string[], all: ReadonlyMap<string, Listed>): Twins[] {
  const middle = exercises.length / 2;
  return exercises.slice(0, middle).map((one, at) => {
    const other = exercises[middle + at] ?? "";
    const twin = all.get(one)?.twin;
    return { exercises: [one, other], idea: twin?.exercise === other ? twin.idea : null };
  });
}

/** All twins of a course, each two once, in its order. */
export const twinsOfCourse = (all: ReadonlyMap<string, Listed>): Twins[] =>
  [...all.values()].flatMap(({ id, twin }): Twins[] => {
    const places = [...all.keys()];
    return twin && places.indexOf(id) < places.indexOf(twin.exercise)
      ? [{ exercises: [id, twin.exercise], idea: twin.idea }]
      : [];
  });
