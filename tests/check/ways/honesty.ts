import fc from "fast-check";
import type { Cell, Chart } from "../../../src/check/value.ts";
import { drawnBars, height } from "../chart/drawing.ts";
import { mark, sketch, standing } from "../chart/sketch.ts";

const sizesOf = fc.uniqueArray(fc.integer({ min: 1001, max: 1999 }), { minLength: 4, maxLength: 8 });
const named = (numbers: number[]) =>
  Object.fromEntries(numbers.map((number, index) => [`place ${index}`, number]));

const months: Cell[] = ["01", "02", "03", "04", "05", "06", "07", "08"].map((month) => ({
  date: `2019-${month}-01T00:00:00.000Z`,
}));

const coloured = (numbers: number[], colours: Cell[]) =>
  mark("dot", { x: numbers, y: numbers, fill: colours });

/** By rule: charts of chance numbers that break it. */
const charts: Record<string, (numbers: number[]) => Chart> = {
  "zero-baseline": (numbers) =>
    sketch([standing(named(numbers))], { scales: { y: { domain: [1000, 2000], zero: false } } }),
  "one-scale": (numbers) => {
    const ticks = [0, 1000, 2000].map((at) => `<text x="630" y="${height(at)}">${2 * at + 100}</text>`);
    return drawnBars(named(numbers), { more: `<g aria-label="y-axis tick label">${ticks.join("")}</g>` });
  },
  "axis-upright": (numbers) =>
    sketch([standing(named(numbers))], { scales: { y: { domain: [0, 2000], reverse: true } } }),
  "colours-in-order": (numbers) =>
    sketch([coloured(numbers, numbers)], {
      scales: { color: { domain: [1, 2, 3, 4], range: ["#eee", "#333", "#ddd", "#222"] } },
    }),
  "gap-is-not-zero": (numbers) =>
    sketch([mark("lineY", { x: months.slice(0, numbers.length), y: numbers.with(1, 0) })]),
  "parts-of-one-whole": (numbers) =>
    sketch([mark("barX", { x1: [0, 60], x2: [60, (numbers[0] ?? 0) / 5], fill: ["food", "cash"] })], {
      scales: { x: { label: "households (%) →" } },
    }),
  "rates-on-maps": (numbers) =>
    sketch([mark("geo", { fill: numbers })], { scales: { color: { label: "Personas refugiadas" } } }),
  "axis-label-with-unit": (numbers) => sketch([standing(named(numbers))]),
  "legend-for-colour": (numbers) => sketch([coloured(numbers, numbers)]),
  "too-many-colours": (numbers) => {
    const many = [...numbers, ...numbers, ...numbers];
    return sketch([
      coloured(
        many,
        many.map((_, index) => `thing ${index}`),
      ),
    ]);
  },
  "colour-blind-safe": (numbers) =>
    sketch(
      [
        coloured(
          numbers,
          numbers.map((_, index) => `thing ${index}`),
        ),
      ],
      { scales: { color: { range: ["forestgreen", "firebrick"] } } },
    ),
  "no-false-digits": (numbers) =>
    sketch([mark("text", { x: numbers, y: numbers, text: numbers.map((number) => number.toFixed(2)) })]),
  "order-helps": (numbers) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    return sketch([standing(named([...sorted.slice(1), sorted[0] ?? 0]))]);
  },
  "title-says-something": (numbers) =>
    sketch([standing(named(numbers))], {
      title: "Gráfico de barras por lugar",
      scales: { x: { label: "lugar" } },
    }),
  "source-named": (numbers) => sketch([standing(named(numbers))], { caption: "Hecho con cariño" }),
};

export const honestyWays = Object.fromEntries(
  Object.entries(charts).map(([rule, draw]) => [rule, sizesOf.map(draw)]),
);
