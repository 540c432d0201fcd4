import type { SaidAtEnd } from "../../exchange/at-end.ts";
import { actsInForce, type PeopleAct } from "../people/act.ts";

/** Which sessions somebody attended, and who says so. */
export interface Attendance {
  sessions: string[];
  by: "trainer" | "learner";
}

/**
 * Of a person: the trainer's last word on them, else what they said themselves; null where nobody said anything.
 * What was sent stays as it is: the trainer's word is an act beside it.
 */
export function attendancesIn(
  log: PeopleAct[],
  assignment: string,
): (person: { senders: string[]; atEnd: SaidAtEnd | null }) => Attendance | null {
  const said = new Map<string, { sessions: string[]; place: number }>();
  for (const [place, act] of actsInForce(log).entries())
    if (act.kind === "attended" && act.assignment === assignment)
      for (const sender of act.senders) said.set(sender, { sessions: act.sessions, place });
  return ({ senders, atEnd }) => {
    const words = senders.flatMap((sender) => said.get(sender) ?? []);
    if (words.length > 0) {
      const { sessions } = words.reduce((one, other) => (other.place > one.place ? other : one));
      return { sessions, by: "trainer" };
    }
    return atEnd?.attended ? { sessions: atEnd.attended, by: "learner" } : null;
  };
}
