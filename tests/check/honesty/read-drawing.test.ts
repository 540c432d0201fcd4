// Rules that hold of what is seen where Plot was told nothing of it.
import { expect, test } from "vitest";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import type { Chart } from "../../../src/check/value.ts";
import { chartWords } from "../../../src/i18n/chart-words.ts";
import { drawnBars, drawnLine, height, type Look } from "../chart/drawing.ts";
import { mark, sketch } from "../chart/sketch.ts";

const around = { words: chartWords, tables: [], synonyms: [] };
const broken = (chart: Chart, rule: string) => honestyOf(chart, [rule], around).map(({ detail }) => detail);
const months: Look = { name: (_, index) => `2019-0${index + 1}` };

test("a gap that is drawn as 0 is seen below months that only the axis names", () => {
  const filled = { a: 900, b: 1300, c: 0, d: 1200, e: 1100 };
  expect(broken(drawnLine(filled, months), "gap-is-not-zero")).toEqual([
    { count: 1, at: "2019-03", how: "between" },
  ]);
  expect(broken(drawnBars(filled, months), "gap-is-not-zero")).toMatchObject([{ at: "2019-03" }]);
});

test("small numbers are no gap, nor is 0 beside names", () => {
  const low = { a: 900, b: 1300, c: 200, d: 1200, e: 1100 };
  expect(broken(drawnLine(low, months), "gap-is-not-zero")).toEqual([]);
  expect(broken(drawnLine({ ...low, c: 0 }), "gap-is-not-zero")).toEqual([]);
});

test("ticks that write % say what an axis counts", () => {
  const sizes = { Lima: 900, Piura: 1300 };
  expect(broken(drawnBars(sizes), "axis-label-with-unit")).toMatchObject([{ axis: "y", how: "missing" }]);
  const shares = { tick: (value: number) => `${value / 20} %` };
  expect(broken(drawnBars(sizes, shares), "axis-label-with-unit")).toEqual([]);
});

test("order is that of the bars as they stand, whatever Plot was told", () => {
  const falling = { Lima: 1700, Piura: 1300, Puno: 500 };
  expect(broken(drawnBars(falling), "order-helps")).toEqual([]);
  expect(broken(drawnBars({ Lima: 1300, Piura: 1700, Puno: 500 }), "order-helps")).toEqual([{ count: 3 }]);
});

test("what stacks of shares come to is what the axis says, whatever numbers Plot was given", () => {
  const pieces = { x: ["Lima", "Lima", "Piura", "Piura"], fill: ["food", "cash", "food", "cash"] };
  const stacks = mark("barY", { ...pieces, y1: [0, 0.7, 0, 0.9], y2: [0.7, 1.4, 0.9, 1.8] });
  const said = (tick: Look["tick"]) =>
    broken(
      { ...drawnBars({ Lima: 1400, Piura: 1800 }, { tick }), facts: sketch([stacks]).facts },
      "parts-of-one-whole",
    );
  expect(said((value) => `${value / 10} %`)).toMatchObject([
    { at: "Piura", total: expect.closeTo(180, -0.5) },
  ]);
  expect(said((value) => `${value / 20} %`)).toEqual([]);
  expect(said(String)).toEqual([]);
});

test("a second axis with other numbers is seen; one that says the same again is none", () => {
  const sizes = { a: 900, b: 1300, c: 700 };
  const axis = (times: number) =>
    `<g aria-label="y-axis tick label">${[0, 1000, 2000].map((value) => `<text x="630" y="${height(value)}">${value * times}</text>`).join("")}</g>`;
  expect(broken(drawnLine(sizes, { more: axis(3) }), "one-scale")).toMatchObject([{ axis: "y" }]);
  expect(broken(drawnLine(sizes, { more: axis(1) }), "one-scale")).toEqual([]);
});

test("an axis that grows downwards is seen, whatever Plot was told", () => {
  const sizes = { a: 900, b: 1300, c: 700 };
  expect(broken(drawnLine(sizes, { range: [20, 370] }), "axis-upright")).toEqual([{ axis: "y" }]);
  expect(broken(drawnBars(sizes), "axis-upright")).toEqual([]);
});
