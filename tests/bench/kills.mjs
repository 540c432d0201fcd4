// `npm run bench -- kills [how many]`: types without a pause, kills the browser, and counts what is left.
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import { home, placeOf, program } from "../e2e/course.ts";
import { typeAndKill } from "../e2e/kill.ts";

/** Moments that are the same each time: a small generator with a seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param address of the site, served */
export async function benchKills(address, tries = 100) {
  const next = random(2019);
  const executablePath = await browserPath();
  const lost = [];
  let held = 0;
  for (let n = 0; n < tries; n++) {
    const killed = await typeAndKill({
      address: `${address}/es/${home}/`,
      exercise: placeOf(program),
      executablePath,
      browserArguments,
      letters: 30 + Math.floor(next() * 120),
      pause: 10 + Math.floor(next() * 90),
    });
    lost.push(killed.lost);
    if (killed.typed.startsWith(killed.kept) && killed.lost <= 1000) held += 1;
    else
      console.log(
        `kill ${n}: ${killed.typed.length} typed, ${killed.kept.length} kept, ${killed.lost} ms lost`,
      );
  }
  lost.sort((one, other) => one - other);
  const at = (share) => lost[Math.min(lost.length - 1, Math.floor(lost.length * share))];
  console.log(
    `${tries} kills while typing: ${held} lost a second or less (median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms)`,
  );
}
