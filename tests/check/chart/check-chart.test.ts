import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/check/comparison.ts";
import { sameValue } from "../../../src/check/same-value.ts";
import { expectPass, expectProblem, problemsOf } from "../expectations.ts";
import { drawn } from "./drawn.ts";

type Options = Omit<Comparison, "as">;

const passes = async (solution: string, answer: string, compare: Options = {}) =>
  expectPass({ expected: await drawn(solution), actual: await drawn(answer), compare });

const fails = async (
  kind: string,
  detail: Record<string, unknown>,
  solution: string,
  answer: string,
  compare: Options = {},
) => expectProblem(kind, detail, { expected: await drawn(solution), actual: await drawn(answer), compare });

const bars = 'Plot.barY(areas, { x: "area", y: "people" }).plot()';
const stacked = 'Plot.barY(help, { x: "month", y: "people", fill: "sex" }).plot()';
const lines = 'Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }).plot()';
const scatter = 'Plot.dot(help, { x: "year", y: "people" }).plot()';
const heat = 'Plot.cell(byMonth, { x: "month", y: "area", fill: "people" }).plot()';

describe("bars show the same", () => {
  test.each([
    [
      "added up by the chart",
      'Plot.barY(help, Plot.groupX({ y: "sum" }, { x: "area", y: "people" })).plot()',
    ],
    ["stacked row by row", 'Plot.barY(help, { x: "area", y: "people" }).plot()'],
    ["lying down", 'Plot.barX(areas, { y: "area", x: "people" }).plot()'],
    ["sorted by an option", 'Plot.barY(areas, { x: "area", y: "people", sort: { x: "-y" } }).plot()'],
    [
      "sorted rows",
      'Plot.barY(areas.toSorted((a, b) => a.people - b.people), { x: "area", y: "people" }).plot()',
    ],
    [
      "with a rule at 0, a grid and numbers written above",
      `Plot.plot({ y: { grid: true }, marks: [Plot.ruleY([0]), Plot.frame(), Plot.barY(areas, { x: "area", y: "people", tip: true }), Plot.text(areas, { x: "area", y: "people", text: "people" })] })`,
    ],
    ["in one colour", 'Plot.barY(areas, { x: "area", y: "people", fill: "steelblue" }).plot()'],
    [
      "with a colour that repeats the axis",
      'Plot.barY(areas, { x: "area", y: "people", fill: "area" }).plot()',
    ],
    [
      "with a colour that repeats the length",
      'Plot.barY(areas, { x: "area", y: "people", fill: "people" }).plot()',
    ],
    [
      "with a colour that is the same for all",
      'Plot.barY(areas, { x: "area", y: "people", fill: () => "all" }).plot()',
    ],
    [
      "with a colour for two kinds of area",
      'Plot.barY(areas, { x: "area", y: "people", fill: (row) => row.area === "cash" ? "money" : "goods" }).plot()',
    ],
    [
      "drawn twice, one on the other",
      'Plot.barY([...areas, ...areas], { x: "area", y1: 0, y2: "people" }).plot()',
    ],
  ])("%s", (_, answer) => passes(bars, answer));

  test("as rectangles over an interval of time", async () => {
    const yearly = 'Plot.barY(help, { x: "year", y: "people" }).plot()';
    await passes(yearly, 'Plot.rectY(help, { x: "year", interval: 1, y: "people" }).plot()');
    await passes(
      yearly,
      'Plot.rectY(help, { x: (row) => new Date(String(row.year)), interval: "year", y: "people" }).plot()',
    );
    await passes(yearly, 'Plot.barY(help, { x: (row) => String(row.year), y: "people" }).plot()');
  });
  test("with the series in another order of the stack, or by stroke", async () => {
    await passes(
      stacked,
      'Plot.barY(help.toReversed(), { x: "month", y: "people", fill: "sex", order: "sex" }).plot()',
    );
    await passes(stacked, 'Plot.barY(help, { x: "month", y: "people", stroke: "sex" }).plot()');
    await passes(
      stacked,
      'Plot.barX(help, Plot.groupY({ x: "sum" }, { y: "month", x: "people", fill: "sex" })).plot()',
    );
  });
});

test("a colour that says nothing is not asked for either", () =>
  passes('Plot.barY(areas, { x: "area", y: "people", fill: () => "all" }).plot()', bars));

describe("bars show something else", () => {
  test("an answer without marks is a chart of nothing", async () => {
    await fails("chart-empty", { barsOnLog: false }, bars, "Plot.plot({ marks: [Plot.frame()] })");
    await fails("chart-empty", {}, bars, 'Plot.barY([], { x: "area", y: "people" }).plot()');
  });
  test("bars that cannot be drawn on a log scale", () =>
    fails(
      "chart-empty",
      { barsOnLog: true },
      bars,
      'Plot.barY(areas, { x: "area", y: "people" }).plot({ y: { type: "log" } })',
    ));
  test("another mark", async () => {
    await fails("wrong-mark", { found: ["dot"] }, bars, 'Plot.dot(areas, { x: "area", y: "people" }).plot()');
    await fails(
      "wrong-mark",
      { found: ["text"] },
      bars,
      'Plot.text(areas, { x: "area", y: "people", text: "people" }).plot()',
    );
  });
  test("unless the exercise allows it", () =>
    passes(bars, 'Plot.dot(areas, { y: "area", x: "people" }).plot()', { marks: ["bar", "dot"] }));
  test("one bar too few or too many", async () => {
    await fails(
      "items-missing",
      { count: 1, found: 3, item: ["wash"], tell: true },
      bars,
      'Plot.barY(areas.slice(0, 3), { x: "area", y: "people" }).plot()',
    );
    const problem = await fails(
      "items-extra",
      { count: 1, found: 5, item: ["Total"] },
      bars,
      'Plot.barY([...areas, { area: "Total", people: 9 }], { x: "area", y: "people" }).plot()',
    );
    expect(problem.where).toMatchObject([{ item: 4 }]);
  });
  test("rows counted, a mean, thousands", async () => {
    const counted = await fails(
      "values-differ",
      { channel: "value", count: 4, compared: 4, found: 6, item: ["food"] },
      bars,
      'Plot.barY(help, Plot.groupX({ y: "count" }, { x: "area" })).plot()',
    );
    expect(counted.where).toHaveLength(4);
    await fails(
      "values-differ",
      { count: 4, diagnosis: "other" },
      bars,
      'Plot.barY(help, Plot.groupX({ y: "mean" }, { x: "area", y: "people" })).plot()',
    );
    await fails(
      "values-differ",
      { diagnosis: "factor", factor: 0.001 },
      bars,
      'Plot.barY(areas, { x: "area", y: (row) => row.people / 1000 }).plot()',
    );
  });
  test("does not tell the expected numbers", async () => {
    const problem = await fails(
      "values-differ",
      { count: 1 },
      bars,
      'Plot.barY(areas.map((row) => row.area === "food" ? { ...row, people: 7 } : row), { x: "area", y: "people" }).plot()',
    );
    expect(JSON.stringify(problem)).not.toMatch(/663/);
  });
  test("lying where it must stand", () =>
    fails(
      "wrong-channel",
      { how: "axes-swapped" },
      bars,
      'Plot.barX(areas, { y: "area", x: "people" }).plot()',
      { orientation: true },
    ));
  test("the series left out, added or on the axis", async () => {
    await fails(
      "channel-missing",
      { channel: "series" },
      stacked,
      'Plot.barY(help, { x: "month", y: "people" }).plot()',
    );
    await fails(
      "channel-extra",
      { channel: "series" },
      bars,
      'Plot.barY(help, { x: "area", y: "people", fill: "sex" }).plot()',
    );
    await fails(
      "channel-extra",
      { channel: "facet" },
      bars,
      'Plot.barY(help, { x: "area", y: "people", fx: "sex" }).plot()',
    );
    await fails(
      "wrong-channel",
      { how: "series-on-axis" },
      stacked,
      'Plot.barY(help, { x: "sex", y: "people", fill: "month" }).plot()',
    );
  });
  test("bars that hide each other, or start elsewhere", async () => {
    const pairs =
      'Plot.barY(help, Plot.groupX({ y2: "sum" }, { x: "month", y1: 0, y2: "people", fill: "sex" })).plot()';
    await fails("stack-differs", { how: "overlap" }, stacked, pairs);
    await fails(
      "stack-differs",
      { how: "base" },
      bars,
      'Plot.barY(areas, { x: "area", y1: 100, y2: (row) => row.people + 100 }).plot()',
    );
  });
  test("shares in place of numbers", () =>
    fails(
      "values-differ",
      { channel: "value" },
      stacked,
      'Plot.barY(help, Plot.stackY({ offset: "normalize" }, { x: "month", y: "people", fill: "sex" })).plot()',
    ));
  test("another order, where order counts", async () => {
    const sorted = 'Plot.barY(areas, { x: "area", y: "people", sort: { x: "-y" } }).plot()';
    await fails(
      "order-differs",
      { of: "marks" },
      sorted,
      'Plot.barY(areas, { x: "area", y: "people", sort: { x: "x" } }).plot()',
      { order: true },
    );
    await fails(
      "order-differs",
      { reversed: true },
      sorted,
      'Plot.barX(areas, { y: "area", x: "people", sort: { y: "x" } }).plot()',
      { order: true },
    );
    await passes(
      sorted,
      'Plot.plot({ y: { domain: areas.toSorted((a, b) => b.people - a.people).map((row) => row.area) }, marks: [Plot.barX(areas, { y: "area", x: "people" })] })',
      { order: true },
    );
  });
  test("a scale that grows in another way", () =>
    fails(
      "scale-differs",
      { axis: "y", found: "log" },
      'Plot.dot(areas, { x: "area", y: "people" }).plot()',
      'Plot.dot(areas, { x: "area", y: "people" }).plot({ y: { type: "log" } })',
    ));
});

describe("lines, points and cells", () => {
  test.each([
    [
      "lines by z and stroke",
      lines,
      'Plot.line(byMonth, { x: "month", y: "people", z: "area", stroke: "area" }).plot()',
    ],
    [
      "lines coloured by a wider kind",
      lines,
      'Plot.lineY(byMonth, { x: "month", y: "people", z: "area", stroke: (row) => row.area === "cash" ? "money" : "goods" }).plot()',
    ],
    [
      "lines added up by the chart",
      lines,
      'Plot.lineY(help, Plot.groupX({ y: "sum" }, { x: (row) => new Date(row.month), y: "people", stroke: "area" })).plot()',
    ],
    [
      "a scatter plot in another order",
      scatter,
      'Plot.dot(help.toReversed(), { x: "year", y: "people", fill: "steelblue" }).plot()',
    ],
    [
      "dots with a colour of taste",
      scatter,
      'Plot.dot(help, { x: "year", y: "people", stroke: "area" }).plot()',
    ],
    [
      "a heat map with classes",
      heat,
      'Plot.cell(byMonth, { x: "month", y: "area", fill: "people" }).plot({ color: { type: "threshold", domain: [300, 600] } })',
    ],
    [
      "bins, given or counted before",
      'Plot.rectY(help, Plot.binX({ y: "count" }, { x: "people", thresholds: [100, 200, 300, 400, 500] })).plot()',
      'Plot.rectY(help, Plot.binX({ y: "count" }, { x: "people", interval: 100 })).plot()',
    ],
    [
      "an area stacked in another order",
      'Plot.areaY(byMonth, { x: "month", y: "people", fill: "area" }).plot()',
      'Plot.areaY(byMonth, { x: "month", y: "people", fill: "area", order: "-sum" }).plot()',
    ],
  ])("show the same: %s", (_, solution, answer) => passes(solution, answer));

  test.each<[string, string, Record<string, unknown>, string, string]>([
    [
      "a scatter plot with its axes swapped",
      "wrong-channel",
      { how: "axes-swapped" },
      scatter,
      'Plot.dot(help, { y: "year", x: "people" }).plot()',
    ],
    [
      "lines with their axes swapped",
      "wrong-channel",
      { how: "axes-swapped" },
      lines,
      'Plot.line(byMonth, { y: "month", x: "people", stroke: "area" }).plot()',
    ],
    [
      "one line for all",
      "channel-missing",
      { channel: "series" },
      lines,
      'Plot.lineY(byMonth, { x: "month", y: "people" }).plot()',
    ],
    [
      "a layer of other figures",
      "mark-extra",
      { found: "bar" },
      lines,
      'Plot.plot({ marks: [Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }), Plot.barY(areas, { x: "area", y: "people" })] })',
    ],
    [
      "a colour that names",
      "wrong-channel",
      { how: "colour-as-names" },
      heat,
      'Plot.cell(byMonth, { x: "month", y: "area", fill: (row) => String(row.people) }).plot()',
    ],
    [
      "a colour that repeats the axis",
      "channel-missing",
      { channel: "colour" },
      heat,
      'Plot.cell(byMonth, { x: "month", y: "area", fill: "area" }).plot()',
    ],
    [
      "a colour of other numbers",
      "values-differ",
      { channel: "colour" },
      heat,
      'Plot.cell(byMonth, { x: "month", y: "area", fill: (row) => Math.log10(row.people) }).plot()',
    ],
    [
      "one layer of two",
      "mark-missing",
      { count: 1, found: ["line"] },
      `Plot.plot({ marks: [Plot.lineY(byMonth, { x: "month", y: "people", stroke: "area" }), Plot.barY(areas, { x: () => new Date("2019-05-01"), y: "people" })] })`,
      lines,
    ],
    [
      "other bins",
      "values-differ",
      { channel: "end" },
      'Plot.rectY(help, Plot.binX({ y: "count" }, { x: "people", interval: 50 })).plot()',
      'Plot.rectY(help, Plot.binX({ y: "count" }, { x: "people", interval: 100 })).plot()',
    ],
  ])("show something else: %s", async (_, kind, detail, solution, answer) => {
    const problems = problemsOf({ expected: await drawn(solution), actual: await drawn(answer) });
    expect(problems).toContainEqual(
      expect.objectContaining({ kind, detail: expect.objectContaining(detail) }),
    );
  });
});

describe("sameValue(a, b) of charts", () => {
  const compare: Comparison = { as: "chart" };
  test("takes a mistake for itself, however it is written", async () => {
    const a = await drawn('Plot.barY(help, Plot.groupX({ y: "count" }, { x: "area" })).plot()');
    const b = await drawn('Plot.barY(areas, { x: "area", y: () => 6 }).plot()');
    expect(sameValue(a, b, compare)).toBe(true);
    expect(sameValue(a, await drawn(bars), compare)).toBe(false);
  });
  test("keeps the same bars apart when one axis is cut or has no name", async () => {
    const cut = await drawn(
      'Plot.barY(areas, { x: "area", y: "people" }).plot({ y: { domain: [500, 3000] } })',
    );
    const unnamed = await drawn('Plot.barY(areas, { x: "area", y: "people" }).plot({ y: { label: null } })');
    expect(sameValue(cut, await drawn(bars), compare)).toBe(false);
    expect(sameValue(unnamed, await drawn(bars), compare)).toBe(false);
    expect(sameValue(cut, unnamed, compare)).toBe(false);
  });
  test("keeps charts of nothing apart that failed in different ways", async () => {
    const onLog = await drawn('Plot.barY(areas, { x: "area", y: "people" }).plot({ y: { type: "log" } })');
    const noRows = await drawn('Plot.barY([], { x: "area", y: "people" }).plot()');
    expect(sameValue(onLog, noRows, compare)).toBe(false);
    expect(sameValue(onLog, structuredClone(onLog), compare)).toBe(true);
    expect(sameValue(onLog, await drawn(bars), compare)).toBe(false);
  });
  test("keeps another mark apart", async () => {
    expect(
      sameValue(
        await drawn(bars),
        await drawn('Plot.dot(areas, { x: "area", y: "people" }).plot()'),
        compare,
      ),
    ).toBe(false);
  });
});
