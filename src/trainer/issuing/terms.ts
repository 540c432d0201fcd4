import * as v from "valibot";
import { certificateBases } from "../../exchange/certificate.ts";
import { lineField } from "../../exchange/fields.ts";

export const termsSchema = v.strictObject({
  basis: v.picklist(certificateBases),
  /** Of an assignment's exercises, how many have to be solved; null: all. For achievement. */
  needed: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Of attendance; null where nothing is said of it. */
  hours: v.nullable(v.pipe(v.number(), v.minValue(0.25), v.maxValue(1000))),
  /** Whose name stands beside the trainer's; null for nobody's. */
  second: v.nullable(v.strictObject({ name: v.pipe(lineField, v.minLength(1)), role: lineField })),
});

/** What a trainer certifies in one assignment, and what the certificates say besides. */
export type CertificateTerms = v.InferOutput<typeof termsSchema>;

export const usualTerms: CertificateTerms = { basis: "achievement", needed: null, hours: null, second: null };
