import { expect, test } from "vitest";
import { chartTables } from "../../../src/check/chart/chart-table.ts";
import type { ChartFacts } from "../../../src/check/value.ts";
import { thinLabels } from "../../../src/course/figures/thin-labels.ts";
import { pointable } from "../../../src/kinds/spot/pointable.ts";

const band = { type: "band", zero: null, range: null, reverse: false };
const linear = { type: "linear", zero: true, range: null, reverse: false };
const facts = (marks: Partial<ChartFacts["marks"][number]>[], scales: ChartFacts["scales"]): ChartFacts => ({
  marks: marks.map((mark) => ({ kind: "barX", count: 2, channels: {}, constants: {}, ...mark })),
  scales,
  title: null,
  subtitle: null,
  caption: null,
  legends: [],
});
const channel = (scale: string, label: string | null, values: (string | number)[]) => ({
  scale,
  label,
  values,
});

test("chartTables(bars) has a row a bar, in the order of the axis and with its words", () => {
  const [table] = chartTables(
    facts(
      [
        {
          kind: "axisY",
          channels: { y: channel("y", null, ["b", "a"]), text: channel("", null, ["Food", "Health"]) },
        },
        {
          channels: {
            x1: channel("x", null, [0, 0]),
            x2: channel("x", null, [22, 184]),
            y: channel("y", "id", ["a", "b"]),
          },
        },
      ],
      {
        x: { ...linear, domain: [0, 184], label: "Thousands of people →" },
        y: { ...band, domain: ["b", "a"], label: null },
      },
    ),
  );
  expect(table?.columns.map(({ label }) => label)).toEqual([null, "Thousands of people"]);
  expect(table?.rows).toEqual([
    ["Food", 184],
    ["Health", 22],
  ]);
});

test("chartTables(a stack) gives the length of each piece, not where it ends", () => {
  const [table] = chartTables(
    facts(
      [
        {
          channels: {
            x1: channel("x", null, [0, 184]),
            x2: channel("x", null, [184, 289]),
            y: channel("y", null, ["a", "b"]),
          },
        },
      ],
      {
        x: { ...linear, domain: [0, 289], label: "People" },
        y: { ...band, domain: ["a", "b"], label: "Help" },
      },
    ),
  );
  expect(table?.rows).toEqual([
    ["a", 184],
    ["b", 105],
  ]);
});

test("chartTables() leaves out axes, grids, rules and labels, and what a second mark repeats", () => {
  const line = { x: channel("x", "Year", [2018, 2019]), y: channel("y", "People", [5, 9]) };
  const tables = chartTables(
    facts(
      [
        { kind: "gridY", channels: line },
        { kind: "ruleY", channels: line },
        { kind: "text", channels: line },
        { kind: "line", channels: line },
        { kind: "dot", channels: line },
      ],
      {
        x: { ...linear, domain: [2018, 2019], label: "Year" },
        y: { ...linear, domain: [0, 9], label: "People" },
      },
    ),
  );
  expect(tables.map(({ rows }) => rows)).toEqual([
    [
      ["2018", 5],
      ["2019", 9],
    ],
  ]);
});

test("chartTables() keeps what the program calls its marks beside the row of each, in the order of the axis", () => {
  const bars = {
    x1: channel("x", null, [0, 0]),
    x2: channel("x", null, [22, 184]),
    y: channel("y", null, ["b", "a"]),
    ariaLabel: channel("", null, ["health", "food"]),
  };
  const tables = chartTables(
    facts([{ channels: { ...bars, ariaLabel: undefined } }, { channels: bars }], {
      x: { ...linear, domain: [0, 184], label: "People" },
      y: { ...band, domain: ["a", "b"], label: null },
    }),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.map(([first]) => first)).toEqual(["a", "b"]);
  expect(tables[0]?.names).toEqual(["food", "health"]);
});

test("pointable() marks the drawn things that have these names, and no group", () => {
  const markup = '<g aria-label="bar"><rect aria-label="food" x="1"/><rect aria-label="other"/></g>';
  expect(pointable(markup, ["food", "bar"])).toBe(
    '<g aria-label="bar"><rect data-spot="food" x="1"/><rect aria-label="other"/></g>',
  );
});

const axis = (...labels: [number, string][]) =>
  `<g aria-label="x-axis tick label" transform="translate(0,9)">${labels
    .map(([x, text]) => `<text transform="translate(${x},190)">${text}</text>`)
    .join("")}</g>`;

test("thinLabels() leaves labels that have room", () => {
  const roomy = axis([100, "2018"], [200, "2019"]);
  expect(thinLabels(roomy)).toBe(roomy);
});

test("thinLabels() keeps every second label where they would touch, and always the last", () => {
  const tight = axis([100, "2016"], [120, "2017"], [140, "2018"], [160, "2019"]);
  expect(thinLabels(tight)).toBe(axis([120, "2017"], [160, "2019"]));
});
