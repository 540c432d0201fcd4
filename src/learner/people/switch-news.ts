import { ownName } from "../own-name.ts";

const key = () => ownName("switched");

/** Lets the next page of this tab say that somebody else practises now. */
export function announceSwitch(): void {
  try {
    sessionStorage.setItem(key(), "yes");
  } catch {
    // Forbidden: the header says it without a word.
  }
}

/** Whether somebody else practises since the last page; true once. */
export function switchNews(): boolean {
  try {
    const is = sessionStorage.getItem(key()) !== null;
    sessionStorage.removeItem(key());
    return is;
  } catch {
    return false;
  }
}
