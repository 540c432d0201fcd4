import { openIndexedStore } from "../indexed-store.ts";
import { forgetWork } from "../loss.ts";
import { devicePeople, notePeople } from "./device-people.ts";
import { type Person, withoutPerson } from "./people.ts";

/**
 * How much of somebody is on this device.
 * @throws StorageTrouble
 */
export async function whatGoes(
  person: Person,
): Promise<{ attempts: number; drafts: number; assignments: number; comments: number }> {
  const { attempts, drafts, assignments, comments } = await (await openIndexedStore(person)).read();
  return {
    attempts: attempts.length,
    drafts: new Set(drafts.map(({ exercise }) => exercise)).size,
    assignments: assignments.length,
    comments: comments.length,
  };
}

/**
 * Deletes all that somebody has on this device, and their name.
 * @throws StorageTrouble where the device refuses: then they are still in the list
 */
export async function removePerson(person: Person): Promise<void> {
  await (await openIndexedStore(person)).clear();
  forgetWork("learner", person);
  notePeople(withoutPerson(devicePeople(), person.id));
}
