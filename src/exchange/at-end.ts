import * as v from "valibot";
import { mostInRemark, scale } from "./evaluation.ts";
import { asLine, asNote, lineField, momentField, noteField } from "./fields.ts";

export const mostSessions = 20;

const isOnceEach = (names: string[]) => new Set(names).size === names.length;

/** Names of days or sessions, as the trainer wrote them. */
export const sessionsField = v.pipe(
  v.array(v.pipe(lineField, v.minLength(1))),
  v.maxLength(mostSessions),
  v.check(isOnceEach, "names a session twice"),
);

/** What an assignment asks besides its exercises: a short evaluation, and which of its sessions one attended. */
export const askedAtEndSchema = v.strictObject({
  evaluation: v.boolean(),
  sessions: sessionsField,
});
export type AskedAtEnd = v.InferOutput<typeof askedAtEndSchema>;

const point = v.exactOptional(v.picklist(scale));

/** All of it is the learner's to leave out. */
export const saidAtEndSchema = v.strictObject({
  evaluation: v.exactOptional(
    v.strictObject({
      useful: point,
      hard: point,
      time: point,
      use: point,
      /** What they would change, in their own words. */
      remark: v.exactOptional(v.pipe(noteField, v.minLength(1), v.maxLength(mostInRemark))),
    }),
  ),
  /** Sessions of the assignment that they say they attended; not there where they say nothing of it. */
  attended: v.exactOptional(sessionsField),
});
export type SaidAtEnd = v.InferOutput<typeof saidAtEndSchema>;

/** As a learner's device keeps it: the remark stands as it was typed. */
export const keptAtEndSchema = v.strictObject({
  points: v.strictObject({ useful: point, hard: point, time: point, use: point }),
  remark: v.pipe(v.string(), v.maxLength(200_000)),
  /** null: nothing was said of it. */
  attended: v.nullable(v.array(v.pipe(v.string(), v.maxLength(200)))),
  /** When it was last written. */
  at: momentField,
});
export type KeptAtEnd = v.InferOutput<typeof keptAtEndSchema>;

/** What somebody typed, as far as the assignment asks it and made fit to travel; null where there is nothing. */
export function fitToSend(kept: KeptAtEnd | undefined, asked: AskedAtEnd | undefined): SaidAtEnd | null {
  if (!kept || !asked) return null;
  const remark = asNote(kept.remark).trim().slice(0, mostInRemark);
  const evaluation = { ...kept.points, ...(remark === "" ? {} : { remark }) };
  const said: SaidAtEnd = {
    ...(asked.evaluation && Object.keys(evaluation).length > 0 && { evaluation }),
    ...(kept.attended &&
      asked.sessions.length > 0 && {
        attended: asked.sessions.filter((session) => kept.attended?.includes(session)),
      }),
  };
  return Object.keys(said).length > 0 ? said : null;
}

/** Sessions as somebody types them, one a line. */
export const sessionsIn = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map(asLine)
      .filter((line) => line !== ""),
  ),
];
