import { askedIn } from "../exchange/halves.ts";
import type { ReceivedAssignment } from "./record.ts";

/** What an assignment asks of who received it, in its order. */
export const askedOf = ({ assignment, half }: Pick<ReceivedAssignment, "assignment" | "half">): string[] =>
  askedIn(assignment, half ?? 0);
