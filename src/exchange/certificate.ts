import { ed25519 } from "@noble/curves/ed25519.js";
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
import { fromBase64, toBase64 } from "./pack.ts";
import { type Format, readFormat } from "./read-format.ts";

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

/** The public key, base64url, of 32 secret bytes in base64url. */
export const signerOf = (secret: string): string => toBase64(ed25519.getPublicKey(fromBase64(secret)));

/** Signs exactly the bytes that travel. The fragment stands behind `/<locale>/certificate/`. */
export function certificateFragment(certificate: Certificate, secret: string): Promise<string> {
  const text = JSON.stringify(certificate);
  const signature = ed25519.sign(new TextEncoder().encode(text), fromBase64(secret));
  return toFragment("certificate", `${toBase64(signature)}.${text}`);
}

/**
 * Reads a certificate; `genuine` says whether its own key signed exactly this. Whose key that is,
 * a reader can only learn from the trainer.
 * @throws Unusable
 */
export async function readCertificateLink(
  link: string,
): Promise<{ certificate: Certificate; genuine: boolean }> {
  const carried = await readFragment("certificate", link);
  const end = carried.indexOf(".");
  if (end < 0) throw new Unusable({ kind: "damaged" });
  const text = carried.slice(end + 1);
  const certificate = readFormat(text, certificateFormat);
  return { certificate, genuine: isSigned(text, carried.slice(0, end), certificate.signer) };
}

function isSigned(text: string, signature: string, signer: string): boolean {
  try {
    // Strict as RFC 8032: a key of small order would sign any text for anybody.
    return ed25519.verify(fromBase64(signature), new TextEncoder().encode(text), fromBase64(signer), {
      zip215: false,
    });
  } catch {
    return false;
  }
}
