// Dots between two axes that measure: none has a name, and two may stand at one place of an axis.
import { describe, expect, test } from "vitest";
import { comparePictures } from "../../../src/check/chart/picture/compare/compare-pictures.ts";
import { exchangedName } from "../../../src/check/chart/picture/compare/exchange.ts";
import { factorOf } from "../../../src/check/chart/picture/compare/factor-of.ts";
import { alone } from "../../../src/check/chart/picture/letters/names.ts";
import { readPicture } from "../../../src/check/chart/picture/markup/read-picture.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";

type Dot = [x: number, y: number];

const dots: Dot[] = [
  [10, 40],
  [10, 80],
  [30, 20],
  [50, 60],
];

/** From 0 to 100 on both sides, each on its own length. */
const drawn = (all: Dot[], { upsideDown = false, wide = 500, radius = 3, names = "" } = {}) => {
  const x = (value: number) => 50 + (wide * value) / 100;
  const y = (value: number) => (upsideDown ? 20 + 3 * value : 320 - 3 * value);
  const ticks = (side: "x" | "y") =>
    [0, 50, 100].map((value) =>
      side === "x"
        ? `<text x="${x(value)}" y="340">${value}</text>`
        : `<text x="20" y="${y(value)}">${value}</text>`,
    );
  const circles = all.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="${radius}"/>`);
  return readPicture(
    `<svg width="640" height="400" fill="black"><g aria-label="x-axis tick label">${ticks("x").join("")}</g><g aria-label="y-axis tick label">${ticks("y").join("")}</g><g aria-label="dot" data-mark="0" data-first="0">${circles.join("")}</g>${names}</svg>`,
  );
};

const told = (all: Dot[], look: Parameters<typeof drawn>[1] = {}) =>
  comparePictures(
    drawn(dots),
    drawn(all, look),
    { families: ["dot"], alternatives: [], side: "y" },
    { as: "chart" },
    alone(chartWords),
  )?.map(({ kind, detail }) => [kind, "count" in detail ? detail.count : null]);

describe("a scatter", () => {
  test.each<[string, Dot[], Parameters<typeof drawn>[1]]>([
    ["itself", dots, {}],
    ["the same dots in another order", dots.toReversed(), {}],
    ["the same on a wider frame, with larger dots", dots, { wide: 560, radius: 6 }],
  ])("equals %s", (_, all, look) => expect(told(all, look)).toEqual([]));

  test.each<[string, Dot[], Parameters<typeof drawn>[1], string, number | null]>([
    [
      "a dot that stands higher",
      [
        [10, 40],
        [10, 90],
        [30, 20],
        [50, 60],
      ],
      {},
      "point-differs",
      1,
    ],
    [
      "a dot that stands further right",
      [
        [10, 40],
        [10, 80],
        [44, 20],
        [50, 60],
      ],
      {},
      "point-differs",
      1,
    ],
    ["a dot that is not there", dots.slice(1), {}, "items-missing", 1],
    ["a dot too many", [...dots, [70, 70]], {}, "items-extra", 1],
    ["a dot drawn twice where one belongs", [...dots, [50, 60]], {}, "items-extra", 1],
    ["dots too small to see", dots, { radius: 0.4 }, "not-seen", 4],
    ["an axis upside down", dots, { upsideDown: true }, "axis-reversed", null],
  ])("is told from %s", (_, all, look, kind, count) => expect(told(all, look)).toEqual([[kind, count]]));
});

describe("numbers that were read", () => {
  const apart = (a: number, b: number) => Math.abs(a - b) > 1;
  const read = (facet: string | null, name: string, wanted: number, found: number) => ({
    ...{ facet, name, wanted, found },
  });

  test("have changed places between names, or between panels", () => {
    const names = [read(null, "Lima", 10, 30), read(null, "Puno", 30, 10)];
    expect(exchangedName(names, apart)).toBe("Lima");
    const within = [read("CUB", "2018", 10, 30), read("CUB", "2019", 30, 10)];
    expect(exchangedName(within, apart)).toBe("2018");
    const panels = [read("CUB", "2019", 10, 30), read("COL", "2019", 30, 10)];
    expect(exchangedName(panels, apart)).toBe("CUB");
  });

  test("have not where others are there, or one alone is wrong", () => {
    expect(exchangedName([read(null, "Lima", 10, 30), read(null, "Puno", 30, 15)], apart)).toBeNull();
    expect(exchangedName([read(null, "Lima", 10, 10.5)], apart)).toBeNull();
    expect(exchangedName([], apart)).toBeNull();
  });

  test.each<[number, number | null]>([
    [10, 10],
    [1e6, 1e6],
    [0.001, 0.001],
    [7, null],
  ])("are all %d times what they should be", (times, factor) => {
    const all = [0, 200, 350].map((wanted) => ({ wanted, found: wanted * times }));
    expect(factorOf(all, 1e-6)).toBe(factor);
  });

  test("are no multiple where one of them is right, or all are 0", () => {
    expect(
      factorOf(
        [
          { wanted: 2, found: 20 },
          { wanted: 3, found: 3 },
        ],
        0.1,
      ),
    ).toBeNull();
    expect(factorOf([{ wanted: 0, found: 0 }], 0.1)).toBeNull();
  });
});
