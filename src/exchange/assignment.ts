import * as v from "valibot";
import { locales } from "../i18n/locale.ts";
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

export const assignmentSchema = v.strictObject({
  format: v.literal("aula-de-datos assignment"),
  version: secondVersionField,
  id: idField,
  title: v.pipe(lineField, v.minLength(1)),
  /** To the learners; "" for none. */
  note: noteField,
  /** "" for none. */
  group: lineField,
  /** Who asks, as learners know them. */
  trainer: lineField,
  /** The language to open it in; null leaves that to the learner. */
  locale: v.nullable(v.picklist(locales)),
  /** Until when, ISO 8601 in UTC; null for no date. */
  due: v.nullable(momentField),
  /** IANA name of the time zone in which the trainer means the date, e.g. "America/Lima". */
  timeZone: v.pipe(lineField, v.check(isTimeZone, "is no time zone")),
  /** How many attempts count, and how many hints may be opened; null for no limit. */
  limits: v.strictObject({
    attempts: v.nullable(v.pipe(countField, v.minValue(1))),
    hints: v.nullable(countField),
  }),
  /** Ids "<track>/<lesson>/<exercise>" in the order in which they are asked. */
  exercises: v.pipe(
    v.array(exerciseField),
    v.minLength(1),
    v.maxLength(300),
    v.check((ids) => new Set(ids).size === ids.length, "names an exercise twice"),
  ),
  /** age recipients that can read the answers: the trainer's, and those of fellow trainers. */
  recipients: v.pipe(v.array(recipientField), v.minLength(1), v.maxLength(20)),
  /** The trainer's Ed25519 key, base64url: certificates are signed with it. */
  signer: signerField,
  /** ISO 8601 in UTC: of two links with one id the later one counts. */
  changed: momentField,
});

/** What a trainer asks of a group. It travels in a link; nothing in it is secret. */
export type Assignment = v.InferOutput<typeof assignmentSchema>;

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
