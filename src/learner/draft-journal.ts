import { personsName } from "./people/device-people.ts";
import type { Person } from "./people/people.ts";
import { type Draft, sameDraft } from "./record.ts";

/** What the journal needs of a browser's localStorage. */
export type JournalStorage = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/**
 * Drafts that the database was asked to write and has not confirmed. A write that waits behind another
 * dies with a page that is closing; what is noted here is there at once, and the next page that opens
 * the database brings it in. One entry a tab and exercise.
 */
export interface DraftJournal {
  note(draft: Draft): void;
  /** Takes it away, unless something newer was noted in its place. */
  forget(draft: Draft): void;
  /** What pages left behind, and what others are writing just now. */
  noted(): Draft[];
  clear(): void;
}

/**
 * @param name of its own: copies of the site on one origin, and people on one device, keep apart
 * @param storage null where the browser forbids it: then the database is alone, as it was
 */
export function openDraftJournal(name: string, storage: JournalStorage | null): DraftJournal {
  const prefix = `${name} | `;
  const keyOf = ({ exercise, writer }: Draft) => `${prefix}${exercise} ${writer}`;
  const keys = (): string[] =>
    Array.from({ length: storage?.length ?? 0 }, (_, place) => storage?.key(place) ?? "").filter((key) =>
      key.startsWith(prefix),
    );
  const read = (key: string): Draft | null => {
    try {
      return JSON.parse(storage?.getItem(key) ?? "null");
    } catch {
      return null;
    }
  };
  return {
    note(draft) {
      try {
        storage?.setItem(keyOf(draft), JSON.stringify(draft));
      } catch {
        // No room: the database may still have some. An older text must not come back in its place.
        storage?.removeItem(keyOf(draft));
      }
    },
    forget(draft) {
      const noted = read(keyOf(draft));
      if (noted && sameDraft(noted, draft)) storage?.removeItem(keyOf(draft));
    },
    noted: () => keys().flatMap((key) => read(key) ?? []),
    clear() {
      for (const key of keys()) storage?.removeItem(key);
    },
  };
}

/** A person's, in a browser. */
export function browserJournal(person: Person): DraftJournal {
  let storage: Storage | null = null;
  try {
    storage = localStorage;
  } catch {
    // Forbidden.
  }
  return openDraftJournal(personsName("draft", person), storage);
}
