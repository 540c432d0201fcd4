import type { PersonsRecords } from "../backup.ts";
import type { Records } from "../record.ts";
import { nameAmong, senderAmong } from "../sender.ts";
import { type Person, sameName } from "./people.ts";

/** Somebody on this device, with what they have. */
export interface PersonHere {
  person: Person;
  records: Records;
}

/**
 * Where a file's person belongs on this device: to whom sends under the same code or has the same id or
 * name; to nobody yet ("new"); or it cannot be known, and is asked ("ask"). The code goes first: names change.
 * @param here everybody on this device, at least one
 * @param current whose page it is
 */
export function placeFor(
  brought: PersonsRecords,
  here: PersonHere[],
  current: Person,
): { into: Person } | "new" | "ask" {
  const sender = senderAmong(brought.preferences);
  const same = [
    ({ records }: PersonHere) => sender !== null && senderAmong(records.preferences) === sender,
    ({ person }: PersonHere) => brought.id !== "" && person.id === brought.id,
    (one: PersonHere) =>
      brought.name !== "" && sameName(nameOf(one), brought.name) && !sendsAsOther(one, sender),
  ];
  for (const isSame of same) {
    const found = here.find(isSame);
    if (found) return { into: found.person };
  }
  const mine = here.find(({ person }) => person.id === current.id);
  if (!mine || here.length > 1) return brought.name === "" ? "ask" : "new";
  // One person's device: what has no name of its own is that person's, as ever.
  if (sendsAsOther(mine, sender)) return "ask";
  return brought.name === "" || nameOf(mine) === "" ? { into: mine.person } : "ask";
}

/** Two codes are two senders, whatever their names; a person who never sent may be either. */
const sendsAsOther = ({ records }: PersonHere, sender: string | null): boolean => {
  const own = senderAmong(records.preferences);
  return own !== null && sender !== null && own !== sender;
};

const nameOf = ({ person, records }: PersonHere): string => person.name || nameAmong(records.preferences);
