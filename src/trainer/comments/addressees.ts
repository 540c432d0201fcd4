import type { Sender } from "../../exchange/answers.ts";
import type { Learner } from "../gradebook/gradebook.ts";
import type { Whose } from "./comment-controller.ts";

/** A device to which something can go back: only it can open what is sealed for it. */
export interface Addressee {
  learner: Learner;
  sender: Sender;
  whose: Whose;
  /** What tells it apart from their other devices; null where they have one. */
  device: string | null;
}

/**
 * Somebody who was joined from several devices gets what belongs to each of them on it. Two who shared one are
 * each handed theirs.
 */
export const addresseesOf = (learners: Learner[]): Addressee[] =>
  learners.flatMap((learner) => {
    const devices = new Map(learner.devices.map(({ sender }) => [sender.id, sender]));
    return [...devices].map(([id, sender]): Addressee => {
      const parts = learner.devices.filter((device) => device.sender.id === id);
      const attempts = new Set(parts.flatMap((part) => [...part.attempts]));
      return {
        learner,
        sender,
        whose: { sender: id, part: parts[0]?.part ?? id, attempts, person: learner.senders },
        device: devices.size > 1 ? id.slice(0, 4) : null,
      };
    });
  });
