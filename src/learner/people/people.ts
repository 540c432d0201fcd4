import { asLine } from "../../exchange/one-line.ts";
import { plain } from "../../i18n/plain.ts";

/** Somebody who works on this device. */
export interface Person {
  /** "": whose work was here before anybody said that there are several. */
  id: string;
  /** "" where nobody said it. */
  name: string;
}

/** Who works on this device, in the order in which they came; there is always one. */
export interface People {
  people: readonly Person[];
  /** Id of the one whose work a page opens. */
  current: string;
}

export const oneUnnamed: People = { people: [{ id: "", name: "" }], current: "" };

export const currentPerson = ({ people, current }: People): Person =>
  people.find(({ id }) => id === current) ?? (people[0] as Person);

/** With somebody new, who works from now on. */
export const withPerson = ({ people }: People, person: Person): People => ({
  people: [...people.filter(({ id }) => id !== person.id), person],
  current: person.id,
});

export const switchedTo = (all: People, id: string): People =>
  all.people.some((person) => person.id === id) ? { ...all, current: id } : all;

export const renamed = (all: People, id: string, name: string): People => ({
  ...all,
  people: all.people.map((person) => (person.id === id ? { ...person, name } : person)),
});

/** Without somebody. The last one who goes leaves the device to nobody in particular. */
export function withoutPerson(all: People, id: string): People {
  const people = all.people.filter((person) => person.id !== id);
  const [first] = people;
  if (!first) return oneUnnamed;
  return { people, current: all.current === id ? first.id : all.current };
}

/** Whether two names may be one person's: capitals, accents and spaces aside. */
export const sameName = (one: string, other: string): boolean => form(one) === form(other);

const form = (name: string): string => plain(name).replace(/\s+/g, " ").trim();

/** Reads what the device noted; whatever is wrong with it, there is somebody. */
export function readPeople(noted: string | null): People {
  try {
    const { people, current } = JSON.parse(noted ?? "") as Partial<People>;
    const read = (Array.isArray(people) ? people : [])
      .filter((one): one is Person => typeof one?.id === "string" && typeof one.name === "string")
      .map(({ id, name }) => ({ id, name: asLine(name) }));
    const [first] = read;
    if (!first) return oneUnnamed;
    return { people: read, current: read.some(({ id }) => id === current) ? String(current) : first.id };
  } catch {
    return oneUnnamed;
  }
}
