import { openIndexedStore } from "../indexed-store.ts";
import type { HeldStore } from "../open.ts";
import type { LearnerStore } from "../store.ts";
import { devicePeople, whoIsHere } from "./device-people.ts";
import type { PersonHere } from "./match-person.ts";
import type { Person } from "./people.ts";

/**
 * What everybody on this device has; of the one whose page it is, what the device has not taken as well.
 * @throws StorageTrouble
 */
export const readEverybody = (store: HeldStore): Promise<PersonHere[]> =>
  Promise.all(
    devicePeople().people.map(async (person) => ({
      person,
      records: await (person.id === whoIsHere().id
        ? store.rescue()
        : (await openIndexedStore(person)).read()),
    })),
  );

/** @param store the page's own */
export const storeOf = async (person: Person, store: LearnerStore): Promise<LearnerStore> =>
  person.id === whoIsHere().id ? store : openIndexedStore(person);
