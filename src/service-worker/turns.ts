import { prefix } from "./store.ts";

/**
 * Who waits for whom, over all that one worker does at once and over the versions that are at work: two
 * pages ask at the same moment, and what one reads the other must not have written since.
 */
const { locks } = navigator;

/** Reads wishes and writes them, with nobody else's in between. */
export const aloneWithWishes = <Result>(act: () => Promise<Result>): Promise<Result> =>
  locks.request(`${prefix}wishes`, act);

/** From its wish to the last of its files, nothing that somebody keeps is swept away. */
export const unswept = <Result>(act: () => Promise<Result>): Promise<Result> =>
  locks.request(`${prefix}files`, { mode: "shared" }, act);

/** Not while anybody keeps: who does sweeps afterwards. */
export const ifNobodyKeeps = (act: () => Promise<void>): Promise<void> =>
  locks.request(`${prefix}files`, { ifAvailable: true }, async (lock) => {
    if (lock) await act();
  });
