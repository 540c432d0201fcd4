import { ownName } from "../own-name.ts";
import { currentPerson, type People, type Person, readPeople } from "./people.ts";

/** Noted where it is there before anything is opened: a page's first work has to be the right person's. */
const key = () => ownName("people");

export function devicePeople(): People {
  try {
    return readPeople(localStorage.getItem(key()));
  } catch {
    // Forbidden: then nothing is kept of anybody.
    return readPeople(null);
  }
}

/**
 * Notes who works here. Another person opens with the next page.
 * @returns false where the device refuses
 */
export function notePeople(people: People): boolean {
  try {
    localStorage.setItem(key(), JSON.stringify(people));
    return true;
  } catch {
    return false;
  }
}

let here: Person | null = null;

/** Whose page this is: it does not change while the page is open, whoever is chosen meanwhile. */
export const whoIsHere = (): Person => {
  here ??= currentPerson(devicePeople());
  return here;
};

/** A name of this copy of the site that is this person's alone. */
export const personsName = (name: string, { id } = whoIsHere()): string =>
  id === "" ? ownName(name) : `${ownName(name)} ${id}`;

/** Leaves a page that is not the chosen person's, also one that comes back out of the browser's memory. */
export function leaveWithPerson(leave: () => void): void {
  const look = () => {
    if (currentPerson(devicePeople()).id !== whoIsHere().id) leave();
  };
  addEventListener("storage", (event) => {
    const { key: changed } = event as StorageEvent;
    if (changed === key() || changed === null) look();
  });
  addEventListener("pageshow", (event) => {
    if ((event as PageTransitionEvent).persisted) look();
  });
}
