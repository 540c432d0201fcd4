import * as v from "valibot";
import type { Assignment } from "../../exchange/assignment.ts";
import { idField, lineField, momentField } from "../../exchange/fields.ts";
import { personCodeField } from "../../exchange/personal.ts";
import { plainKey } from "../people/words.ts";

/** People on one list. */
export const mostExpected = 5000;

const sendersField = v.exactOptional(v.pipe(v.array(idField), v.maxLength(500)));

const expectedSchema = v.strictObject({
  /** Tells them from the others of the list, and goes into their personal link; the same in all assignments. */
  code: personCodeField,
  name: v.pipe(lineField, v.minLength(1)),
  /** "" where it is not known. */
  organisation: lineField,
  /** Of whom the trainer said that they are this one, and that they are not. */
  are: sendersField,
  areNot: sendersField,
});

/** Somebody who is expected to answer. */
export type Expected = v.InferOutput<typeof expectedSchema>;

export const rosterSchema = v.strictObject({
  /** Whose list it is: `rosterIdOf` an assignment. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  /** In the order in which they were written; nobody: the list was removed. */
  people: v.pipe(
    v.array(expectedSchema),
    v.maxLength(mostExpected),
    v.check((people) => new Set(people.map(({ code }) => code)).size === people.length, "has a code twice"),
  ),
  /** When it was last changed, ISO 8601 in UTC: the later of two counts. */
  at: momentField,
});

/** Who is expected to answer, in all assignments of a group or in one that has none. */
export type Roster = v.InferOutput<typeof rosterSchema>;

/** All assignments of a group share a list, however its name is written. No id of an assignment holds a colon. */
export const rosterIdOf = ({ id, group }: Pick<Assignment, "id" | "group">): string =>
  group === "" ? id : `group:${plainKey(group).replaceAll(" ", "-")}`;

/** The last that is written as moments are. */
const lastMoment = Date.UTC(9999, 11, 31);

/** A list with these people that counts after the one that was there, whatever the clock says. */
export function changedRoster(id: string, before: Roster | null, people: Expected[], now: Date): Roster {
  const at = Math.max(now.getTime(), before ? Math.min(Date.parse(before.at) + 1, lastMoment) : 0);
  return { id, people, at: new Date(at).toISOString() };
}
