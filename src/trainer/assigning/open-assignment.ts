import type { AssignmentDraft, Fellow, KeptAssignment, TrainerKeys } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { draftOf, newDraft } from "./draft.ts";
import { readStart } from "./start-fragment.ts";

/** What there is of the assignment that the editor's address names. */
export interface Opened {
  draft: AssignmentDraft;
  /** What its link says; null where it has none yet. */
  kept: KeptAssignment | null;
  keys: TrainerKeys | null;
  fellows: Fellow[];
  /** Something stands in it already that nobody has kept yet. */
  isGiven: boolean;
}

/**
 * @param fragment of the address: "#new…" begins one, "#<id>" goes on with it
 * @returns null where it is not on this device
 */
export async function openAssignment(
  fragment: string,
  store: TrainerStore,
  timeZone: string,
  now: Date,
): Promise<Opened | null> {
  const start = fragment === "" ? readStart("#new") : readStart(fragment);
  const [keys, fellows] = await Promise.all([store.keys(), store.fellows()]).catch(
    (trouble): [null, Fellow[]] => {
      // A new one can be written while the device does not answer; its link waits for the key.
      if (start) return [null, []];
      throw trouble;
    },
  );
  if (start) {
    // Whom one works with reads along, unless one says otherwise.
    const draft = newDraft({ ...start, timeZone, fellows: fellows.map(({ recipient }) => recipient) }, now);
    const isGiven = Boolean(start.title || start.note || start.exercises.length > 0);
    return { draft, kept: null, keys, fellows, isGiven };
  }
  const id = fragment.slice(1);
  const [kept, written] = await Promise.all([store.assignment(id), store.draft(id)]);
  const draft = written ?? (kept && draftOf(kept.assignment, keys?.recipient ?? null, now));
  return draft && { draft, kept, keys, fellows, isGiven: false };
}
