// The table of a chart: what has no number is no 0 in it, though a stack draws both alike.
import { describe, expect, test } from "vitest";
import { chartTables } from "../../../src/check/chart/chart-table.ts";
import type { Chart } from "../../../src/check/value.ts";
import { courseEffects } from "../../../src/course/effects.ts";
import { mark, sketch, standing } from "./sketch.ts";

const rows = '[{ m: "a", n: 4 }, { m: "b", n: null }, { m: "c", n: 0 }]';
const drawn = async (mark: string) => {
  const { sandbox } = await courseEffects();
  const code = `import * as Plot from "@observablehq/plot";\nexport default Plot.plot({ marks: [${mark}] });`;
  const { value } = await sandbox.run({ code, datasets: [], locale: "es" });
  return value.kind === "chart" ? chartTables(value.facts)[0]?.rows : null;
};

test.each([
  `Plot.barY(${rows}, { x: "m", y: "n" })`,
  `Plot.barX(${rows}, { y: "m", x: "n" })`,
  `Plot.barY(${rows}, { x: "m", y: (row) => row.n })`,
  `Plot.barX(${rows}, { y: "m", x: (row) => row.n ?? Number.NaN })`,
])("%s has a number, none, and 0", async (mark) => {
  expect(await drawn(mark)).toEqual([
    ["a", 4],
    ["b", null],
    ["c", 0],
  ]);
});

test("a learner's own function is asked once for each row", async () => {
  const code = `import * as Plot from "@observablehq/plot";
let asked = 0;
const chart = Plot.plot({ marks: [Plot.barY(${rows}, { x: "m", y: (row) => ((asked += 1), row.n) })] });
export default asked;`;
  const { sandbox } = await courseEffects();
  const { value } = await sandbox.run({ code, datasets: [], locale: "es" });
  expect(value).toEqual({ kind: "scalar", cell: 3 });
});

describe("what facts say, as a table", () => {
  const tables = ({ facts }: Chart) => chartTables(facts);
  const only = (chart: Chart) => {
    const [table, ...others] = tables(chart);
    expect(others).toEqual([]);
    return table;
  };
  const bars = standing({ Lima: 40, Piura: 13 });

  test("names come before numbers, with the labels of their axes", () => {
    const chart = sketch([bars], { scales: { x: { label: "Lugar" }, y: { label: "↑ Personas" } } });
    expect(only(chart)).toEqual({
      columns: [
        { label: "Lugar", scale: "x" },
        { label: "Personas", scale: "y" },
      ],
      rows: [
        ["Lima", 40],
        ["Piura", 13],
      ],
      names: [null, null],
    });
    const lying = sketch([mark("barX", { x1: [0, 0], x2: [40, 13], y: ["Lima", "Piura"] })]);
    expect(only(lying)?.columns.map(({ scale }) => scale)).toEqual(["y", "x"]);
  });

  test("a channel's label stands in for an axis's, but for names", () => {
    const named = structuredClone(bars);
    for (const channel of Object.values(named.channels)) if (channel) channel.label = "propio";
    expect(only(sketch([named]))?.columns.map(({ label }) => label)).toEqual([null, "propio"]);
  });

  test("what helps to read a chart, is empty or says the same again has none", () => {
    const aids = ["axisX", "gridY", "tip", "ruleY", "frame", "text", "crosshairX"].map((kind) =>
      mark(kind, { x: ["a"], y: [1] }),
    );
    expect(tables(sketch([...aids, mark("dot", { x: [], y: [] }), mark("dot", { title: ["a"] })]))).toEqual(
      [],
    );
    expect(tables(sketch([mark("context", { x: ["a"], y: [1] })]))).toHaveLength(1);
    expect(tables(sketch([bars, bars]))).toHaveLength(1);
    expect(tables(sketch([bars, standing({ Lima: 40 })]))).toHaveLength(2);
  });

  test("of the same figures the names of what is drawn are kept", () => {
    const spoken = {
      ...bars,
      channels: { ...bars.channels, ariaLabel: { scale: null, label: null, values: ["uno", 2] } },
    };
    for (const marks of [
      [bars, spoken],
      [spoken, bars],
    ])
      expect(only(sketch(marks))?.names).toEqual(["uno", null]);
  });

  test("a stack has its own length, and a bin its two ends", () => {
    const stack = mark("barY", { x: ["a", "a"], y1: [0, 0.1], y2: [0.1, 0.3], fill: ["k", "l"] });
    expect(only(sketch([stack]))?.rows).toEqual([
      ["a", "k", 0.1],
      ["a", "l", 0.2],
    ]);
    const bins = mark("rectY", { x1: [0, 10], x2: [10, 20], y1: [0, 0], y2: [5, 7] });
    expect(only(sketch([bins]))?.rows).toEqual([
      ["0 – 10", 5],
      ["10 – 20", 7],
    ]);
    const dates = mark("rectY", {
      x1: [{ date: "2019-01-01" }],
      x2: [{ date: "2019-02-01" }],
      y1: [0],
      y2: [5],
    });
    expect(only(sketch([dates]))?.rows).toEqual([[{ date: "2019-02-01" }, 5]]);
  });

  test("a colour that says the same as a place is no column more", () => {
    const coloured = mark("barY", { x: ["a", "b"], y1: [0, 0], y2: [1, 2], fill: ["a", "b"] });
    expect(only(sketch([coloured]))?.columns).toHaveLength(2);
  });

  test("names are those of the axis, in its order", () => {
    const axis = mark("axisX", { x: ["Lima", "Piura"], text: ["LIM", "PIU"] });
    const drawn = sketch([bars, axis], { scales: { x: { domain: ["Piura", "Lima"] } } });
    expect(only(drawn)?.rows).toEqual([
      ["PIU", 13],
      ["LIM", 40],
    ]);
    const other = mark("axisY", { y: [0], text: ["cero"] });
    expect(only(sketch([bars, other]))?.rows[0]).toEqual(["Lima", 40]);
  });

  test("years are names, and their axis says so", () => {
    const line = mark("lineY", { x: [2018, 2019], y: [1, 2] });
    const rows = (label: string) => only(sketch([line], { scales: { x: { label } } }))?.rows;
    expect([rows("Año"), rows("year →"), rows("Años de vida")]).toEqual([
      [
        ["2018", 1],
        ["2019", 2],
      ],
      [
        ["2018", 1],
        ["2019", 2],
      ],
      [
        [2018, 1],
        [2019, 2],
      ],
    ]);
  });
});
