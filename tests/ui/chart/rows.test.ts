import { expect, test } from "vitest";
import type { ChartFacts } from "../../../src/check/value.ts";
import { chartRows } from "../../../src/ui/chart/rows.ts";

const channel = (label: string | null, values: (string | number)[]) => ({ scale: null, label, values });
const facts: ChartFacts = {
  title: null,
  subtitle: null,
  caption: null,
  legends: [],
  scales: {},
  marks: [
    { kind: "gridX", count: 3, channels: { x: channel(null, [0, 1, 2]) }, constants: {} },
    {
      kind: "barX",
      count: 2,
      channels: {
        x1: channel("people →", [0, 0]),
        x2: channel("people →", [184000, 59000]),
        y: channel("activity", ["food", "shelter"]),
      },
      constants: {},
    },
    { kind: "ruleX", count: 1, channels: { x: channel(null, [0]) }, constants: {} },
  ],
};

test("chartRows(facts) shows what bars say, without axes and baselines", () => {
  const [bars, ...more] = chartRows(facts);
  expect(more).toEqual([]);
  expect(bars?.table.columns).toEqual(["people", "activity"]);
  expect(bars?.table.rows).toEqual([
    [184000, "food"],
    [59000, "shelter"],
  ]);
});

test("toRows(problem) finds a chart's item in its rows", () => {
  const [bars] = chartRows(facts);
  const problem = {
    kind: "mark-extra",
    detail: {},
    where: [
      { mark: 1, item: 1 },
      { mark: 0, item: 2 },
    ],
  };
  expect(bars?.toRows(problem).where).toEqual([{ row: 1 }]);
});
