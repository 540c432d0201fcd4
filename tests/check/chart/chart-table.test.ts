// The table of a chart: what has no number is no 0 in it, though a stack draws both alike.
import { expect, test } from "vitest";
import { chartTables } from "../../../src/check/chart/chart-table.ts";
import { courseEffects } from "../../../src/course/effects.ts";

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
