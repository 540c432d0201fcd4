import { newId } from "../../exchange/new-id.ts";
import { mergeRecords, type PersonsRecords } from "../backup.ts";
import type { HeldStore } from "../open.ts";
import type { Records } from "../record.ts";
import { devicePeople, notePeople, whoIsHere } from "./device-people.ts";
import { readEverybody, storeOf } from "./everybody.ts";
import { matchPerson, nameOf } from "./match-person.ts";
import type { Person } from "./people.ts";

/** What became of one person of a file. */
export interface ImportedPerson {
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
export async function importPeople(
  imported: PersonsRecords[],
  store: HeldStore,
  ask: (imported: PersonsRecords, here: Person) => Promise<"here" | "new">,
): Promise<ImportedPerson[] | null> {
  const done: ImportedPerson[] = [];
  for (const one of imported) {
    const here = await readEverybody(store);
    const match = matchPerson(one, here, whoIsHere());
    const named = here.map((each) => ({ ...each.person, name: nameOf(each) }));
    const mine = named.find(({ id }) => id === whoIsHere().id) ?? whoIsHere();
    const whose = match !== "unknown" ? match : imported.length > 1 ? "new" : await ask(one, mine);
    const into = whose === "here" ? mine : whose === "new" ? begin(one, named) : whose.into;
    if (!into) return null;
    const { id: _, name: __, ...records } = one;
    const before = here.find(({ person }) => person.id === into.id)?.records ?? nothing;
    const merged = mergeRecords(before, records);
    await (await storeOf(into, store)).write(merged);
    done.push({
      person: into,
      isNew: whose === "new",
      tries: merged.attempts.length - before.attempts.length,
      isNews: JSON.stringify(merged) !== JSON.stringify(mergeRecords(before, before)),
    });
  }
  return done;
}

const nothing: Records = { attempts: [], drafts: [], preferences: [], assignments: [], comments: [] };

/**
 * A space of their own; whoever practises now goes on, and is called as they sent from now on, to be told
 * apart. Null where the device refuses.
 */
function begin({ id, name }: PersonsRecords, here: Person[]): Person | null {
  const person = { id: id || newId(), name };
  const { people, current } = devicePeople();
  const called = people.map((one) => here.find((each) => each.id === one.id) ?? one);
  return notePeople({ people: [...called, person], current }) ? person : null;
}
