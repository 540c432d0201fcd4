import type { Locale } from "../i18n/locale.ts";
import { sendingWords } from "../i18n/sending.ts";
import { stand } from "../learner/assignments-here.ts";
import { openMemoryStore } from "../learner/memory-store.ts";
import type { ReceivedAssignment } from "../learner/record.ts";
import { setSenderName } from "../learner/sender.ts";
import type { senderKeys } from "../learner/sender-keys.ts";
import { type LearnerStore, StorageTrouble } from "../learner/store.ts";
import type { Making } from "./sending.ts";

/** What seals weighs: it is fetched when it is about to be needed. */
export const fetchSealing = () =>
  Promise.all([
    import("../learner/answers.ts"),
    import("../exchange/answers.ts"),
    import("../learner/sender-keys.ts"),
  ]);

/** Who sends from a device that keeps nothing: the same as long as the page is open. */
const passing = openMemoryStore();

/** Seals all answers to an assignment; null when there are none. A device that keeps no more still can. */
export async function makeAnswers(
  store: LearnerStore,
  received: ReceivedAssignment,
  { cardCode, ...sender }: { name: string; organisation: string; cardCode: string },
  now: Date,
  locale: Locale,
): Promise<Making | null> {
  const { attempts } = await stand(store, received, () => true);
  if (attempts.length === 0) return null;
  const [{ answersOf, fileName }, { sealAnswers }, { senderKeys }] = await fetchSealing();
  const { keys, kept } = await keysOf(senderKeys, store, now);
  const code = received.personal?.code ?? cardCode;
  const { answers, leftOut } = answersOf(
    received,
    attempts,
    {
      ...sender,
      id: keys.id,
      recipient: keys.recipient,
      ...(code !== "" && { code }),
    },
    now,
  );
  const { name, organisation } = answers.sender;
  const remembered = await setSenderName(store, answers.sender, now).then(
    () => kept && store.lasting,
    () => false,
  );
  return {
    text: await sealAnswers(answers, received.assignment.recipients, keys.secret),
    name: fileName(sendingWords(locale).filePrefix, received.assignment.title, name),
    sender: { name, organisation },
    leftOut,
    remembered,
    sent: { at: answers.sent, attempts: attempts.length },
  };
}

async function keysOf(keysIn: typeof senderKeys, store: LearnerStore, now: Date) {
  try {
    return { keys: await keysIn(store, now), kept: true };
  } catch (trouble) {
    if (!(trouble instanceof StorageTrouble)) throw trouble;
    return { keys: await keysIn(passing, now), kept: false };
  }
}
