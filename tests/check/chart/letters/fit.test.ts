// How an axis grows, by where its numbers stand.
import { describe, expect, test } from "vitest";
import { fitOf, pixelOf, valueAt } from "../../../../src/check/chart/picture/letters/fit.ts";

type Ticks = [at: number, value: number][];

const fitted = (ticks: Ticks, slack?: number, step = 0) =>
  fitOf(
    ticks.map(([at, value]) => ({ at, value, step })),
    slack,
  );
const grown = (values: number[], grow: (value: number) => number): Ticks =>
  values.map((value) => [100 + 50 * grow(value), value]);

describe("an axis grows", () => {
  test.each<[how: string, ticks: Ticks, growth: string, power: number]>([
    ["in equal steps", grown([0, 1, 2, 3], (value) => value), "linear", 1],
    ["in equal steps, downwards", grown([0, 1, 2, 3], (value) => -value), "linear", 1],
    ["by equal factors", grown([1, 10, 100, 1000], Math.log10), "log", 1],
    ["with the square root", grown([0, 1, 2, 4, 9], Math.sqrt), "root", 0.5],
    ["with the root of 3", grown([0, 1, 2, 8], Math.cbrt), "root", 1 / 3],
    ["with the root of 4", grown([0, 1, 3, 9, 16], (value) => value ** 0.25), "root", 0.25],
    ["with the square", grown([0, 1, 2, 3], (value) => value ** 2), "root", 2],
    ["with the power of 3", grown([0, 1, 2, 3], (value) => value ** 3), "root", 3],
    ["with the power of 4", grown([0, 1, 2, 3], (value) => value ** 4), "root", 4],
    [
      "with the square root on both sides of 0",
      grown([-4, -1, 0, 1, 4], (one) => Math.sign(one) * Math.sqrt(Math.abs(one))),
      "root",
      0.5,
    ],
  ])("%s", (_, ticks, growth, power) => {
    const found = fitted(ticks);
    expect(found).toMatchObject({ growth, power });
    for (const [at, value] of ticks) {
      expect(found && valueAt(found, at)).toBeCloseTo(value, 6);
      expect(found && pixelOf(found, value)).toBeCloseTo(at, 6);
    }
  });

  test.each<[how: string, ticks: Ticks]>([
    [
      "numbers in no order",
      [
        [0, 1],
        [50, 7],
        [100, 2],
        [150, 30],
      ],
    ],
    [
      "all in one place",
      [
        [50, 1],
        [50, 2],
        [50, 3],
      ],
    ],
    [
      "all the same",
      [
        [0, 5],
        [50, 5],
        [100, 5],
      ],
    ],
    [
      "equal factors with a 0 among them",
      [
        [0, 0],
        [50, 1],
        [100, 10],
        [150, 100],
        [200, 1000],
      ],
    ],
  ])("in no way: %s", (_, ticks) => {
    expect(fitted(ticks)).toBeNull();
  });

  test("in equal steps wherever there are only two numbers", () => {
    expect(
      fitted([
        [0, 1],
        [50, 100],
      ]),
    ).toMatchObject({ growth: "linear" });
  });
});

describe("a number stands where it should", () => {
  const off = (pixels: number): Ticks => [
    [0, 0],
    [100, 100],
    [200 + pixels, 200],
    [300, 300],
    [400, 400],
  ];

  test("up to a pixel, or as far as is allowed", () => {
    expect(fitted(off(1.2))).not.toBeNull();
    expect(fitted(off(1.3))).toBeNull();
    expect(fitted(off(1.3), 2)).not.toBeNull();
    expect(fitted(off(-1.3))).toBeNull();
  });

  test("or as far as half of its last digit reaches, but no more than 6 pixels", () => {
    expect(fitted(off(5), 1, 10)).not.toBeNull();
    expect(fitted(off(5), 1, 2)).toBeNull();
    expect(fitted(off(9), 1, 100)).toBeNull();
  });
});
