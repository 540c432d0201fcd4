import { type Addressee, addresseesOf } from "../comments/addressees.ts";
import type { Standing } from "../comments/answer-back.ts";
import type { Learner } from "../gradebook/gradebook.ts";
import { type NeedingHelp, needingHelp } from "./stuck.ts";

/** What of a group waits for its trainer, besides answers to check. */
export interface Urgent {
  /** Who needs help, as `needingHelp` orders them. */
  stuck: NeedingHelp[];
  /** Who has not been handed all that was said to them, each once whatever devices they have. */
  unreturned: Learner[];
}

/** @param standing whether all that goes to a device has been handed back */
export function urgentOf(
  learners: Learner[],
  { exercises, due }: { exercises: string[]; due: string | null },
  standing: (to: Addressee) => Standing,
  now: Date,
): Urgent {
  const waiting = addresseesOf(learners).filter((to) => standing(to).kind === "waiting");
  return {
    stuck: needingHelp(learners, exercises, { now, due }),
    unreturned: [...new Set(waiting.map(({ learner }) => learner))],
  };
}
