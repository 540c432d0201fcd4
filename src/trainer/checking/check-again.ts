import type { Verdict } from "../device/record.ts";
import type { TrainerStore } from "../device/store.ts";
import type { AnswerToCheck } from "./answers-to-check.ts";

/** What checks one answer at a time, as a sandbox with a queue of its own. */
export interface Checker {
  /** Rejects only when nothing can be checked here, whatever the answer is. */
  check(answer: AnswerToCheck): Promise<Verdict>;
}

export interface CheckingEffects {
  /** They work side by side. */
  checkers: Checker[];
  store: Pick<TrainerStore, "verdicts" | "addVerdicts">;
  /** Ends it soon; what was found until then is kept. */
  signal: AbortSignal;
  /** Called with each verdict that there is, those from before first. */
  found(verdicts: Verdict[]): void;
}

/** Starting one more sandbox takes as long as checking so many answers. */
const worthAChecker = 10;

/**
 * Checks every answer that has no verdict yet, and keeps each verdict as soon as the device takes it:
 * whoever cancels or closes the page goes on from there the next time.
 * @throws Error when no checker works; StorageTrouble when the verdicts cannot be kept: they are all found then
 */
export async function checkAgain(
  answers: AnswerToCheck[],
  { checkers, store, signal, found }: CheckingEffects,
): Promise<void> {
  const known = await store.verdicts(answers.map(({ key }) => key));
  found(known);
  const done = new Set(known.map(({ key }) => key));
  const waiting = answers.filter(({ key }) => !done.has(key));
  const keep = keeper(store);
  let next = 0;
  const work = async (checker: Checker) => {
    for (let answer = waiting[next]; answer && !signal.aborted; answer = waiting[next]) {
      next += 1;
      const verdict = await checker.check(answer).catch((cause: unknown) => {
        if (signal.aborted) return null;
        throw cause;
      });
      if (!verdict) return;
      found([verdict]);
      keep.add(verdict);
    }
  };
  const needed = Math.ceil(waiting.length / worthAChecker);
  const worked = await Promise.allSettled(checkers.slice(0, needed).map(work));
  await keep.rest();
  const failed = worked.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
}

/** Writes what has come while the last write was under way in one go. */
function keeper(store: CheckingEffects["store"]) {
  let pending: Verdict[] = [];
  let writing: Promise<void> = Promise.resolve();
  let idle = true;
  let trouble: unknown = null;
  const write = async () => {
    while (pending.length > 0 && trouble === null) {
      const batch = pending;
      pending = [];
      await store.addVerdicts(batch).catch((cause: unknown) => {
        trouble = cause;
      });
    }
    idle = true;
  };
  return {
    add(verdict: Verdict) {
      pending.push(verdict);
      if (!idle || trouble !== null) return;
      idle = false;
      writing = write();
    },
    async rest() {
      await writing;
      if (trouble !== null) throw trouble;
    },
  };
}
