import type { Attempt } from "../../exchange/attempt.ts";
import { askedOf } from "../asked.ts";
import { withoutPersonal } from "../receive.ts";
import type { Draft, ReceivedAssignment } from "../record.ts";
import { setSenderName } from "../sender.ts";
import type { LearnerStore } from "../store.ts";
import { sameName } from "./people.ts";

export interface NewSpace {
  /** Of the one who worked here until now, and of the other one. */
  from: LearnerStore;
  to: LearnerStore;
  received: ReceivedAssignment;
  /** With the code of their own name card, "" for none. */
  sender: { name: string; organisation: string; cardCode: string };
  /** Whether what was answered after the last sending goes along. */
  bring: boolean;
}

/**
 * Gives somebody a space of their own with an assignment in it, and their answers where they say that
 * these are theirs. What goes along is first written there and only then taken from here.
 * @throws StorageTrouble: then nothing was taken
 */
export async function beginSpace({ from, to, received, sender, bring }: NewSpace, now: Date): Promise<void> {
  const at = now.toISOString();
  const { personal, ...plain } = received;
  const { cardCode } = sender;
  // A personal link belongs to whom it names, whoever opened it here.
  const isTheirs = personal !== undefined && sameName(personal.name, sender.name);
  await to.setAssignment({
    ...plain,
    ...(isTheirs && { personal }),
    cardCode,
    sent: null,
    at,
  });
  await setSenderName(to, sender, now);
  if (isTheirs) await from.setAssignment(withoutPersonal(received, now));
  if (!bring) return;
  const { attempts, drafts } = await sinceSending(from, received);
  await to.write({ attempts, drafts, preferences: [], assignments: [], comments: [] });
  for (const { id } of attempts) await from.removeAttempt(id);
  for (const draft of drafts) {
    await from.removeDraft(draft);
    const [last] = (await from.attempts(draft.exercise)).slice(-1);
    // Whoever typed over it: what was last checked here stands in the box again.
    if (last) await from.saveDraft({ ...draft, submission: last.submission, at: last.at }, null);
  }
}

/** What was done in an assignment after it was last sent: of a device's first sender, or of the next one. */
export async function sinceSending(
  store: LearnerStore,
  received: ReceivedAssignment,
): Promise<{ attempts: Attempt[]; drafts: Draft[] }> {
  const records = await store.read();
  const { sent } = received;
  const asked = askedOf(received);
  const isSince = ({ exercise, at }: { exercise: string; at: string }) =>
    sent !== null && asked.includes(exercise) && Date.parse(at) > Date.parse(sent.at);
  return { attempts: records.attempts.filter(isSince), drafts: records.drafts.filter(isSince) };
}
