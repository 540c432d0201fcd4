import { expect, test } from "vitest";
import type { Problem } from "../../../src/check/problem.ts";
import type { Grade } from "../../../src/grading/grade.ts";
import type { Recipe } from "../../../src/steps/step.ts";
import { pointedAt } from "../../../src/ways/steps/pointed.ts";
import { figures, regions } from "./tables.ts";

const steps: Recipe = [
  { verb: "start", dataset: "figures" },
  { verb: "keep-rows", match: "all", conditions: [{ column: "unit", is: "equal", value: "persons" }] },
  { verb: "rename", column: "value", name: "amount" },
  { verb: "sort", by: [{ column: "amount", order: "descending" }] },
  { verb: "drop-columns", columns: ["offices"] },
];
const pointed = (problem: Partial<Problem>, of: Recipe = steps) => {
  const grade = { outcome: "fail", problems: [{ detail: {}, ...problem }], run: null } as unknown as Grade;
  return pointedAt(grade, of, [figures.about, regions.about], "es");
};

test("a wrong answer points at the last step that decides what is wrong", () => {
  expect(pointed({ kind: "row-extra" })).toMatchObject({
    index: 1,
    text: expect.stringContaining("qué filas"),
  });
  expect(pointed({ kind: "order-differs" })).toMatchObject({
    index: 3,
    text: expect.stringContaining("orden"),
  });
  expect(
    pointed({ kind: "column-missing", detail: { column: "offices" } } as Partial<Problem>),
  ).toMatchObject({
    index: 4,
  });
  expect(
    pointed({ kind: "cell-differs", where: [{ row: 0, column: "amount" }] } as Partial<Problem>),
  ).toMatchObject({ index: 2 });
  const number: Recipe = [...steps, { verb: "total", calculate: "sum", column: "amount" }];
  expect(pointed({ kind: "value-differs" }, number)).toMatchObject({ index: 5 });
});

test("a cell of a column that no step touched, and steps that only choose a table, point nowhere", () => {
  expect(
    pointed({ kind: "cell-differs", where: [{ row: 0, column: "place" }] } as Partial<Problem>),
  ).toBeNull();
  expect(pointed({ kind: "row-extra" }, steps.slice(0, 1))).toBeNull();
});

test("a right answer points at no step", () => {
  const grade = { outcome: "pass", problems: [], run: null } as unknown as Grade;
  expect(pointedAt(grade, steps, [figures.about], "es")).toBeNull();
});
