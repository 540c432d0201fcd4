import * as v from "valibot";
import { type Locale, locales } from "../i18n/locale.ts";
import {
  countField,
  exerciseField,
  idField,
  lineField,
  momentField,
  noteField,
  recipientField,
  secondVersionField,
  signerField,
} from "./fields.ts";
import { readFragment, toFragment } from "./link.ts";
import { type Format, readFormat } from "./read-format.ts";

/** What a trainer asks of a group. It travels in a link; nothing in it is secret. */
export interface Assignment {
  format: "aula-de-datos assignment";
  version: 2;
  id: string;
  title: string;
  /** To the learners; "" for none. */
  note: string;
  /** "" for none. */
  group: string;
  /** Who asks, as learners know them. */
  trainer: string;
  /** The language to open it in; null leaves that to the learner. */
  locale: Locale | null;
  /** Until when, ISO 8601 in UTC; null for no date. */
  due: string | null;
  /** IANA name of the time zone in which the trainer means the date, e.g. "America/Lima". */
  timeZone: string;
  /** How many attempts count, and how many hints may be opened; null for no limit. */
  limits: { attempts: number | null; hints: number | null };
  /** Ids "<track>/<lesson>/<exercise>" in the order in which they are asked. */
  exercises: string[];
  /** age recipients that can read the answers: the trainer's, and those of fellow trainers. */
  recipients: string[];
  /** The trainer's Ed25519 key, base64url: certificates are signed with it. */
  signer: string;
  /** ISO 8601 in UTC: of two links with one id the later one counts. */
  changed: string;
}

export const assignmentSchema: v.GenericSchema<unknown, Assignment> = v.strictObject({
  format: v.literal("aula-de-datos assignment"),
  version: secondVersionField,
  id: idField,
  title: v.pipe(lineField, v.minLength(1)),
  note: noteField,
  group: lineField,
  trainer: lineField,
  locale: v.nullable(v.picklist(locales)),
  due: v.nullable(momentField),
  timeZone: v.pipe(lineField, v.check(isTimeZone, "is no time zone")),
  limits: v.strictObject({
    attempts: v.nullable(v.pipe(countField, v.minValue(1))),
    hints: v.nullable(countField),
  }),
  exercises: v.pipe(
    v.array(exerciseField),
    v.minLength(1),
    v.maxLength(300),
    v.check((ids) => new Set(ids).size === ids.length, "names an exercise twice"),
  ),
  recipients: v.pipe(v.array(recipientField), v.minLength(1), v.maxLength(20)),
  signer: signerField,
  changed: momentField,
});

const assignmentFormat: Format<Assignment> = {
  name: "aula-de-datos assignment",
  versions: [assignmentSchema, assignmentSchema],
};

/** The fragment of the address at which learners open it: behind `/<locale>/assignment/`. */
export const assignmentFragment = (assignment: Assignment): Promise<string> =>
  toFragment("assignment", JSON.stringify(assignment));

/** @throws Unusable */
export const readAssignmentLink = async (link: string): Promise<Assignment> =>
  readFormat(await readFragment("assignment", link), assignmentFormat);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
