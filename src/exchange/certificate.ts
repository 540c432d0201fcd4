import * as v from "valibot";
import { locales } from "../i18n/locale.ts";
import { Unusable } from "./fault.ts";
import {
  countField,
  idField,
  lessonField,
  lineField,
  momentField,
  secondVersionField,
  signerField,
} from "./fields.ts";
import { readFragment, toFragment } from "./link.ts";
import { type Format, readFormat } from "./read-format.ts";
import { isSigned, signed } from "./signature.ts";
import { readSigned } from "./signed-text.ts";

const certificateSchema = v.strictObject({
  format: v.literal("aula-de-datos certificate"),
  version: secondVersionField,
  id: idField,
  /** As the learner wrote it. */
  name: v.pipe(lineField, v.minLength(1)),
  organisation: lineField,
  /** Of the assignment or track. */
  title: v.pipe(lineField, v.minLength(1)),
  locale: v.picklist(locales),
  /** Ids "<track>/<lesson>" of the lessons whose skills it names. */
  lessons: v.pipe(v.array(lessonField), v.maxLength(100)),
  /** How many exercises were solved, and their minutes. */
  exercises: countField,
  minutes: v.pipe(v.number(), v.minValue(0)),
  /** When the last of them was solved. */
  completed: momentField,
  made: momentField,
  trainer: lineField,
  /** Ed25519 key that signs it, base64url. */
  signer: signerField,
});

/** That a learner completed an assignment or a track, said and signed by a trainer. */
export type Certificate = v.InferOutput<typeof certificateSchema>;

const certificateFormat: Format<Certificate> = {
  name: "aula-de-datos certificate",
  versions: [certificateSchema, certificateSchema],
};

/** Signs exactly the bytes that travel. The fragment stands behind `/<locale>/certificate/`. */
export const certificateFragment = (certificate: Certificate, secret: string): Promise<string> =>
  toFragment("certificate", signed(certificate, secret));

/**
 * Reads a certificate; `genuine` says whether its own key signed exactly this. Whose key that is,
 * a reader can only learn from the trainer.
 * @throws Unusable
 */
export async function readCertificateLink(
  link: string,
): Promise<{ certificate: Certificate; genuine: boolean }> {
  const { text, signature } = readSigned(await readFragment("certificate", link));
  if (signature === null) throw new Unusable({ kind: "damaged" });
  const certificate = readFormat(text, certificateFormat);
  return { certificate, genuine: isSigned(text, signature, certificate.signer) };
}
