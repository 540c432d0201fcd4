/**
 * Names of the browser that Plot, d3 and danfo.js look for. scripts/build-guest.mjs gives them to the
 * bundles' own modules only: a learner's program does not see them.
 */
import { noteAbsent } from "./absent.ts";
import * as blanks from "./blanks.ts";

const navigator = { userAgent: "", language: "en" };
const performance = { now: () => 0 };

/** What libraries warn of is in English and for programmers. */
const nothing = (): void => {};
const console = {
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  table: nothing,
};

export { blanks, console, navigator, noteAbsent, performance };
