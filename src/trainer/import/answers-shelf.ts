import type { Answers } from "../../exchange/answers.ts";
import { StorageTrouble } from "../../learner/store.ts";
import type { KeptAnswers } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import { sentAsIn } from "../people/sent-as.ts";
import type { Kept } from "./import.ts";
import { isAnothers, mergeAnswers, whatIsNew } from "./merge-answers.ts";

/** Joins answers with those that the device has, and keeps them, for as long as nobody else writes them. */
export function openShelf(
  store: Pick<TrainerStore, "assignment" | "answers" | "setAnswers">,
  now: () => Date,
) {
  /** By assignment, what is here of each sender; null for an assignment that is not here. */
  const known = new Map<string, Map<string, KeptAnswers> | null>();

  async function sendersOf(assignment: string): Promise<Map<string, KeptAnswers> | null> {
    const before = known.get(assignment);
    if (before !== undefined) return before;
    const isHere = (await store.assignment(assignment)) !== null;
    const senders = isHere
      ? new Map((await store.answers(assignment)).map((kept) => [kept.sender, kept]))
      : null;
    known.set(assignment, senders);
    return senders;
  }

  return async function keep(incoming: Answers[]): Promise<Kept[]> {
    const moment = now().toISOString();
    const changed = new Map<string, KeptAnswers>();
    const news: Kept[] = [];
    for (const answers of incoming) {
      const senders = await sendersOf(answers.assignment);
      if (!senders) {
        news.push({ kind: "other-assignment" });
        continue;
      }
      const { id: sender } = answers.sender;
      const kept = senders.get(sender);
      const came = { answers, received: { first: moment, last: moment } };
      const received: KeptAnswers = {
        assignment: answers.assignment,
        sender,
        ...came,
        sentAs: [sentAsIn(came)],
      };
      if (kept && isAnothers(kept, received)) {
        news.push({ kind: "another-maker" });
        continue;
      }
      const [merged = received] = mergeAnswers(kept ? [kept] : [], [received]);
      news.push({ kind: whatIsNew(kept, received) });
      senders.set(sender, merged);
      changed.set(`${answers.assignment} ${sender}`, merged);
    }
    try {
      await store.setAnswers([...changed.values()]);
      return news;
    } catch (error) {
      if (!(error instanceof StorageTrouble)) throw error;
      // What is on the device is asked again: this was not written.
      known.clear();
      const { kind: trouble } = error;
      const isRefused = ({ kind }: Kept) => kind === "other-assignment" || kind === "another-maker";
      return news.map((one) => (isRefused(one) ? one : { kind: "not-kept", trouble }));
    }
  };
}
