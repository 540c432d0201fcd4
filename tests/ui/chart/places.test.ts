import { expect, test } from "vitest";
import type { AnswerPart } from "../../../src/check/problem.ts";
import { chartPlaces } from "../../../src/ui/chart/places.ts";

const problem = (...where: AnswerPart[]) => ({ kind: "values-differ", detail: {}, where });

test("chartPlaces(problems) counts each thing once, the first problem's first", () => {
  const { items, numberOf } = chartPlaces([
    problem({ mark: 2, item: 7 }, { mark: 2, item: 1 }),
    problem({ mark: 2, item: 1 }, { mark: 3, item: 0 }),
  ]);
  expect(items).toEqual([
    { mark: 2, item: 7 },
    { mark: 2, item: 1 },
    { mark: 3, item: 0 },
  ]);
  expect(items.map(numberOf)).toEqual([1, 2, 3]);
  expect(numberOf({ mark: 2, item: 0 })).toBeNull();
});

test("chartPlaces(problems) keeps whole marks and scales apart, and leaves tables out", () => {
  expect(
    chartPlaces([problem({ mark: 1 }, { scale: "x" }, { row: 3 }), problem({ mark: 1 }, { scale: "color" })]),
  ).toMatchObject({ items: [], marks: [1], scales: ["x", "color"] });
});

test("chartPlaces(problems) gives no numbers where they would cover the drawing", () => {
  const many = Array.from({ length: 21 }, (_, item) => ({ mark: 0, item }));
  expect(chartPlaces([problem(...many)]).numberOf({ mark: 0, item: 0 })).toBeNull();
  expect(chartPlaces([problem(...many.slice(1))]).numberOf({ mark: 0, item: 1 })).toBe(1);
});
