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

/** What a certificate is given for. */
export const certificateBases = ["achievement", "attendance"] as const;
export type CertificateBasis = (typeof certificateBases)[number];

const count = v.pipe(countField, v.maxValue(100_000));

const certificateSchema = v.pipe(
  v.strictObject({
    format: v.literal("aula-de-datos certificate"),
    version: secondVersionField,
    id: idField,
    /** As the learner wrote it, or the trainer. */
    name: v.pipe(lineField, v.minLength(1)),
    organisation: lineField,
    /** Of the assignment or track. */
    title: v.pipe(lineField, v.minLength(1)),
    locale: v.picklist(locales),
    /** What it is given for: exercises that were solved, or having been there. Not there: all exercises were solved. */
    basis: v.exactOptional(v.picklist(certificateBases)),
    /** Ids "<track>/<lesson>" of the lessons of the exercises that were solved. */
    lessons: v.pipe(v.array(lessonField), v.maxLength(100)),
    /**
     * By lesson, in that order: how many of its exercises were solved and how many it has, those that are
     * optional aside. Not there in certificates of before, which do not know it.
     */
    solved: v.exactOptional(v.pipe(v.array(v.tuple([count, count])), v.maxLength(100))),
    /** How many exercises were solved, and of how many; not there: of as many. */
    exercises: countField,
    asked: v.exactOptional(count),
    /** Of before: what the course says that they take. It is no time that anybody spent, and is shown nowhere. */
    minutes: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
    /** Of attendance, as the trainer says. */
    hours: v.exactOptional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1000))),
    /** When the last of them was solved; for attendance, when the person last sent something. */
    completed: momentField,
    made: momentField,
    trainer: lineField,
    /** Whose name stands beside the trainer's, as the trainer says: they signed with no key. */
    second: v.exactOptional(v.strictObject({ name: v.pipe(lineField, v.minLength(1)), role: lineField })),
    /** Ed25519 key that signs it, base64url. */
    signer: signerField,
  }),
  v.check(({ lessons, solved }) => !solved || solved.length === lessons.length, "counts other lessons"),
  v.check(({ solved }) => !solved || solved.every(([some, all]) => some <= all), "solved more than there is"),
  v.check(({ exercises, asked }) => asked === undefined || exercises <= asked, "solved more than was asked"),
);

/** What a learner solved, or that they were there: said and signed by a trainer. */
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
