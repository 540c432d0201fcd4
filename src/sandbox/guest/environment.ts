/**
 * Names of the browser that Plot, d3 and danfo.js look for. scripts/build-guest.mjs gives them to the
 * bundle's own modules only: a learner's program does not see them.
 */
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

export { document, navigator, performance, requestAnimationFrame, window };
