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
 * name; to nobody yet ("new"); or it cannot be known, and is asked ("unknown"). The code goes first: names change.
 * @param here everybody on this device, at least one
 * @param current whose page it is
 */
export function matchPerson(
  imported: PersonsRecords,
  here: PersonHere[],
  current: Person,
): { into: Person } | "new" | "unknown" {
  const sender = senderAmong(imported.preferences);
  const same = [
    ({ records }: PersonHere) => sender !== null && senderAmong(records.preferences) === sender,
    ({ person }: PersonHere) => imported.id !== "" && person.id === imported.id,
    (one: PersonHere) =>
      imported.name !== "" && sameName(nameOf(one), imported.name) && !sendsAsOther(one, sender),
  ];
  for (const isSame of same) {
    const found = here.find(isSame);
    if (found) return { into: found.person };
  }
  const mine = here.find(({ person }) => person.id === current.id);
  if (!mine || here.length > 1) return imported.name === "" ? "unknown" : "new";
  // One person's device: what has no name of its own is that person's, as ever.
  if (sendsAsOther(mine, sender)) return "unknown";
  return imported.name === "" || nameOf(mine) === "" ? { into: mine.person } : "unknown";
}

/** Two codes are two senders, whatever their names; a person who never sent may be either. */
const sendsAsOther = ({ records }: PersonHere, sender: string | null): boolean => {
  const own = senderAmong(records.preferences);
  return own !== null && sender !== null && own !== sender;
};

/** As the device calls them, or as they sent. */
export const nameOf = ({ person, records }: PersonHere): string =>
  person.name || nameAmong(records.preferences);
