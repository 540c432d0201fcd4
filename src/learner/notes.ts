/** Notes beside the databases, in localStorage: they are there before anything is opened. */
export interface Notes {
  get(key: string): string | null;
  /** @returns false where the device refuses */
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Where storage is forbidden nothing is known, and nothing can be noted. */
export const browserNotes: Notes = {
  get(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      // There is no note either.
    }
  },
};
