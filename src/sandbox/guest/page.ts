/** The rest of a browser's names (environment.ts), for Plot alone, which draws. */
import { document } from "./dom.ts";

const frames: (() => void)[] = [];
const window = { document };
const requestAnimationFrame = (draw: () => void): number => frames.push(draw);

/** Plot's tips finish themselves in an animation frame: run what waits. */
export function runAnimationFrames(): void {
  for (const draw of frames.splice(0)) draw();
}

export { document, requestAnimationFrame, window };
