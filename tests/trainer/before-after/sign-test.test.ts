import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../../src/grading/random.ts";
import { fewestChanged, holm, signTest, unlikely } from "../../../src/trainer/before-after/sign-test.ts";

test("signTest() gives the exact probabilities of textbooks", () => {
  expect(signTest({ better: 0, worse: 0 })).toBe(1);
  expect(signTest({ better: 5, worse: 5 })).toBe(1);
  expect(signTest({ better: 7, worse: 1 })).toBeCloseTo(18 / 256, 12);
  expect(signTest({ better: 1, worse: 9 })).toBeCloseTo(22 / 1024, 12);
  expect(signTest({ better: 14, worse: 3 })).toBeCloseTo(1668 / 131_072, 12);
});

test("with fewer than fewestChanged people nothing is unlikely, with as many all for the better are", () => {
  expect(signTest({ better: fewestChanged - 1, worse: 0 })).toBeGreaterThan(unlikely);
  expect(signTest({ better: fewestChanged, worse: 0 })).toBeLessThan(unlikely);
});

test("signTest() is a probability, the same both ways round, and the larger the more even the split", () => {
  const count = fc.nat(400);
  fc.assert(
    fc.property(count, count, (better, worse) => {
      const p = signTest({ better, worse });
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(signTest({ better: worse, worse: better })).toBe(p);
      if (better > worse)
        expect(signTest({ better: better + 1, worse: Math.max(0, worse - 1) })).toBeLessThanOrEqual(p);
    }),
  );
});

test("where nothing changed but by chance, at most 1 group in 20 is called unlikely", () => {
  const random = seededRandom(7);
  const groups = 4000;
  let called = 0;
  for (let group = 0; group < groups; group += 1) {
    const changed = { better: 0, worse: 0 };
    for (let person = 0; person < 12; person += 1) {
      const [was, is] = [random() < 0.5, random() < 0.5];
      if (is && !was) changed.better += 1;
      if (was && !is) changed.worse += 1;
    }
    if (signTest(changed) < unlikely) called += 1;
  }
  expect(called / groups).toBeLessThan(unlikely);
  expect(called).toBeGreaterThan(0);
});

test("holm() multiplies the least by all, the next by one fewer, and keeps their order", () => {
  const corrected = holm([0.04, 0.01, 0.5, 0.02]);
  for (const [at, p] of [0.08, 0.04, 0.5, 0.06].entries()) expect(corrected[at]).toBeCloseTo(p, 12);
  expect(holm([])).toEqual([]);
});
