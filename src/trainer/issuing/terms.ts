import * as v from "valibot";
import { certificateBases } from "../../exchange/certificate.ts";
import { lineField } from "../../exchange/fields.ts";
import type { Notes } from "../../learner/notes.ts";
import { ownName } from "../../learner/own-name.ts";

const termsSchema = v.strictObject({
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

/** Where the terms of an assignment are kept: on this device, as notes are. */
export interface TermsShelf {
  read(): CertificateTerms;
  keep(terms: CertificateTerms): void;
}

export function termsShelf(notes: Notes, assignment: string): TermsShelf {
  const name = ownName(`aula certificate terms ${assignment}`);
  // Where notes are refused they hold as long as the page is open.
  let known: CertificateTerms | null = null;
  return {
    read() {
      known ??= termsIn(notes.get(name));
      return known;
    },
    keep(terms) {
      known = terms;
      notes.set(name, JSON.stringify(terms));
    },
  };
}

/** A note that is damaged is none. */
function termsIn(note: string | null): CertificateTerms {
  try {
    const read = v.safeParse(termsSchema, JSON.parse(note ?? "null"));
    return read.success ? read.output : usualTerms;
  } catch {
    return usualTerms;
  }
}
