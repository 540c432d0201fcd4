import type { Device } from "../gradebook/sent-together.ts";
import { areNear } from "../roster/near-names.ts";
import { type NamesSaid, nameKey, type SentName } from "./divide.ts";
import { wordsOf } from "./words.ts";

/** Somebody whose device may have been two people's. */
export interface SharedSender<One> {
  by: One;
  device: Device;
  /** The newest last. */
  names: SentName[];
}

/**
 * Senders under whom two different names came, of which the trainer has said nothing. A name that was only
 * written otherwise, or made longer, is no other one.
 */
export const sharedSenders = <One extends { devices: Device[] }>(
  people: One[],
  said: NamesSaid,
): SharedSender<One>[] =>
  people.flatMap((by) =>
    by.devices.flatMap((device): SharedSender<One>[] => {
      const { names, sender } = device;
      const newest = names.at(-1)?.name ?? "";
      const isTold = ({ name }: SentName) => said.get(sender.id)?.get(nameKey(name)) === "one";
      const isAsked = names.some(({ name }) => !isOneName(name, newest)) && !names.every(isTold);
      return isAsked ? [{ by, device, names }] : [];
    }),
  );

function isOneName(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  return areNear(one, other) || (shorter ?? []).every((word) => longer?.includes(word));
}
