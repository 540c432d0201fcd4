import * as v from "valibot";
import {
  countField,
  exerciseField,
  idField,
  lineField,
  momentField,
  noteField,
  secondVersionField,
  signerField,
} from "./fields.ts";
import { readFragment, toFragment } from "./link.ts";
import { type Format, readFormat } from "./read-format.ts";
import { open, seal } from "./seal.ts";
import { checkSigner, signed, signerOf } from "./signature.ts";
import { readSigned } from "./signed-text.ts";

export const commentFields = {
  id: idField,
  exercise: exerciseField,
  /** Id of the attempt that it speaks of. */
  attempt: idField,
  /** Line of the attempt's program, from 1; null for the answer as a whole. */
  line: v.nullable(v.pipe(countField, v.minValue(1))),
  text: v.pipe(noteField, v.minLength(1)),
  /** ISO 8601 in UTC: of two comments with one id the later one counts. */
  at: momentField,
};

/** As `certificateFragment` writes it; whether it is one, reading it tells. */
export const certificateFragmentField = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.regex(/^#certificate=[\w.-]+$/),
);

const commentSchema = v.strictObject(commentFields);

/** What a trainer says of an answer. */
export type Comment = v.InferOutput<typeof commentSchema>;

export const commentsSchema = v.strictObject({
  format: v.literal("aula-de-datos comments"),
  version: secondVersionField,
  assignment: idField,
  /** Of the assignment, for the learner who reads this first. */
  title: lineField,
  trainer: lineField,
  made: momentField,
  comments: v.pipe(v.array(commentSchema), v.maxLength(5000)),
  /** Fragment of a certificate's address, or null. */
  certificate: v.nullable(certificateFragmentField),
  /**
   * Of each person who answered from that device, the one of whom this is included, where several have one:
   * this takes the place of what was handed to the others.
   */
  certificates: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ name: v.pipe(lineField, v.minLength(1)), certificate: certificateFragmentField }),
      ),
      v.maxLength(100),
    ),
  ),
  /** Ed25519 key, base64url, of the trainer who signed this; not there in comments of before. */
  signer: v.exactOptional(signerField),
});

/** All that a trainer answers one learner on an assignment, so that a later file stands for all earlier ones. */
export type Comments = v.InferOutput<typeof commentsSchema>;

const commentsFormat: Format<Comments> = {
  name: "aula-de-datos comments",
  versions: [commentsSchema, commentsSchema],
};

/**
 * The file that goes back: text that only this learner can read.
 * @param secret 32 bytes in base64url: its public half goes along as the signer; null signs nothing
 */
export function sealComments(comments: Comments, recipient: string, secret: string | null): Promise<string> {
  const text =
    secret === null ? JSON.stringify(comments) : signed({ ...comments, signer: signerOf(secret) }, secret);
  return seal(text, [recipient]);
}

/** The same as a link's fragment, behind `/<locale>/assignment/`. */
export const commentsFragment = async (
  comments: Comments,
  recipient: string,
  secret: string | null,
): Promise<string> => toFragment("comments", await sealComments(comments, recipient, secret));

/**
 * Where they name a signer, the signer signed them.
 * @throws Unusable
 */
export async function openComments(
  file: Uint8Array<ArrayBuffer> | string,
  identity: string,
): Promise<Comments> {
  const carried = readSigned(await open(file, identity));
  const comments = readFormat(carried.text, commentsFormat);
  checkSigner(carried, comments.signer);
  return comments;
}

/** @throws Unusable */
export const openCommentsLink = async (link: string, identity: string): Promise<Comments> =>
  openComments(await readFragment("comments", link), identity);
