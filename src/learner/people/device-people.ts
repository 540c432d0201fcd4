import { browserNotes } from "../notes.ts";
import { ownName } from "../own-name.ts";
import { currentPerson, type People, type Person, readPeople } from "./people.ts";

/** Noted where it is there before anything is opened: a page's first work has to be the right person's. */
const key = () => ownName("people");

export const devicePeople = (): People => readPeople(browserNotes.get(key()));

/**
 * Notes who works here. Another person opens with the next page.
 * @returns false where the device refuses
 */
export const notePeople = (people: People): boolean => browserNotes.set(key(), JSON.stringify(people));

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
