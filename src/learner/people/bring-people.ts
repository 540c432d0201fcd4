import { newId } from "../../exchange/new-id.ts";
import { mergeRecords, type PersonsRecords } from "../backup.ts";
import type { HeldStore } from "../open.ts";
import type { Records } from "../record.ts";
import { devicePeople, notePeople, whoIsHere } from "./device-people.ts";
import { readEverybody, storeOf } from "./everybody.ts";
import type { Person } from "./people.ts";
import { placeFor } from "./place-for.ts";

/** What became of one person of a file. */
export interface Brought {
  person: Person;
  isNew: boolean;
  /** How many attempts were not here before. */
  tries: number;
  /** Whether anything was not here before. */
  isNews: boolean;
}

/**
 * Adds a file's people to those of this device, each to their own.
 * @param ask whether a person of a file of one is the one who is here, where that cannot be known
 * @returns null where the device keeps nobody apart
 * @throws StorageTrouble
 */
export async function bringPeople(
  brought: PersonsRecords[],
  store: HeldStore,
  ask: (brought: PersonsRecords, here: Person) => Promise<"here" | "new">,
): Promise<Brought[] | null> {
  const done: Brought[] = [];
  for (const one of brought) {
    const here = await readEverybody(store);
    const place = placeFor(one, here, whoIsHere());
    const asked = place !== "ask" ? place : brought.length > 1 ? "new" : await ask(one, whoIsHere());
    const into = asked === "here" ? whoIsHere() : asked === "new" ? begin(one) : asked.into;
    if (!into) return null;
    const { id: _, name: __, ...records } = one;
    const before = here.find(({ person }) => person.id === into.id)?.records ?? nothing;
    const merged = mergeRecords(before, records);
    await (await storeOf(into, store)).write(merged);
    done.push({
      person: into,
      isNew: asked === "new",
      tries: merged.attempts.length - before.attempts.length,
      isNews: JSON.stringify(merged) !== JSON.stringify(mergeRecords(before, before)),
    });
  }
  return done;
}

const nothing: Records = { attempts: [], drafts: [], preferences: [], assignments: [], comments: [] };

/** A space of their own; whoever practises now goes on. Null where the device refuses. */
function begin({ id, name }: PersonsRecords): Person | null {
  const { people, current } = devicePeople();
  const person = { id: id || newId(), name };
  return notePeople({ people: [...people, person], current }) ? person : null;
}
