import * as v from "valibot";
import { locales } from "../i18n/locale.ts";
import { askedAtEndSchema } from "./at-end.ts";
import { runsField, toRuns } from "./exercise-runs.ts";
import { Unusable } from "./fault.ts";
import {
  countField,
  exerciseField,
  idField,
  lineField,
  momentField,
  noteField,
  recipientField,
  secondVersionField,
  signatureField,
  signerField,
} from "./fields.ts";
import { fragmentOf, readText, readWritten } from "./link.ts";
import { type Format, readContent, readFormat } from "./read-format.ts";
import { type Carried, readSigned, writtenInOrder } from "./signed-text.ts";

/** Ids "<track>/<lesson>/<exercise>" in the order in which they are asked. */
const exercisesField = v.pipe(
  v.array(exerciseField),
  v.minLength(1),
  v.maxLength(300),
  v.check((ids) => new Set(ids).size === ids.length, "names an exercise twice"),
);

const linkFields = {
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
  exercises: v.pipe(runsField, exercisesField),
  /**
   * One of a pair, before and after: `exercises` are two halves of one length, twins in one order, and each
   * person is asked one of them by who they are (`halves.ts`).
   */
  halves: v.exactOptional(v.strictObject({ pair: idField, turn: v.picklist(["before", "after"]) })),
  /** What is asked besides the exercises; not there where nothing is. */
  atEnd: v.exactOptional(askedAtEndSchema),
  /** age recipients that can read the answers: the trainer's, and those of fellow trainers. */
  recipients: v.pipe(v.array(recipientField), v.minLength(1), v.maxLength(20)),
  /** The trainer's Ed25519 key, base64url: this and certificates are signed with it. */
  signer: signerField,
  /** The same of fellow trainers whose comments count too. */
  fellowSigners: v.exactOptional(v.pipe(v.array(signerField), v.maxLength(20))),
  /** ISO 8601 in UTC: of two links with one id the later one counts. */
  changed: momentField,
};

const hasHalves = ({ exercises, halves }: { exercises: string[]; halves?: object }): boolean =>
  halves === undefined || exercises.length % 2 === 0;

/** As devices keep it, and the files of a device. */
export const assignmentSchema = v.pipe(
  v.strictObject({
    ...linkFields,
    exercises: exercisesField,
    /** Ed25519 of its signer over all else, as its link carries it; not there in a link of before. */
    signature: v.exactOptional(signatureField),
  }),
  v.check((one) => hasHalves(one), "has no two halves"),
);

const linkSchema = v.pipe(
  v.strictObject(linkFields),
  v.check((one) => hasHalves(one), "has no two halves"),
);

/** What a trainer asks of a group. It travels in a link; nothing in it is secret. */
export type Assignment = v.InferOutput<typeof assignmentSchema>;

const assignmentFormat: Format<Assignment> = {
  name: "aula-de-datos assignment",
  versions: [linkSchema, linkSchema],
};

/** The text of its link, which its signer signs. */
export const assignmentText = ({ signature: _, ...assignment }: Assignment): string =>
  writtenInOrder({ ...assignment, exercises: toRuns(assignment.exercises) });

/** The fragment of the address at which learners open it: behind `/<locale>/assignment/`. */
export async function assignmentFragment(assignment: Assignment): Promise<string> {
  const { shorten } = await import("./short-assignment.ts");
  return fragmentOf("assignment", 2, await shorten(assignment));
}

/**
 * What carries a signature carries its signer's.
 * @throws Unusable
 */
export async function readAssignmentLink(link: string): Promise<Assignment> {
  const { assignment, carried } = await readWritten("assignment", link, { 1: readLong, 2: readShort });
  if (carried.signature === null) return assignment;
  // What checks it weighs: it is fetched when there is something to check.
  const { checkSigner } = await import("./signature.ts");
  checkSigner(carried, assignment.signer);
  return { ...assignment, signature: carried.signature };
}

/** An assignment, and what of it is signed. */
interface Read {
  assignment: Assignment;
  carried: Carried;
}

/** The signed text itself, as links were written first. */
async function readLong(bytes: Uint8Array<ArrayBuffer>): Promise<Read> {
  const carried = readSigned(await readText(bytes));
  return { assignment: readFormat(carried.text, assignmentFormat), carried };
}

async function readShort(bytes: Uint8Array<ArrayBuffer>): Promise<Read> {
  const { lengthen } = await import("./short-assignment.ts");
  const { signature = null, ...content } = await lengthen(bytes);
  const assignment = readContent(content, assignmentFormat);
  if (signature !== null && !v.is(signatureField, signature))
    throw new Unusable({ kind: "malformed", place: "signature" });
  return { assignment, carried: { text: assignmentText(assignment), signature } };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
