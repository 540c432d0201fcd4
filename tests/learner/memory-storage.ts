import type { JournalStorage } from "../../src/learner/draft-journal.ts";

/** A localStorage that can be full. */
export function memoryStorage(): JournalStorage & { room: number } {
  const items = new Map<string, string>();
  return {
    room: Number.POSITIVE_INFINITY,
    get length() {
      return items.size;
    },
    key: (place) => [...items.keys()][place] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (value.length > this.room) throw new DOMException("no room", "QuotaExceededError");
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}
