/**
 * Names of the browser that Plot, d3 and danfo.js look for. scripts/build-guest.mjs gives them to the
 * bundle's own modules only: a learner's program does not see them.
 */
import { noteAbsent } from "./absent.ts";
import * as blanks from "./blanks.ts";
import { document } from "./dom.ts";

const frames: (() => void)[] = [];
const window = { document };
const navigator = { userAgent: "", language: "en" };
const performance = { now: () => 0 };
const requestAnimationFrame = (draw: () => void): number => frames.push(draw);

/** Plot's tips finish themselves in an animation frame: run what waits. */
export function runAnimationFrames(): void {
  for (const draw of frames.splice(0)) draw();
}

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

export { blanks, console, document, navigator, noteAbsent, performance, requestAnimationFrame, window };
