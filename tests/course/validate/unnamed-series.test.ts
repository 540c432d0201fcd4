// An author's own chart must say what its colours are, or nobody can be held to it.
import { afterAll, expect, test } from "vitest";
import { hasUnnamedSeries } from "../../../src/course/validate/unnamed-series.ts";
import { seen } from "../../../src/grading/seen.ts";
import { createNodeSandbox } from "../../../src/sandbox/node.ts";

const sandbox = await createNodeSandbox();
afterAll(() => sandbox.close());

const rows =
  '["CUB", "COL"].flatMap((origin, o) => [2015, 2016, 2017, 2018, 2019].map((year, i) => ({ origin, year, people: 100 * (o + 1) + 40 * i * (o + 1) })))';
const lines = 'Plot.lineY(rows, { x: "year", y: "people", stroke: "origin" })';
const names =
  'Plot.text(rows, Plot.selectLast({ x: "year", y: "people", z: "origin", text: "origin", dx: 16 }))';

test.each<[chart: string, marks: string, options: string, unnamed: boolean]>([
  ["lines in colours", lines, "", true],
  ["lines with a legend", lines, "color: { legend: true }", false],
  ["lines with their names at their ends", `${lines}, ${names}`, "marginRight: 50", false],
  ["one line", 'Plot.lineY(rows.slice(0, 5), { x: "year", y: "people" })', "", false],
  ["stacked bars in colours", 'Plot.barY(rows, { x: "year", y: "people", fill: "origin" })', "", true],
  ["bars of one colour", 'Plot.barY(rows.slice(0, 5), { x: "year", y: "people" })', "", false],
])("%s", async (_, marks, options, unnamed) => {
  const code = `import * as Plot from "@observablehq/plot";
const rows = ${rows};
export default Plot.plot({ ${options === "" ? "" : `${options}, `}x: { tickFormat: "d" }, marks: [${marks}] });`;
  const run = await sandbox.run({ code, datasets: [], locale: "es" });
  expect(run.error).toBeNull();
  expect(hasUnnamedSeries({ expected: seen(run) })).toBe(unnamed);
});
