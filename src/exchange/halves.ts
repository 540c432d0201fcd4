import type { Assignment } from "./assignment.ts";

/** In which half of a group somebody is. */
export type Half = 0 | 1;

/**
 * Half of a group answers one set of exercises before and their twins after, the other half the other way
 * round: so neither set being harder looks like a change. FNV-1a of 32 bits over "<pair> <sender>", its first
 * bit: the same on every device, and of many senders about one in two.
 */
export function halfOf(pair: string, sender: string): Half {
  let hash = 0x811c9dc5;
  for (const character of `${pair} ${sender}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // Its last characters hardly reach the first bit: they are mixed in once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash >>> 31) & 1) as Half;
}

/**
 * The exercises that somebody is asked, in their order: all of them, or of a before and after the first or
 * the second half of the list. Who is in half 0 has the first one before, who is in 1 has it after.
 */
export function askedIn(
  { exercises, halves }: Pick<Assignment, "exercises" | "halves">,
  half: Half,
): string[] {
  if (!halves) return exercises;
  const middle = exercises.length / 2;
  const isFirst = (half === 0) === (halves.turn === "before");
  return isFirst ? exercises.slice(0, middle) : exercises.slice(middle);
}

/** The exercises that who sends under this id is asked, in their order. */
export const askedOfSender = (
  assignment: Pick<Assignment, "exercises" | "halves">,
  sender: string,
): string[] => askedIn(assignment, assignment.halves ? halfOf(assignment.halves.pair, sender) : 0);

/** How many exercises each person is asked. */
export const askedCount = (assignment: Pick<Assignment, "exercises" | "halves">): number =>
  askedIn(assignment, 0).length;
