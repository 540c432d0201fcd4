import type { Sender } from "../../exchange/answers.ts";
import type { Learner } from "../gradebook/gradebook.ts";

/** A device to which something can go back: only it can open what is sealed for it. */
export interface Addressee {
  learner: Learner;
  sender: Sender;
  /** All senders of the learner, under whichever of which their certificate may be kept. */
  person: string[];
  /** What tells it apart from their other devices; null where they have one. */
  device: string | null;
}

/** Somebody who was joined from several devices gets what belongs to each of them on it. */
export const addresseesOf = (learners: Learner[]): Addressee[] =>
  learners.flatMap((learner) =>
    learner.devices.map(({ sender }) => ({
      learner,
      sender,
      person: learner.senders,
      device: learner.devices.length > 1 ? sender.id.slice(0, 4) : null,
    })),
  );
