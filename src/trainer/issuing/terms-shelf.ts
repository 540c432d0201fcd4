import type { TrainerStore } from "../device/store.ts";
import { type CertificateTerms, usualTerms } from "./terms.ts";

/** The terms of one assignment: kept with it, so that they are in its backup. */
export interface TermsShelf {
  read(): CertificateTerms;
  /** They hold at once, and are kept when it resolves. @throws StorageTrouble */
  keep(terms: CertificateTerms): Promise<void>;
}

/** @throws StorageTrouble */
export async function openTerms(
  store: Pick<TrainerStore, "assignment" | "setAssignment">,
  assignment: string,
  now: () => Date,
): Promise<TermsShelf> {
  let known = (await store.assignment(assignment))?.certifying?.terms ?? usualTerms;
  return {
    read: () => known,
    async keep(terms) {
      known = terms;
      // Read anew: its link or its group may have changed since.
      const kept = await store.assignment(assignment);
      if (kept) await store.setAssignment({ ...kept, certifying: { terms, at: now().toISOString() } });
    },
  };
}
