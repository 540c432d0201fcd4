import type { Chart } from "../../../src/check/value.ts";
import type { DatasetTable, Sandbox } from "../../../src/sandbox/sandbox.ts";

/** People helped, by area, month and sex: what the charts of these tests are drawn from. */
const rows = ["food", "shelter", "cash", "wash"].flatMap((area, a) =>
  ["2019-05-01", "2019-06-01", "2019-07-01"].flatMap((month, m) =>
    ["women", "men"].map((sex, s) => ({
      area,
      month,
      year: 2017 + m,
      sex,
      people: 100 * (a + 1) + 10 * m + s,
    })),
  ),
);

const help: DatasetTable = {
  name: "help",
  exportName: "help",
  columns: ["area", "month", "year", "sex", "people"],
  values: [
    rows.map(({ area }) => area),
    rows.map(({ month }) => month),
    rows.map(({ year }) => year),
    rows.map(({ sex }) => sex),
    rows.map(({ people }) => people),
  ],
};

let sandbox: Promise<Sandbox> | undefined;

/**
 * What a chart shows, drawn for real. `code` is what follows "export default"; `help` holds the rows,
 * `areas` has people by area, `byMonth` people by area and month (a Date), added up before.
 */
export async function drawn(code: string): Promise<Chart> {
  const program = `
import * as Plot from "@observablehq/plot";
import { help } from "datasets/help";
const sum = (rows) => rows.reduce((total, row) => total + row.people, 0);
const unique = (column) => [...new Set(help.map((row) => row[column]))];
const areas = unique("area").map((area) => ({ area, people: sum(help.filter((row) => row.area === area)) }));
const byMonth = unique("area").flatMap((area) => unique("month").map((month) => ({
  area, month: new Date(month), people: sum(help.filter((row) => row.area === area && row.month === month)),
})));
export default ${code}`;
  sandbox ??= import("../../../src/sandbox/node.ts").then(({ createNodeSandbox }) => createNodeSandbox());
  const { value, error } = await (await sandbox).run({ code: program, datasets: [help], locale: "es" });
  if (error) throw new Error(`${error.name}: ${error.message} in ${code}`);
  if (value.kind !== "chart") throw new Error(`no chart but a ${value.kind}: ${code}`);
  return value;
}
