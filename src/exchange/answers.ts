import * as v from "valibot";
import { saidAtEndSchema } from "./at-end.ts";
import { attemptSchema } from "./attempt.ts";
import {
  idField,
  lineField,
  momentField,
  recipientField,
  secondVersionField,
  signerField,
} from "./fields.ts";
import { personCodeField } from "./personal.ts";
import { type Format, readFormat } from "./read-format.ts";
import { open, seal } from "./seal.ts";
import { checkSigner, signed, signerOf } from "./signature.ts";
import { readSigned } from "./signed-text.ts";

/** Attempts that one learner can have made by hand. */
export const mostAttempts = 5000;

const senderSchema = v.strictObject({
  /** Of the learner's device; the same in all that it sends, so that sending again replaces. */
  id: idField,
  name: v.pipe(lineField, v.minLength(1)),
  organisation: lineField,
  /** age recipient with which a trainer can answer so that only this learner reads it. */
  recipient: recipientField,
  /** Ed25519 key, base64url, with which they signed; not there in answers of before, which nobody signed. */
  signer: v.exactOptional(signerField),
  /** Of the personal link with which they opened the assignment, where they let it go along, or of their card, as typed. */
  code: v.exactOptional(personCodeField),
});

/** Who answered, as they wrote it themselves. */
export type Sender = v.InferOutput<typeof senderSchema>;

export const answersSchema = v.strictObject({
  format: v.literal("aula-de-datos answers"),
  version: secondVersionField,
  /** Id of the assignment. */
  assignment: idField,
  sender: senderSchema,
  /** When the learner first opened the assignment, ISO 8601 in UTC, by the device's clock. */
  opened: momentField,
  /** When this was made, by the device's clock. */
  sent: momentField,
  /** Of the assignment's exercises, also those from before it was opened. */
  attempts: v.pipe(v.array(attemptSchema), v.maxLength(mostAttempts)),
  /** What the assignment asks besides its exercises, as far as it was answered. */
  atEnd: v.exactOptional(saidAtEndSchema),
});

/** A learner's answers to an assignment: all of them so far, so that a later file stands for all earlier ones. */
export type Answers = v.InferOutput<typeof answersSchema>;

const answersFormat: Format<Answers> = {
  name: "aula-de-datos answers",
  versions: [answersSchema, answersSchema],
};

/**
 * The file that is sent: text that only the recipients can read.
 * @param secret 32 bytes in base64url: its public half goes along as the sender's signer
 */
export const sealAnswers = (answers: Answers, recipients: string[], secret: string): Promise<string> =>
  seal(signed({ ...answers, sender: { ...answers.sender, signer: signerOf(secret) } }, secret), recipients);

/**
 * Where they name a signer, the signer signed them.
 * @throws Unusable
 */
export async function openAnswers(
  file: Uint8Array<ArrayBuffer> | string,
  identity: string,
): Promise<Answers> {
  const carried = readSigned(await open(file, identity));
  const answers = readFormat(carried.text, answersFormat);
  checkSigner(carried, answers.sender.signer);
  return answers;
}
