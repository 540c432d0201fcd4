import type { Assignment } from "../../exchange/assignment.ts";
import type { AskedAtEnd } from "../../exchange/at-end.ts";
import { asLine, asNote } from "../../exchange/fields.ts";
import { newId } from "../../exchange/new-id.ts";
import type { Fellow, TrainerKeys } from "../device/record.ts";

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
  /** What is asked besides the exercises. */
  atEnd?: AskedAtEnd | null;
  /** Other trainers who can read the answers and comment. */
  fellows?: Pick<Fellow, "recipient" | "signer">[];
}

type Earlier = Pick<Assignment, "id" | "changed"> & Partial<Pick<Assignment, "exercises" | "halves">>;

/**
 * An assignment as its link will say it, not signed yet; texts are cleaned of what the format refuses.
 * @param earlier the same assignment as an earlier link says it: its id is kept, and the new one counts
 * even where the clock was set back; one in halves stays so as long as it asks the same
 */
export function newAssignment(
  { title, exercises, timeZone, note = "", group = "", locale = null, due = null, ...more }: AssignmentFields,
  keys: Pick<TrainerKeys, "name" | "recipient" | "signer">,
  now: Date,
  earlier: Earlier = { id: newId(), changed: "1970-01-01T00:00:00Z" },
): Assignment {
  const fellows = more.fellows ?? [];
  const fellowSigners = [...new Set(fellows.flatMap(({ signer }) => signer ?? []))];
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
    ...(earlier.halves && earlier.exercises?.join() === exercises.join() && { halves: earlier.halves }),
    ...(more.atEnd && { atEnd: more.atEnd }),
    recipients: [...new Set([keys.recipient, ...fellows.map(({ recipient }) => recipient)])],
    signer: keys.signer,
    ...(fellowSigners.length > 0 && { fellowSigners }),
    changed: new Date(Math.max(now.getTime(), Date.parse(earlier.changed) + 1)).toISOString(),
  };
}
