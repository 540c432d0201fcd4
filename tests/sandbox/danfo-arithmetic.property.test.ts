// danfo.js in the sandbox against Arquero, another library with its own arithmetic, and against plain
// JavaScript where Arquero has no such verb: on generated tables with blanks, of any kind of number.
import { desc, from, op } from "arquero";
import fc from "fast-check";
import { expect, test } from "vitest";
import { run } from "./run.ts";

interface Row {
  area: string;
  year: number;
  value: number | null;
  other: number | null;
}

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
);
const maybe = fc.option(number, { freq: 2, nil: null });
const rows = fc.array(
  fc.record<Row>({
    area: fc.constantFrom("a", "b-c", "b", "c d"),
    year: fc.constantFrom(2018, 2019),
    // danfo.js takes the kind of a column from its first rows.
    value: maybe,
    other: maybe,
  }),
  { minLength: 2, maxLength: 25 },
);

const isBlank = (x: unknown) => x === null || x === undefined || Number.isNaN(x);
const plain = (x: unknown): unknown => {
  if (isBlank(x)) return null;
  // The nudge takes what lies half-way between two roundings to one side, in both.
  if (typeof x === "number") return Number((x * (1 + 1e-12)).toPrecision(9));
  if (Array.isArray(x)) return x.map(plain);
  return x;
};
const byText = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort();

/** Everything at once: each table goes into the sandbox one time. */
const program = (table: Row[]): string => `import * as dfd from "danfojs";
const rows = ${JSON.stringify(table)};
const df = new dfd.DataFrame(rows, { dtypes: ["string", "int32", "float32", "float32"] });
const value = df["value"];
const tell = (frame) => frame.values;
const labels = new dfd.DataFrame([
  { area: "a", year: 2018, label: "one" }, { area: "b-c", year: 2019, label: "two" },
  { area: "a", year: 2018, label: "three" }, { area: "b", year: 2017, label: "four" },
]);
const ops = ["count", "sum", "mean", "min", "max", "median", "std", "var"];
const before = JSON.stringify(df.values);
const out = {
  grouped: ops.map((one) => tell(df.groupby(["area"]).agg({ value: one }))),
  short: tell(df.groupby(["area"]).col(["value"]).mean()),
  both: tell(df.groupby(["area", "year"]).agg({ value: "sum", other: "count" })),
  single: ops.map((one) => value[one]()),
  frame: ["count", "sum", "mean", "min", "max", "median", "std", "var"].map(
    (one) => df.loc({ columns: ["value", "other"] })[one]({ axis: 0 }).values),
  described: df.describe().column("value").values,
  different: [value.nUnique(), df["area"].nUnique()],
  counted: (() => { const counts = df["area"].valueCounts(); return counts.index.map((name, i) => [name, counts.values[i]]); })(),
  sums: value.cumSum().values, largest: value.cumMax().values, least: value.cumMin().values,
  frameSums: df.loc({ columns: ["value", "other"] }).cumSum({ axis: 0 }).values,
  up: tell(df.sortValues("value")), down: tell(df.sortValues("value", { ascending: false })),
  series: value.sortValues().values, words: df["area"].sortValues().values,
  wordsDown: df["area"].sortValues({ ascending: false }).values,
  filledIn: df.fillNa(7).values, filledOne: df.fillNa([7], { columns: ["value"] }).values, untouched: before === JSON.stringify(df.values),
  left: tell(dfd.merge({ left: df, right: labels, on: ["area", "year"], how: "left" })),
  inner: tell(dfd.merge({ left: df, right: labels, on: ["area", "year"], how: "inner" })),
  added: value.add(2).values, times: value.mul(df["other"]).values, minus: value.sub(df["other"].values).values,
  absolute: value.abs().values, rounded: value.round(0).values,
  bigger: value.ge(0).values, smaller: value.lt(1).values,
  complete: df.dropNa().values,
};
export default JSON.stringify(out, (_, x) => (typeof x === "number" && !Number.isFinite(x) ? null : x));`;

function expected(table: Row[]): Record<string, unknown> {
  const data = from(table.map((row) => ({ ...row })));
  const known = (column: "value" | "other") => data.filter(`d => d.${column} != null`);
  const statistics = {
    count: op.count(),
    sum: op.sum("value"),
    mean: op.mean("value"),
    min: op.min("value"),
    max: op.max("value"),
    median: op.median("value"),
    std: op.stdev("value"),
    var: op.variance("value"),
  };
  const names = Object.keys(statistics) as (keyof typeof statistics)[];
  type Statistics = Record<string, unknown>;
  const rollup = (column: "value" | "other", only: Row[] = table): Statistics => {
    const values = only.filter((row) => row[column] !== null).map((row) => ({ value: row[column] }));
    if (values.length === 0) return { count: 0 };
    const found = from(values).rollup(statistics).object() as Statistics;
    // Of one value alone nobody knows how it spreads; Arquero says 0.
    return values.length > 1 ? found : { ...found, std: null, var: null };
  };
  const areas = [...new Set(table.map(({ area }) => area))];
  const ofArea = (area: string) =>
    rollup(
      "value",
      table.filter((row) => row.area === area),
    );
  const all = rollup("value");
  const cumulative = (column: "value" | "other", step: (a: number, b: number) => number) => {
    let before: number | null = null;
    return table.map((row) => {
      const value = row[column];
      if (value === null) return null;
      before = before === null ? value : step(before, value);
      return before;
    });
  };
  const cells = (row: Row) => [row.area, row.year, row.value, row.other];
  const sorted = (direction: "up" | "down") => [
    ...(known("value")
      .orderby(direction === "up" ? "value" : desc("value"))
      .objects() as Row[]),
    ...table.filter(({ value }) => value === null),
  ];
  const labels = from([
    { area: "a", year: 2018, label: "one" },
    { area: "b-c", year: 2019, label: "two" },
    { area: "a", year: 2018, label: "three" },
    { area: "b", year: 2017, label: "four" },
  ]);
  const keys: [string[], string[]] = [
    ["area", "year"],
    ["area", "year"],
  ];
  const joined = (objects: object[]) =>
    (objects as (Row & { label?: string })[]).map((row) => [...cells(row), row.label ?? null]);
  const words = table.map(({ area }) => area).sort((a, b) => (a.toUpperCase() < b.toUpperCase() ? -1 : 1));
  const both = new Map<string, [string, number, Row[]]>();
  for (const row of table) {
    const key = JSON.stringify([row.area, row.year]);
    both.set(key, [row.area, row.year, [...(both.get(key)?.[2] ?? []), row]]);
  }
  const known_ = table.flatMap(({ value }) => value ?? []);
  const pair = (work: (a: number, b: number) => number) =>
    table.map(({ value, other }) => (value === null || other === null ? null : work(value, other)));
  const one = (work: (a: number) => unknown, blank: unknown = null) =>
    table.map(({ value }) => (value === null ? blank : work(value)));
  return {
    grouped: names.map((name) => byText(areas.map((area) => [area, plain(ofArea(area)[name])]))),
    short: byText(areas.map((area) => [area, plain(ofArea(area).mean)])),
    both: byText(
      [...both.values()].map(([area, year, group]) => [
        area,
        year,
        plain(rollup("value", group).sum),
        rollup("other", group).count,
      ]),
    ),
    single: names.map((name) => plain(all[name])),
    frame: names.map((name) => [plain(all[name]), plain(rollup("other")[name])]),
    described: ["count", "mean", "std", "min", "median", "max", "var"].map((name) => plain(all[name])),
    different: [new Set(known_).size, areas.length],
    counted: byText(areas.map((area) => [area, table.filter((row) => row.area === area).length])),
    sums: plain(cumulative("value", (a, b) => a + b)),
    largest: plain(cumulative("value", Math.max)),
    least: plain(cumulative("value", Math.min)),
    frameSums: plain(
      cumulative("value", (a, b) => a + b).map((sum, at) => [sum, cumulative("other", (a, b) => a + b)[at]]),
    ),
    up: plain(sorted("up").map(cells)),
    down: plain(sorted("down").map(cells)),
    series: plain(sorted("up").map(({ value }) => value)),
    words,
    wordsDown: words.toReversed(),
    filledIn: plain(table.map((row) => cells({ ...row, value: row.value ?? 7, other: row.other ?? 7 }))),
    filledOne: plain(table.map((row) => cells({ ...row, value: row.value ?? 7 }))),
    untouched: true,
    left: byText(joined(data.join_left(labels, keys).objects()).map(plain)),
    inner: byText(joined(data.join(labels, keys).objects()).map(plain)),
    added: plain(one((value) => value + 2)),
    times: plain(pair((a, b) => a * b)),
    minus: plain(pair((a, b) => a - b)),
    absolute: plain(one(Math.abs)),
    rounded: plain(one((value) => Number(value.toFixed(0)))),
    bigger: one((value) => value >= 0, false),
    smaller: one((value) => value < 1, false),
    complete: plain(table.filter(({ value, other }) => value !== null && other !== null).map(cells)),
  };
}

/** Groups and joined rows come in any order. */
const unordered = ["short", "both", "counted", "left", "inner"];

async function found(table: Row[]): Promise<Record<string, unknown>> {
  const { value, error } = await run(program(table));
  if (error || value.kind !== "scalar") throw new Error(`${error?.message} in line ${error?.line}`);
  const told = JSON.parse(String(value.cell)) as Record<string, unknown[]>;
  return Object.fromEntries(
    Object.entries(told).map(([name, one]) => {
      if (name === "grouped") return [name, one.map((group) => byText((group as unknown[]).map(plain)))];
      return [name, unordered.includes(name) ? byText(one.map(plain)) : plain(one)];
    }),
  );
}

test("danfo.js agrees with Arquero on columns with blanks", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      expect(await found(table)).toEqual(expected(table));
    }),
    { numRuns: 40 },
  );
});
