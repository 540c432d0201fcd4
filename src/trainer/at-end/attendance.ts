import type { SaidAtEnd } from "../../exchange/at-end.ts";
import { actsInForce, type PeopleAct } from "../people/act.ts";

/** Which sessions somebody attended, and who says so. */
export interface Attendance {
  sessions: string[];
  by: "trainer" | "learner";
}

/**
 * The trainer's last word on a person, else what they said themselves; null where nobody said anything.
 * What was sent stays as it is: the trainer's word is an act beside it.
 */
export function attendanceOf(
  { senders, atEnd }: { senders: string[]; atEnd: SaidAtEnd | null },
  assignment: string,
  log: PeopleAct[],
): Attendance | null {
  const said = actsInForce(log).findLast(
    (act) =>
      act.kind === "attended" &&
      act.assignment === assignment &&
      act.senders.some((sender) => senders.includes(sender)),
  );
  if (said?.kind === "attended") return { sessions: said.sessions, by: "trainer" };
  return atEnd?.attended ? { sessions: atEnd.attended, by: "learner" } : null;
}
