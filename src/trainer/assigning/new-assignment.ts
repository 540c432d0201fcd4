import type { Assignment } from "../../exchange/assignment.ts";
import { asLine, asNote } from "../../exchange/fields.ts";
import { newId } from "../../exchange/new-id.ts";
import type { TrainerKeys } from "../device/record.ts";

/** What a trainer decides about an assignment; what is left out is left open to the learners. */
export interface AssignmentFields {
  title: string;
  /** Ids "<track>/<lesson>/<exercise>", in their order. */
  exercises: string[];
  /** IANA name. */
  timeZone: string;
  note?: string;
  group?: string;
  locale?: Assignment["locale"];
  /** ISO 8601 in UTC. */
  due?: string | null;
  limits?: Assignment["limits"];
  /** age recipients of other trainers who can read the answers. */
  fellows?: string[];
}

/**
 * An assignment as its link will say it; texts are cleaned of what the format refuses.
 * @param earlier the same assignment as an earlier link says it: its id is kept, and the new one counts
 * even where the clock was set back
 */
export function newAssignment(
  { title, exercises, timeZone, note = "", group = "", locale = null, due = null, ...more }: AssignmentFields,
  keys: Pick<TrainerKeys, "name" | "recipient" | "signer">,
  now: Date,
  earlier: Pick<Assignment, "id" | "changed"> = { id: newId(), changed: "1970-01-01T00:00:00Z" },
): Assignment {
  return {
    format: "aula-de-datos assignment",
    version: 2,
    id: earlier.id,
    title: asLine(title),
    note: asNote(note),
    group: asLine(group),
    trainer: asLine(keys.name),
    locale,
    due,
    timeZone,
    limits: more.limits ?? { attempts: null, hints: null },
    exercises: [...new Set(exercises)],
    recipients: [...new Set([keys.recipient, ...(more.fellows ?? [])])],
    signer: keys.signer,
    changed: new Date(Math.max(now.getTime(), Date.parse(earlier.changed) + 1)).toISOString(),
  };
}
