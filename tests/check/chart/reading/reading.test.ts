// As what a chart can be read, along which side, and what of it cannot be told apart.
import { describe, expect, test } from "vitest";
import { alone } from "../../../../src/check/chart/picture/letters/names.ts";
import type { Picture } from "../../../../src/check/chart/picture/picture.ts";
import {
  type Form,
  formsOf,
  isAmbiguous,
  overTime,
  pointsOf,
  type Reading,
  readEach,
  readForm,
  sideOf,
} from "../../../../src/check/chart/picture/reading/reading.ts";
import { seenIn } from "../../../../src/check/chart/picture/reading/sides.ts";
import { chartWords } from "../../../../src/i18n/chart-words.ts";
import { lying, standing } from "../compare/drawn-bars.ts";
import { grid, rows } from "../compare/drawn-cells.ts";
import { at, dots, lineOf, names, numbers, type Paper, paper, right, up } from "../compare/paper.ts";

const around = alone(chartWords);
const read = (picture: Picture, form: Form, along: "x" | "y" | null = null): Reading => {
  const reading = readForm(form, along, seenIn(picture, chartWords), around);
  if (reading === null) throw new Error(`not read as ${form}`);
  return reading;
};
const between = (drawn: string, more: Partial<Paper> = {}) =>
  paper({ x: numbers(right), y: numbers(up), drawn, ...more });

test("dots on lines mark their points, and an area is a line", () => {
  expect(formsOf(["area", "dot", "text"])).toEqual(["lines"]);
  expect(formsOf(["dot", "waffle", "bar"])).toEqual(["dots", "bars"]);
});

describe("between two axes of numbers", () => {
  test("bars are read along the side where they all begin at one number", () => {
    const side = (picture: Picture) => sideOf(read(picture, "bars"));
    expect(side(standing([10, 100], { x: numbers(right) }))).toBe("y");
    expect(side(lying([80, 50, 20], { y: numbers(up) }))).toBe("x");
  });

  test("dots are read along the side by which they have names of their own", () => {
    const twice = between(dots([20, 80]) + dots([40, 50], "", 1));
    expect(sideOf(read(twice, "dots"))).toBe("x");
    expect(sideOf(read(twice, "dots", "y"))).toBe("y");
  });
});

describe("what nobody can tell apart", () => {
  const twice = (second: number) => between(dots([20]) + dots([second], "", 1));
  test.each<[what: string, reading: () => Reading, is: boolean]>([
    ["a dot for each name", () => read(between(dots([20, 80])), "dots", "y"), false],
    ["two numbers at one place", () => read(twice(22), "dots", "y"), true],
    ["two numbers that look alike", () => read(twice(21), "dots", "y"), false],
    ["fields, each with names of its own", () => read(grid(rows), "cells"), false],
    [
      "fields of which two have the same names",
      () => read(grid(rows, { x: names("2017", "2017", "2019") }), "cells"),
      true,
    ],
    ["bars, of which one place has one", () => read(standing([80, 50]), "bars"), false],
  ])("%s: %s", (_, reading, is) => expect(isAmbiguous(reading())).toBe(is));
});

describe("another's chart may be read", () => {
  const count = (picture: Picture, wanted: Reading, orientation?: boolean) => {
    const comparison = { as: "chart" as const, ...(orientation === undefined ? {} : { orientation }) };
    const seen = seenIn(picture, chartWords);
    return readEach(wanted.form, seen, around, comparison, wanted).map((one) =>
      one.form === "cells" ? `${one.cells[0]?.category} ${one.cells[0]?.facet}` : sideOf(one),
    );
  };
  const inPanels = standing([80, 50, 20, 60], {
    fx: at({ 150: "mujeres", 350: "hombres" }),
    x: names("Lima", "Puno", "Lima", "Puno"),
  });

  test("along either side, unless it must stand as it does", () => {
    const square = standing([10, 100], { x: numbers(right) });
    expect(count(square, read(square, "bars"))).toEqual(["x", "y"]);
    expect(count(square, read(square, "bars"), true)).toEqual(["y"]);
  });

  test("as lines along the side of the expected ones alone", () => {
    const line = between(lineOf([20, 80, 50]));
    expect(count(line, read(line, "lines", "y"))).toEqual(["y"]);
    expect(count(line, read(line, "lines", "x"))).toEqual(["x"]);
  });

  test("as a grid that is turned, unless it must stand as it does", () => {
    expect(count(grid(rows), read(grid(rows), "cells"))).toEqual(["2017 CUB", "CUB 2017"]);
    expect(count(grid(rows), read(grid(rows), "cells"), true)).toEqual(["2017 CUB"]);
    expect(count(paper({ drawn: "" }), read(grid(rows), "cells"))).toEqual([]);
  });

  test("as bars whose panels are their names, where each has both", () => {
    expect(count(inPanels, read(inPanels, "bars"), true)).toEqual(["y", "y"]);
    expect(count(standing([80, 50]), read(standing([80, 50]), "bars"), true)).toEqual(["y"]);
  });
});

test("bars go over time where their names are times, three at least", () => {
  const isOver = (reading: Reading) => overTime(reading, around);
  const years = (...texts: string[]) => standing([80, 50, 20], { x: names(...texts) });
  expect(isOver(read(years("2016", "2017", "2018"), "bars", "y"))).toBe(true);
  expect(isOver(read(years("2016", "2017", "Total"), "bars", "y"))).toBe(false);
  expect(isOver(read(standing([80, 50], { x: names("2016", "2017") }), "bars", "y"))).toBe(false);
  const line = paper({ x: names("2016", "2017", "2018"), y: numbers(up), drawn: lineOf([80, 50, 20]) });
  expect(isOver(read(line, "lines"))).toBe(false);
});

test("bars are points at their ends", () => {
  const ends = (picture: Picture) =>
    pointsOf(read(picture, "bars")).points.map(({ category, value, at: place, height, shape }) => [
      ...[category, Math.round(value), place, height, shape],
    ]);
  expect(ends(standing([80, [20, 50]]))).toEqual([
    ["Lima", 80, 100, up(80), 0],
    ["Puno", 50, 200, up(50), 1],
  ]);
  expect(ends(lying([80, 50]))).toEqual([
    ["Lima", 80, 90, right(80), 0],
    ["Puno", 50, 190, right(50), 1],
  ]);
});
