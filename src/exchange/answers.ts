import * as v from "valibot";
import { type Attempt, attemptSchema } from "./attempt.ts";
import { idField, lineField, momentField, recipientField, secondVersionField } from "./fields.ts";
import { type Format, readFormat } from "./read-format.ts";
import { open, seal } from "./seal.ts";

/** Who answered, as they wrote it themselves. */
export interface Sender {
  /** Of the learner's device; the same in all that it sends, so that sending again replaces. */
  id: string;
  name: string;
  organisation: string;
  /** age recipient with which a trainer can answer so that only this learner reads it. */
  recipient: string;
}

/** A learner's answers to an assignment: all of them so far, so that a later file stands for all earlier ones. */
export interface Answers {
  format: "aula-de-datos answers";
  version: 2;
  /** Id of the assignment. */
  assignment: string;
  sender: Sender;
  /** When the learner first opened the assignment, ISO 8601 in UTC, by the device's clock. */
  opened: string;
  /** When this was made, by the device's clock. */
  sent: string;
  /** Of the assignment's exercises, also those from before it was opened. */
  attempts: Attempt[];
}

/** Attempts that one learner can have made by hand. */
export const mostAttempts = 5000;

export const answersSchema: v.GenericSchema<unknown, Answers> = v.strictObject({
  format: v.literal("aula-de-datos answers"),
  version: secondVersionField,
  assignment: idField,
  sender: v.strictObject({
    id: idField,
    name: v.pipe(lineField, v.minLength(1)),
    organisation: lineField,
    recipient: recipientField,
  }),
  opened: momentField,
  sent: momentField,
  attempts: v.pipe(v.array(attemptSchema), v.maxLength(mostAttempts)),
});

const answersFormat: Format<Answers> = {
  name: "aula-de-datos answers",
  versions: [answersSchema, answersSchema],
};

/** The file that is sent: text that only the recipients can read. */
export const sealAnswers = (answers: Answers, recipients: string[]): Promise<string> =>
  seal(JSON.stringify(answers), recipients);

/** @throws Unusable */
export const openAnswers = async (
  file: Uint8Array<ArrayBuffer> | string,
  identity: string,
): Promise<Answers> => readFormat(await open(file, identity), answersFormat);
