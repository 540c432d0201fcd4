import type { Records } from "./record.ts";

/** One person's records as they stand in a file. */
export interface PersonsRecords extends Records {
  /** As the device of before calls them; "" for its first person, and in files from before there were several. */
  id: string;
  /** "" where nobody said it. */
  name: string;
}

/** What one person, or all of a device, have there. It holds their keys. */
export interface Backup {
  format: "aula-de-datos backup";
  version: 3;
  /** When it was made, ISO 8601 in UTC. */
  made: string;
  people: PersonsRecords[];
}

export const makeBackup = (people: PersonsRecords[], made: Date): Backup => ({
  format: "aula-de-datos backup",
  version: 3,
  made: made.toISOString(),
  people,
});

/**
 * Joins what two devices, or a device and a file, know. Nothing is doubled, and neither the order of
 * the files nor taking one twice makes a difference.
 */
export const mergeRecords = (one: Records, other: Records): Records => ({
  attempts: mergeBy(({ id }) => id, one.attempts, other.attempts),
  drafts: mergeBy(({ exercise, writer }) => `${exercise}\n${writer}`, one.drafts, other.drafts),
  preferences: mergeBy(({ name }) => name, one.preferences, other.preferences),
  assignments: mergeBy(({ id }) => id, one.assignments, other.assignments),
  comments: mergeBy(({ id }) => id, one.comments, other.comments),
});

/** One record a key: the latest, and of two at the same moment always the same one. Sorted by key. */
export function mergeBy<Record extends { at: string }>(
  key: (record: Record) => string,
  ...all: Record[][]
): Record[] {
  const kept = new Map<string, Record>();
  for (const record of all.flat()) {
    const rival = kept.get(key(record));
    if (!rival || rank(record) > rank(rival)) kept.set(key(record), record);
  }
  return [...kept.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const rank = (record: { at: string }): string => `${record.at}\n${JSON.stringify(record)}`;
