import { expect, test } from "vitest";
import type { Cell } from "../../src/check/value.ts";
import { columnKinds } from "../../src/grading/column-kinds.ts";

const table = (columns: Record<string, Cell[]>) => ({
  kind: "table" as const,
  columns: Object.keys(columns),
  rows: [0, 1].map((row) => Object.values(columns).map((cells) => cells[row] ?? null)),
  from: "objects" as const,
});

test("columnKinds(answer) tells whole numbers and texts from rates, days and codes", () => {
  const answer = table({
    people: [6405, null],
    rate: [1.5, 2],
    period: ["2019", "2019-06"],
    day: ["2019-06-15", "2019-07-01"],
    month: ["2019-06", "2019-07"],
    code: ["010101", "150101"],
  });
  expect(columnKinds(answer)).toEqual({ whole: ["people"], texts: ["period"] });
});

test("columnKinds(one value or a list) says it of what has no name", () => {
  expect(columnKinds({ kind: "scalar", cell: 5 })).toEqual({ whole: "all", texts: [] });
  expect(columnKinds({ kind: "list", cells: ["a", "b"] })).toEqual({ whole: [], texts: "all" });
  expect(columnKinds({ kind: "nothing" })).toEqual({ whole: [], texts: [] });
});
