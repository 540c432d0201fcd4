import fc from "fast-check";
import type { Cell, ChartFacts, MarkFacts, Table, Value } from "../../src/check/value.ts";

/** Anything that a guest can return, also what no sane program would. */
export const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom("", " ", "a", "A", "á", "12", "Lima", "2019", "__proto__", "constructor"),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }).map((date) => ({ date: date.toISOString() })),
  fc
    .constantFrom("nan", "infinity", "undefined", "bigint", "invalid-date", "nested")
    .map((special) => ({ special, text: special }) as Cell),
);

const names = fc.oneof(fc.constantFrom("a", "b", "A", "people", "key", "value", "__proto__"), fc.string());

export const tables: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.array(names, { maxLength: 4 }),
    from: fc.constantFrom("dataframe", "series", "objects", "map" as const),
    height: fc.nat(5),
  })
  .chain(({ columns, from, height }) =>
    fc
      .array(fc.array(cells, { minLength: columns.length, maxLength: columns.length }), {
        minLength: height,
        maxLength: height,
      })
      .map((rows): Table => ({ kind: "table", columns, rows, from })),
  );

const channelNames = [
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "fill",
  "stroke",
  "r",
  "fx",
  "fy",
  "z",
  "symbol",
  "text",
];
const scales = ["x", "y", "color", "r", "fx", null];

const marks: fc.Arbitrary<MarkFacts> = fc
  .record({
    kind: fc.constantFrom(
      "barY",
      "barX",
      "rectY",
      "rect",
      "lineY",
      "areaY",
      "dot",
      "cell",
      "text",
      "ruleY",
      "geo",
      "axisX",
      "novel",
    ),
    count: fc.nat(4),
    used: fc.subarray(channelNames),
  })
  .chain(({ kind, count, used }) => {
    const values = fc.array(cells, { minLength: count, maxLength: count });
    const channel = fc.record({ scale: fc.constantFrom(...scales), label: fc.option(names), values });
    return fc
      .record(Object.fromEntries(used.map((name) => [name, channel])))
      .map((channels) => ({ kind, count, channels, constants: {} }));
  });

const scaleFacts = fc.record({
  type: fc.constantFrom(
    "linear",
    "band",
    "point",
    "log",
    "sqrt",
    "utc",
    "ordinal",
    "categorical",
    "threshold",
  ),
  domain: fc.array(cells, { maxLength: 4 }),
  label: fc.option(names),
  zero: fc.option(fc.boolean()),
  range: fc.constant(null),
  reverse: fc.boolean(),
});

export const charts: fc.Arbitrary<ChartFacts> = fc.record({
  marks: fc.array(marks, { maxLength: 4 }),
  scales: fc.record({ x: scaleFacts, y: scaleFacts, color: scaleFacts }, { requiredKeys: [] }),
  title: fc.option(fc.string()),
  subtitle: fc.option(fc.string()),
  caption: fc.option(fc.string()),
  legends: fc.subarray(["color", "r"]),
});

export const values: fc.Arbitrary<Value> = fc.oneof(
  fc.constant<Value>({ kind: "nothing" }),
  cells.map((cell): Value => ({ kind: "scalar", cell })),
  fc.array(cells, { maxLength: 6 }).map((list): Value => ({ kind: "list", cells: list })),
  tables,
  charts.map((facts): Value => ({ kind: "chart", facts })),
  fc.constantFrom("function", "promise", "symbol").map((type): Value => ({ kind: "other", type })),
);

export const comparisons = fc.record(
  {
    as: fc.constantFrom("number", "text", "list", "table", "chart" as const),
    order: fc.boolean(),
    extraColumns: fc.boolean(),
    key: fc.array(names, { maxLength: 2 }),
    tolerance: fc.constantFrom({}, { absolute: 0.5 }, { relative: 0.01 }, { absolute: 0 }),
    marks: fc.subarray(["bar", "dot", "line"]),
    orientation: fc.boolean(),
  },
  { requiredKeys: ["as"] },
);
