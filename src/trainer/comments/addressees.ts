import type { Sender } from "../../exchange/answers.ts";
import type { Learner } from "../gradebook/gradebook.ts";
import type { Whose } from "./comment-controller.ts";

/** A device to which something can go back: only it can open what is sealed for it. */
export interface Addressee {
  learner: Learner;
  sender: Sender;
  whose: Whose;
  /** All who sent from it, with all their ids. */
  together: Pick<Learner, "name" | "senders">[];
  /** What tells it apart from their other devices; null where they have one. */
  device: string | null;
}

/**
 * Somebody who was joined from several devices gets what belongs to each of them on it. Two who shared one are
 * each handed theirs.
 */
export function addresseesOf(learners: Learner[]): Addressee[] {
  const together = new Map<string, Set<Learner>>();
  for (const learner of learners)
    for (const { sender } of learner.devices)
      together.set(sender.id, (together.get(sender.id) ?? new Set()).add(learner));
  return learners.flatMap((learner) => {
    const devices = new Map(learner.devices.map(({ sender }) => [sender.id, sender]));
    return [...devices].map(([id, sender]): Addressee => {
      const parts = learner.devices.filter((device) => device.sender.id === id);
      const attempts = new Set(parts.flatMap((part) => [...part.attempts]));
      return {
        learner,
        sender,
        whose: { sender: id, part: parts[0]?.part ?? id, attempts, person: learner.senders },
        together: [...(together.get(id) ?? [])],
        device: devices.size > 1 ? id.slice(0, 4) : null,
      };
    });
  });
}
