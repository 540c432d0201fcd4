// What small drawings say, as every page puts it in words.
import { describe, expect, test } from "vitest";
import { readPicture } from "../../../../src/check/chart/picture/markup/read-picture.ts";
import { summarise } from "../../../../src/check/chart/summary/summarise.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { at, type Texts } from "../texts.ts";

const row = (label: string, texts: Texts, y = 380) =>
  `<g aria-label="${label}">${texts.map(([x, text]) => `<text x="${x}" y="${y}">${text}</text>`).join("")}</g>`;
const column = (label: string, texts: Texts, x = 20) =>
  `<g aria-label="${label}">${texts.map(([y, text]) => `<text x="${x}" y="${y}">${text}</text>`).join("")}</g>`;
const numbers = column("y-axis tick label", at("300 0, 200 10, 100 20"));
const names = row("x-axis tick label", at("100 Lima, 200 Cusco, 300 Puno"));
const legend =
  '<div><span class="swatch"><svg fill="red"/>mujeres</span><span class="swatch"><svg fill="blue"/>hombres</span></div>';

const said = (marks: string, axes = numbers + names, around = "") =>
  summarise(
    readPicture(
      `<figure>${around}<svg class="plot" width="640" height="400" fill="currentColor">${axes}${marks}</svg></figure>`,
    ),
    chartWords,
  );
/** Plot draws blocks half a pixel before their place. */
const bar = (middle: number, from: number, to: number, look = "") =>
  `<rect x="${middle - 20}" y="${299.5 - 10 * to}" width="40" height="${10 * (to - from)}" ${look}/>`;
const dot = (x: number, value: number, look = 'fill="red"') =>
  `<g aria-label="dot"><circle cx="${x}" cy="${300 - 10 * value}" r="3" ${look}/></g>`;
const line = (d: string, look = 'stroke="red"') =>
  `<g aria-label="line" fill="none" ${look}><path d="${d}"/></g>`;

describe("bars", () => {
  test("are counted, with the longest, the shortest, their order and the names beside which there is none", () => {
    expect(said(bar(100, 0, 12) + bar(200, 0, 7))).toMatchObject({
      ...{ form: "bars", side: "y", count: 2, panels: [], series: [], stacked: false, unread: [] },
      ...{ order: null, absent: ["Puno"], colour: null },
      largest: { names: ["Lima"], value: 12, others: 0 },
      smallest: { names: ["Cusco"], value: 7, others: 0 },
    });
    expect(said(bar(100, 0, 12) + bar(200, 0, 7) + bar(300, 0, 3))).toMatchObject({
      order: "falling",
      absent: [],
    });
  });

  test("that go down say their end, and one that hangs in the air its length", () => {
    const down = '<rect x="80" y="299.5" width="40" height="50"/>';
    const below = column("y-axis tick label", at("300 0, 200 10, 400 -10"));
    expect(said(down + bar(200, 0, 7), below + names)).toMatchObject({
      largest: { names: ["Cusco"], value: 7 },
      smallest: { names: ["Lima"], value: -5 },
    });
    expect(said(bar(100, 0, 3) + bar(200, 0, 7) + bar(300, 4, 16))).toMatchObject({
      largest: { names: ["Puno"], value: 12 },
    });
  });

  test("of several pieces are stacked, and their names are in the order of the legend", () => {
    const stack =
      bar(100, 0, 5, 'fill="blue"') + bar(100, 5, 12, 'fill="red"') + bar(200, 0, 9, 'fill="blue"');
    expect(said(stack, undefined, legend)).toMatchObject({
      ...{ count: 2, stacked: true, series: ["mujeres", "hombres"] },
      largest: { names: ["Lima"], value: 12 },
    });
  });

  test("in panels are named by them, and have no order", () => {
    const panels = row("fx-axis tick label", at("100 Norte, 300 Sur"), 10);
    const axes = numbers + panels + row("x-axis tick label", at("80 a, 120 b, 280 a, 320 b"));
    const bars = [80, 120, 280, 320].map(
      (x, i) => `<rect x="${x - 10}" y="${279.5 - 20 * i}" width="20" height="${20 + 20 * i}"/>`,
    );
    expect(said(bars.join(""), axes)).toMatchObject({
      ...{ count: 4, panels: ["Norte", "Sur"], order: null },
      largest: { names: ["Sur", "b"], value: 8 },
      smallest: { names: ["Norte", "a"], value: 2 },
    });
  });

  test("beside years name those without one, and beside numbers none", () => {
    const beside = (ticks: string) =>
      said(bar(100, 0, 12) + bar(200, 0, 7), numbers + row("x-axis tick label", at(ticks)));
    expect(beside("100 2017, 200 2018, 300 2019").absent).toEqual(["2019"]);
    expect(beside("100 17, 200 18, 300 19").absent).toEqual([]);
  });
});

describe("dots", () => {
  const three = dot(100, 12) + dot(200, 7) + dot(300, 3);

  test("beside names have an order, where nothing else tells them apart", () => {
    expect(said(three)).toMatchObject({
      ...{ form: "dots", side: "y", count: 3, order: "falling" },
      largest: { names: ["Lima"], value: 12 },
    });
    const coloured = dot(100, 12, 'fill="blue"') + dot(200, 7) + dot(300, 3);
    expect(said(coloured, undefined, legend)).toMatchObject({ series: ["mujeres", "hombres"], order: null });
  });

  test("between two axes of numbers have no largest", () => {
    const axes = numbers + row("x-axis tick label", at("100 0, 200 10, 300 20"));
    expect(said(three, axes)).toMatchObject({ count: 3, largest: null, smallest: null, order: null });
  });

  test("that are not seen are none", () => {
    expect(said(three + dot(300, 9, 'fill="none"')).count).toBe(3);
    expect(said(dot(100, 12, 'fill="none"'))).toMatchObject({
      form: null,
      count: 0,
      largest: null,
      unread: [],
    });
  });
});

describe("lines", () => {
  test("begin and end somewhere, and are broken off between two places", () => {
    expect(
      said(
        line("M100,200L200,150M300,250Z") + line("M100,100L200,120L300,140", 'stroke="blue"'),
        undefined,
        legend,
      ),
    ).toMatchObject({
      ...{ form: "lines", count: 2, series: ["mujeres", "hombres"], stacked: false, order: null },
      courses: [
        {
          series: "hombres",
          from: { names: ["hombres", "Lima"], value: 20 },
          to: { names: ["hombres", "Puno"], value: 16 },
        },
        {
          series: "mujeres",
          from: { names: ["mujeres", "Lima"], value: 10 },
          to: { names: ["mujeres", "Cusco"], value: 15 },
        },
      ].toReversed(),
      breaks: [],
    });
    const marker = '<marker id="m" fill="red"><circle r="3"/></marker>';
    const gap = `<g aria-label="line" fill="none" stroke="red">${marker}<path marker-mid="url(#m)" d="M100,200L200,150M300,250Z"/></g>`;
    expect(said(gap)).toMatchObject({ count: 1, breaks: [{ after: "Cusco", before: "Puno" }] });
    expect(said(line("M100,200L200,150L300,250")).breaks).toEqual([]);
  });

  test("say a whole number where Plot's rounding is no farther off", () => {
    expect(said(line("M100,200L200,149.998L300,250")).largest?.value).toBe(15);
    expect(said(line("M100,200L200,149.99L300,250")).largest?.value).toBeCloseTo(15.001, 6);
  });

  test("of one look that follow each other are one", () => {
    expect(said(line("M100,200L150,150") + line("M200,100L300,250"))).toMatchObject({
      count: 1,
      breaks: [],
      courses: [{ from: { value: 10 }, to: { value: 5 } }],
    });
    expect(said(line("M100,200L200,150") + line("M100,100L300,250")).count).toBe(2);
  });

  test("that enclose areas upon each other are stacked, and say no numbers", () => {
    const area = (d: string, fill: string) => `<g aria-label="area" fill="${fill}"><path d="${d}"/></g>`;
    const low = area("M100,250L200,240L300,260L300,300L200,300L100,300Z", "red");
    const high = area("M100,200L200,150L300,180L300,260L200,240L100,250Z", "blue");
    expect(said(low + high, undefined, legend)).toMatchObject({
      count: 2,
      stacked: true,
      largest: null,
      courses: [],
    });
    expect(said(low)).toMatchObject({ count: 1, stacked: false, largest: { value: 6 } });
  });
});

describe("a grid of colours", () => {
  const axes =
    row("x-axis tick label", at("120 Lima, 160 Cusco")) + column("y-axis tick label", at("120 a, 160 b"));
  const field = (x: number, y: number, fill: string) =>
    `<rect x="${x - 20}" y="${y - 20}" width="40" height="40" fill="${fill}"/>`;
  const fields =
    field(120, 120, "#fee") + field(160, 120, "#f88") + field(120, 160, "#c00") + field(160, 160, "#600");

  test("is counted, with the names along both sides, and says no numbers without a legend", () => {
    expect(said(fields, axes)).toMatchObject({
      ...{ form: "cells", side: null, count: 4, largest: null, colour: null, order: null },
      x: { kind: "names", from: "Lima", to: "Cusco" },
      y: { kind: "names", from: "a", to: "b" },
    });
  });

  test("says numbers by its legend", () => {
    const shade = (step: number) => `rgb(${240 - 10 * step}, ${240 - 15 * step}, ${240 - 15 * step})`;
    const steps = Array.from({ length: 16 }, (_, i) => `<rect x="${10 * i}" width="10" fill="${shade(i)}"/>`);
    const ticks = [0, 20, 40].map((value) => `<text x="${4 * value}">${value}</text>`);
    const ramp = `<svg class="plot-ramp"><text font-weight="bold">Personas</text>${steps.join("")}${ticks.join("")}</svg>`;
    const shaded = [0, 4, 8, 15].map((step, i) => field(120 + 40 * (i % 2), i < 2 ? 120 : 160, shade(step)));
    expect(said(shaded.join(""), axes, ramp)).toMatchObject({
      colour: { label: "Personas", from: 0 },
      smallest: { names: ["a", "Lima"], others: 0 },
      largest: { names: ["b", "Cusco"], others: 0 },
    });
  });
});

test("numbers beside an axis that cannot be read are not said", () => {
  const uneven = column("y-axis tick label", at("300 0, 200 10, 190 20, 100 30"));
  expect(said(bar(100, 0, 12) + bar(200, 0, 7), uneven + names)).toMatchObject({
    largest: null,
    order: null,
  });
  expect(said('<g aria-label="text"><text x="100" y="100">Lima</text></g>', "")).toMatchObject({
    form: null,
    unread: ["text"],
  });
});
