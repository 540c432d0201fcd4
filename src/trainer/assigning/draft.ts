import type { Assignment } from "../../exchange/assignment.ts";
import { type AskedAtEnd, sessionsIn } from "../../exchange/at-end.ts";
import { asLine, asNote } from "../../exchange/fields.ts";
import { newId } from "../../exchange/new-id.ts";
import type { AssignmentDraft, Fellow, TrainerKeys } from "../device/record.ts";
import { type AssignmentFields, newAssignment } from "./new-assignment.ts";
import { clockAt, momentOf } from "./zoned-time.ts";

/** An assignment that is begun, empty but for what is given. */
export const newDraft = (
  given: Partial<AssignmentDraft> & Pick<AssignmentDraft, "timeZone">,
  now: Date,
): AssignmentDraft => ({
  id: newId(),
  title: "",
  note: "",
  group: "",
  locale: null,
  due: "",
  limits: { attempts: null, hints: null },
  exercises: [],
  atEnd: { evaluation: false, sessions: "" },
  fellows: [],
  trainer: "",
  ...given,
  at: now.toISOString(),
});

/** An assignment to be changed. */
export const draftOf = (
  { id, title, note, group, locale, due, timeZone, limits, exercises, recipients, atEnd }: Assignment,
  own: string | null,
  now: Date,
): AssignmentDraft => ({
  id,
  title,
  note,
  group,
  locale,
  due: due === null ? "" : clockAt(due, timeZone),
  timeZone,
  limits,
  exercises,
  atEnd: { evaluation: atEnd?.evaluation ?? false, sessions: atEnd?.sessions.join("\n") ?? "" },
  fellows: recipients.filter((recipient) => recipient !== own),
  trainer: "",
  at: now.toISOString(),
});

/** @param fellows whom this device knows; of the others that the draft names only the recipient is known */
const fieldsOf = (draft: AssignmentDraft, fellows: Fellow[]): AssignmentFields => ({
  ...draft,
  fellows: draft.fellows.map(
    (recipient) => fellows.find((fellow) => fellow.recipient === recipient) ?? { recipient },
  ),
  due: momentOf(draft.due, draft.timeZone),
  atEnd: askedAtEnd(draft),
});

/** Null where nothing is asked besides the exercises. */
export function askedAtEnd({ atEnd }: Pick<AssignmentDraft, "atEnd">): AskedAtEnd | null {
  const { evaluation = false, sessions = "" } = atEnd ?? {};
  const named = sessionsIn(sessions);
  return evaluation || named.length > 0 ? { evaluation, sessions: named } : null;
}

/** What the link will say. Whether the draft may become one, `problemsOf` says. */
export const assignmentOf = (
  draft: AssignmentDraft,
  keys: Pick<TrainerKeys, "name" | "recipient" | "signer">,
  fellows: Fellow[],
  now: Date,
  earlier: Assignment | null,
): Assignment =>
  newAssignment(
    fieldsOf(draft, fellows),
    keys,
    now,
    earlier ?? { id: draft.id, changed: "1970-01-01T00:00:00Z" },
  );

/**
 * Whether it was made with another key. Learners keep to the first maker of an assignment, so what is
 * changed of it becomes an assignment of its own.
 */
export const isAnothers = ({ signer }: Assignment, keys: Pick<TrainerKeys, "signer"> | null): boolean =>
  signer !== keys?.signer;

/** Whether nothing was changed that the link does not say; the trainer's own name and key apart. */
export function saysTheSame(draft: AssignmentDraft, link: Assignment, own: string | null): boolean {
  const said = ({ title, note, group, locale, due, timeZone, limits, ...rest }: AssignmentDraft) =>
    JSON.stringify([
      [asLine(title), asNote(note), asLine(group), locale, momentOf(due, timeZone), timeZone],
      [limits.attempts, limits.hints, rest.exercises, [...rest.fellows].sort(), askedAtEnd(rest)],
    ]);
  return said(draft) === said(draftOf(link, own, new Date(0)));
}
