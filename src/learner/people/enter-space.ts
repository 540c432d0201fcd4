import { newId } from "../../exchange/new-id.ts";
import { openIndexedStore } from "../indexed-store.ts";
import type { ReceivedAssignment } from "../record.ts";
import { senderName } from "../sender.ts";
import type { LearnerStore } from "../store.ts";
import { beginSpace } from "./begin-space.ts";
import { devicePeople, notePeople, whoIsHere } from "./device-people.ts";
import { currentPerson, renamed, sameName, switchedTo, withPerson } from "./people.ts";
import { announceSwitch } from "./switch-news.ts";

/**
 * Opens the space of somebody who sends under a name of their own: the one that they have, or a new one.
 * @returns false where the device keeps nobody apart
 * @throws StorageTrouble: then nothing was taken from the one who worked here
 */
export async function enterSpace(
  from: LearnerStore,
  received: ReceivedAssignment,
  sender: { name: string; organisation: string; cardCode: string },
  bring: boolean,
  now: Date,
): Promise<boolean> {
  const here = whoIsHere();
  const before = here.name || ((await senderName(from).catch(() => null))?.name ?? "");
  const named = renamed(devicePeople(), here.id, before);
  const known = named.people.find(({ id, name }) => id !== here.id && sameName(name, sender.name));
  const people = known ? switchedTo(named, known.id) : withPerson(named, { id: newId(), name: sender.name });
  // A device that cannot say who is who must not get a second one.
  if (!from.lasting || !notePeople({ ...people, current: here.id })) return false;
  const to = await openIndexedStore(currentPerson(people));
  await beginSpace({ from, to, received, sender, bring }, now);
  notePeople(people);
  announceSwitch();
  location.reload();
  return true;
}
