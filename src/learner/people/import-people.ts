import { newId } from "../../exchange/new-id.ts";
import { mergeRecords, type PersonsRecords } from "../backup.ts";
import type { HeldStore } from "../open.ts";
import type { Records } from "../record.ts";
import { devicePeople, notePeople, whoIsHere } from "./device-people.ts";
import { readEverybody, storeOf } from "./everybody.ts";
import { matchPerson } from "./match-person.ts";
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
    const whose = match !== "unknown" ? match : imported.length > 1 ? "new" : await ask(one, whoIsHere());
    const into = whose === "here" ? whoIsHere() : whose === "new" ? begin(one) : whose.into;
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

/** A space of their own; whoever practises now goes on. Null where the device refuses. */
function begin({ id, name }: PersonsRecords): Person | null {
  const { people, current } = devicePeople();
  const person = { id: id || newId(), name };
  return notePeople({ people: [...people, person], current }) ? person : null;
}
