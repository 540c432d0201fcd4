import { browserNotes, type Notes } from "./notes.ts";
import { ownName } from "./own-name.ts";
import { personsName } from "./people/device-people.ts";
import type { Person } from "./people/people.ts";

/** Whose work: a learner's, or a trainer's. */
export type Whose = "learner" | "trainer";

const week = 7 * 86_400_000;

const nameOf = (whose: Whose, what: string, person?: Person) =>
  whose === "trainer" ? ownName(`trainer ${what}`) : personsName(`learner ${what}`, person);
const workKey = (whose: Whose, person?: Person) => nameOf(whose, "work", person);
const fileKey = (whose: Whose, person?: Person) => nameOf(whose, "file", person);

/** Notes that there is work on this device. */
export const noteWork = (whose: Whose, now: Date, notes: Notes = browserNotes): void => {
  if (notes.get(workKey(whose)) === null) notes.set(workKey(whose), now.toISOString());
};

/** Notes that everything was handed over as a file. */
export const noteFile = (whose: Whose, now: Date, person?: Person, notes: Notes = browserNotes): void => {
  notes.set(fileKey(whose, person), now.toISOString());
};

/** The person deleted it all, or knows that it is gone. */
export const forgetWork = (whose: Whose, person?: Person, notes: Notes = browserNotes): void => {
  notes.remove(workKey(whose, person));
  notes.remove(fileKey(whose, person));
};

/**
 * What is known of work that is, or was, on this device; null where there is nothing to say.
 * "gone": there was some, nobody deleted it here, and it is not there. "at risk": the browser has not
 * promised to keep it, and it stands in no file of the last week.
 * @param promised what `navigator.storage.persisted()` says; null where it says nothing
 */
export function lossOf(
  whose: Whose,
  { isEmpty, promised }: { isEmpty: boolean; promised: boolean | null },
  now: Date,
  notes: Notes = browserNotes,
): "gone" | "at risk" | null {
  if (isEmpty) return notes.get(workKey(whose)) === null ? null : "gone";
  const saved = notes.get(fileKey(whose));
  const isFresh = saved !== null && now.getTime() - Date.parse(saved) < week;
  return promised || isFresh ? null : "at risk";
}
