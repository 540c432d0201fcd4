// Up is more, unless the axis says that it counts places or depths.
import { expect, test } from "vitest";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import type { MarkFacts, ScaleFacts } from "../../../src/check/value.ts";
import { lying, mark, sketch, standing } from "../chart/sketch.ts";

const values = { Lima: 40, Piura: 12, Tacna: 3 };
const [x, y] = [Object.keys(values), Object.values(values)];
const told = (chart: Parameters<typeof honestyOf>[0]) =>
  honestyOf(chart, ["axis-upright"]).map(({ detail, where }) => [detail, where]);
const down = [[{ axis: "y" }, [{ scale: "y" }]]];

test.each<[what: string, marks: MarkFacts[], scale: Partial<ScaleFacts>, told: unknown[]]>([
  ["bars", [standing(values)], {}, down],
  ["a waffle", [mark("waffleY", { x, y })], {}, down],
  ["a line", [mark("lineY", { x, y })], {}, down],
  ["an area", [mark("areaY", { x, y1: y.map(() => 0), y2: y })], {}, down],
  ["bars with dots", [mark("dot", { x, y }), standing(values)], {}, down],
  ["bars that are upright", [standing(values)], { reverse: false }, []],
  ["dots, which speak by their place", [mark("dot", { x, y })], {}, []],
  ["lying bars, which are read from above", [lying(values)], {}, []],
  ["places in a contest", [mark("lineY", { x, y })], { label: "Puesto" }, []],
  ["depths", [mark("areaY", { x, y1: y.map(() => 0), y2: y })], { label: "Profundidad (m)" }, []],
  ["people", [mark("lineY", { x, y })], { label: "Personas" }, down],
])("as the program says: %s on an axis that grows downwards", (_, marks, scale, problems) => {
  expect(told(sketch(marks, { scales: { y: { reverse: true, ...scale } } }))).toEqual(problems);
});

test("nothing is said where no axis goes up", () => {
  const { facts } = sketch([standing(values)]);
  expect(told({ kind: "chart", facts: { ...facts, scales: {} } })).toEqual([]);
});
