import { expect, test } from "vitest";
import { columnsOf } from "../../../src/steps/columns-of.ts";
import type { Recipe } from "../../../src/steps/step.ts";
import { openValuesBefore } from "../../../src/ways/steps/values-before.ts";
import { figures } from "./tables.ts";

const about = [{ ...figures.about, values: { unit: ["cards", "persons"] } }];
const steps: Recipe = [
  { verb: "start", dataset: "figures" },
  { verb: "keep-rows", match: "all", conditions: [{ column: "unit", is: "equal", value: "persons" }] },
  { verb: "replace", column: "place", find: ["Lima"], put: "LIMA" },
];
const states = columnsOf(steps, about);
const unit = about[0]?.columns.find(({ name }) => name === "unit") as (typeof figures.about.columns)[number];

test("values of a column are offered at once, and with their counts when those came", async () => {
  const asked: string[] = [];
  const count = async (_: Recipe, column: string) => {
    asked.push(column);
    return [{ value: "persons", count: 6 }];
  };
  const values = openValuesBefore(about, { count }, () => true);
  expect(values.of(steps, 1, unit)).toEqual([
    { value: "cards", count: null },
    { value: "persons", count: null },
  ]);
  const arrived: number[] = [];
  await values.count(steps, states, (index) => arrived.push(index));
  await values.count(steps, states, (index) => arrived.push(index));
  // Columns that are chosen from, once each.
  expect(asked).toEqual(["unit", "place"]);
  expect(arrived).toEqual([1, 2]);
  expect(values.of(steps, 1, unit)).toEqual([{ value: "persons", count: 6 }]);
});

test("values keep their order when their counts come: who chooses with the arrows does not lose their place", async () => {
  const count = async () => [
    { value: "persons", count: 6 },
    { value: "cards", count: 2 },
  ];
  const values = openValuesBefore(about, { count }, () => true);
  await values.count(steps, states, () => {});
  expect(values.of(steps, 1, unit)?.map(({ value }) => value)).toEqual(["cards", "persons"]);
});

test("counts of steps that stand there no longer are left", async () => {
  let isNow = true;
  let asked = 0;
  const count = async () => {
    asked += 1;
    isNow = false;
    return [];
  };
  const values = openValuesBefore(about, { count }, () => isNow);
  await values.count(steps, states, () => expect.unreachable());
  expect(asked).toBe(1);
});
