// The course's own programs, written in many ways, are the same when they are watched. Times are not held here:
// npm run bench has them.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { courseEffects } from "../../src/course/effects.ts";

const { sandbox, readDataset } = await courseEffects();
const files = globSync("lessons/*/*/exercises/*/{solution,right/*}.ts");

test.each(files)("%s gives the same when it is watched", async (file) => {
  const code = readFileSync(file, "utf8");
  const names = new Set([...code.matchAll(/"datasets\/([\w-]+)"/g)].map(([, name]) => name as string));
  const program = { code, datasets: [...names].map(readDataset), locale: "es" } as const;
  const [plain, watched] = await Promise.all([
    sandbox.run(program),
    sandbox.run({ ...program, trace: true, limits: { time: 20_000 } }),
  ]);
  const { ms: _ms, ...given } = plain;
  const { ms: _watchedMs, trace, ...givenWatched } = watched;
  expect(givenWatched).toEqual(given);
  expect(trace?.replaced).toBe(false);
});
