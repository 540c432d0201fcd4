import { describe, expect, test } from "vitest";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import type { ProblemShape } from "../../../src/check/problem.ts";
import type { MarkFacts, ScaleFacts } from "../../../src/check/value.ts";
import { mark, sketch, standing } from "../chart/sketch.ts";

const bars = standing({ Lima: 40, Piura: 12, Tacna: 3 });
const below = mark("barY", { x: ["Lima", "Piura"], y1: [0, 0], y2: [-40, -12] });

describe("zero-baseline", () => {
  const told = (marks: MarkFacts[], y: Partial<ScaleFacts>) =>
    honestyOf(sketch(marks, { scales: { y } }), ["zero-baseline"]).map(({ detail }) => detail);

  test.each<[string, MarkFacts[], Partial<ScaleFacts>]>([
    ["a bar that ends where the axis ends", [bars], { domain: [0, 40] }],
    ["a bar that is longer by less than anybody sees", [bars], { domain: [0, 40 - 1e-9] }],
    ["bars below 0 on an axis that holds them", [below], { domain: [-40, 0] }],
    ["bars on an axis upside down", [bars], { domain: [40, 0] }],
    [
      "points beyond an axis that holds the bars",
      [bars, mark("dot", { x: ["Lima"], y: [90] })],
      { domain: [0, 40] },
    ],
    ["an axis of names", [bars], { type: "band", domain: ["a"], zero: null }],
    [
      "bars of which none is drawn",
      [mark("barY", { x: [], y1: [], y2: [] })],
      { domain: [5, 40], zero: false },
    ],
    ["points on a cut axis", [mark("dot", { x: ["Lima"], y: [40] })], { domain: [5, 40], zero: false }],
    [
      "rectangles that say nothing by their length",
      [mark("rect", { x1: [0], x2: [1], y1: [0], y2: [9] })],
      { domain: [5, 9], zero: false },
    ],
  ])("is kept by %s", (_, marks, y) => {
    expect(told(marks, y)).toEqual([]);
  });

  test.each<[string, MarkFacts[], Partial<ScaleFacts>, Record<string, unknown>]>([
    ["a cut axis", [bars], { domain: [3, 40], zero: false }, { how: "cut", from: 3, to: null, reach: null }],
    ["a cut axis upside down", [bars], { domain: [40, 3], zero: false }, { how: "cut", from: 3 }],
    ["bars below 0 on a cut axis", [below], { domain: [-40, -5], zero: false }, { how: "cut", from: -5 }],
    ["a log axis", [bars], { type: "log", domain: [1, 40], zero: null }, { how: "log", from: 1 }],
    [
      "an axis that ends before a bar",
      [bars],
      { domain: [0, 30] },
      { how: "short", from: 0, to: 30, reach: 40 },
    ],
    ["the bar that goes furthest beyond", [bars], { domain: [0, 5] }, { how: "short", to: 5, reach: 40 }],
    ["bars below 0 beyond the end", [below], { domain: [-10, 60] }, { how: "short", to: -10, reach: -40 }],
    ["bars beyond both ends, the further one", [bars, below], { domain: [-30, 10] }, { to: 10, reach: 40 }],
    [
      "an area beyond the end",
      [mark("areaY", { x: [1, 2], y1: [0, 0], y2: [5, 9] })],
      { domain: [0, 8] },
      { reach: 9 },
    ],
    [
      "a waffle beyond the end",
      [mark("waffleY", { x: ["a"], y1: [0], y2: [9] })],
      { domain: [0, 8] },
      { reach: 9 },
    ],
    [
      "bars whose start lies beyond",
      [mark("barY", { x: ["a"], y1: [-9], y2: [2] })],
      { domain: [-8, 2] },
      { reach: -9 },
    ],
    ["bars of one end alone", [mark("barY", { x: ["a"], y: [9] })], { domain: [0, 8] }, { reach: 9 }],
  ])("is broken by %s", (_, marks, y, detail) => {
    expect(told(marks, y)).toEqual([expect.objectContaining({ axis: "y", ...detail })]);
  });

  test("tells each axis once, however many marks measure on it", () => {
    const lying = mark("barX", { y: ["a"], x1: [0], x2: [9] });
    const chart = sketch([bars, bars, lying], {
      scales: { y: { zero: false, domain: [3, 40] }, x: { zero: false, domain: [3, 9], type: "linear" } },
    });
    const problems = honestyOf(chart, ["zero-baseline"]);
    expect(problems.map(({ where }) => where)).toEqual([[{ scale: "y" }], [{ scale: "x" }]]);
  });

  test("says nothing of an axis that is not there", () => {
    const { facts } = sketch([bars]);
    expect(honestyOf({ kind: "chart", facts: { ...facts, scales: {} } }, ["zero-baseline"])).toEqual([]);
  });
});

describe("axis-label-with-unit", () => {
  const points = mark("dot", { x: [1, 2], y: [1, 2] });
  const told = (y: Partial<ScaleFacts>): ProblemShape[] =>
    honestyOf(sketch([points], { scales: { x: { label: "Personas" }, y } }), ["axis-label-with-unit"]);
  const how = (label: string | null) => told({ label })[0]?.detail.how ?? "kept";

  test.each([
    ["missing", [null, "", "   "]],
    ["blank", ["_", "______", " ____ "]],
    ["column-name", ["people_reached", "total_2019", "a_b_c", "año_1"]],
    ["no-unit", ["Valor", "Total", "_x", "a_", "a__b", "x y_z", "impersonal", "n°"]],
    [
      "kept",
      [
        "Personas",
        "Total de personas",
        "↑ People",
        "(kits)",
        "PERSONAS",
        "% del total",
        "S/ por día",
        "people_reached in 2019",
      ],
    ],
  ])("is %s with %j", (verdict, labels) => {
    for (const label of labels) expect([label, how(label)]).toEqual([label, verdict]);
  });

  test.each(["linear", "log", "symlog", "sqrt", "pow"])("asks a %s axis for its unit", (type) => {
    expect(told({ type, label: null })).toMatchObject([
      { detail: { axis: "y", label: null, how: "missing" }, where: [{ scale: "y" }] },
    ]);
  });

  test.each(["band", "point", "ordinal", "utc", "time"])("asks a %s axis for none", (type) => {
    expect(told({ type, label: null })).toEqual([]);
  });

  test("asks an axis of dates or years for none, and one of other numbers for it", () => {
    expect(told({ label: null, domain: [{ date: "2019-01-01" }, { date: "2019-02-01" }] })).toEqual([]);
    for (const domain of [
      [1900, 2100],
      [2017, 2019],
    ])
      expect(told({ label: null, domain })).toEqual([]);
    for (const domain of [[1899, 2100], [1900, 2101], [0, 2019], ["2017", "2019"], []])
      expect(told({ label: null, domain })).toHaveLength(1);
    for (const label of ["Año", "year", "Years"]) expect(told({ label })).toEqual([]);
    expect(told({ label: "Yearly" })).toHaveLength(1);
  });

  test("judges both axes", () => {
    const chart = sketch([points]);
    const axes = honestyOf(chart, ["axis-label-with-unit"]).map(({ detail }: ProblemShape) => detail.axis);
    expect(axes).toEqual(["x", "y"]);
  });
});

describe("order-helps", () => {
  const told = (marks: MarkFacts[], x: Partial<ScaleFacts> = {}) =>
    honestyOf(sketch(marks, { scales: { x } }), ["order-helps"]).map(
      ({ detail }: ProblemShape) => detail.count,
    );
  const named = (...names: string[]) =>
    standing(Object.fromEntries(names.map((name, index) => [name, [5, 9, 2, 7][index] ?? 1])));

  test("looks at bars and points side by side, three or more", () => {
    expect(told([named("Lima", "Piura", "Tacna")])).toEqual([3]);
    expect(told([mark("dot", { x: ["Lima", "Piura", "Tacna"], y: [5, 9, 2] })])).toEqual([3]);
    expect(told([mark("dot", { x: ["Lima", "Piura", "Tacna"], y: [5, 9, 2] })], { type: "point" })).toEqual([
      3,
    ]);
    expect(told([named("Lima", "Piura")])).toEqual([]);
    expect(told([mark("lineY", { x: ["Lima", "Piura", "Tacna"], y: [5, 9, 2] })])).toEqual([]);
    expect(told([mark("dot", { x: [1, 2, 3], y: [5, 9, 2] })])).toEqual([]);
  });

  test("looks at lying bars by the axis that names them, and points at the mark", () => {
    const lain = mark("barX", { y: ["Lima", "Piura", "Tacna"], x1: [0, 0, 0], x2: [5, 9, 2] });
    expect(honestyOf(sketch([mark("ruleX", { x: [0] }), lain]), ["order-helps"])).toEqual([
      { kind: "order-helps", detail: { count: 3 }, where: [{ mark: 1 }] },
    ]);
    const { facts } = sketch([lain]);
    expect(honestyOf({ kind: "chart", facts: { ...facts, scales: {} } }, ["order-helps"])).toEqual([]);
  });

  test("lets them rise, fall, or be equal", () => {
    expect(told([standing({ a: 1, b: 1, c: 3 })])).toEqual([]);
    expect(told([standing({ a: 3, b: 1, c: 1 })])).toEqual([]);
    expect(told([standing({ a: 2, b: 2, c: 2 })])).toEqual([]);
    expect(told([standing({ a: -3, b: -1, c: 2 })])).toEqual([]);
  });

  test("takes a stack as long as it is as a whole", () => {
    const stacked = mark("barY", {
      x: ["a", "b", "c", "a", "b", "c"],
      y1: [0, 0, 0, 1, 5, 2],
      y2: [1, 5, 2, 9, 8, 7],
      fill: ["women", "women", "women", "men", "men", "men"],
    });
    expect(told([stacked])).toEqual([]);
    // Its parts are smaller where the whole is larger.
    const crossed = mark("barY", {
      x: ["a", "b", "c", "a", "b", "c"],
      y1: [0, 0, 0, 4, 1, 3],
      y2: [4, 1, 3, 9, 7, 8],
      fill: ["women", "women", "women", "men", "men", "men"],
    });
    expect(told([crossed])).toEqual([3]);
  });

  test("says nothing of small multiples", () => {
    const sizes = { Lima: 5, Piura: 9, Tacna: 2 };
    expect(told([standing(sizes, { fx: ["a", "b", "a"] })])).toEqual([]);
  });

  test("leaves out places of the axis where no bar stands", () => {
    expect(told([standing({ a: 5, b: 3, c: 1 })], { domain: ["a", "nobody", "b", "c"] })).toEqual([]);
    expect(told([standing({ a: 5, b: 9 })], { domain: ["a", "nobody", "b"] })).toEqual([]);
  });

  test.each([
    [["2017", "2018", "2019"]],
    [["0-4", "5-11", "12-17"]],
    [["<100", "100-500", ">500"]],
    [["≤ 5", "6", "≥ 7"]],
    [["enero", "febrero", "marzo"]],
    [["Jan", "Feb", "Mar"]],
    [["set", "oct", "dic."]],
    [["lunes", "martes", "miércoles"]],
    [["Monday", "Tuesday", "sunday"]],
  ])("leaves %j in their own order", (names) => {
    expect(told([named(...names)], { domain: names })).toEqual([]);
  });

  const inOwnOrder = (...names: string[]) => told([named(...names)], { domain: names }).length === 0;

  test("knows the months and weekdays of both languages, whole and cut short", () => {
    const written = [
      "ene febrero mar abril may junio jul agosto sept octubre nov diciembre",
      "enero feb marzo abr mayo jun julio ago setiembre oct noviembre dic",
      "jan february mar april may june jul august sep october nov december",
      "january feb march apr may jun july aug september oct november dec",
      "septiembre set sep",
      "lunes martes miércoles jueves viernes sábado domingo",
      "monday tuesday wednesday thursday friday saturday sunday",
    ];
    // Each stands between two of which it is told that they are out of order.
    const unknown = written
      .flatMap((names) => names.split(" "))
      .filter((name) => !inOwnOrder("Lima", name, "Tacna"));
    expect(unknown).toEqual([]);
    expect(inOwnOrder("Lima", "Piura", "Tacna")).toBe(false);
  });

  test("takes one class among the names for an order that has a meaning", () => {
    expect(inOwnOrder("Sin edad", "0-4", "5-11")).toBe(true);
    expect(inOwnOrder("Lima", "≥ 7", "Tacna")).toBe(true);
    expect(inOwnOrder("Lima", "+ 7", "Tacna")).toBe(true);
    expect(inOwnOrder("Lima", "A7", "Tacna")).toBe(false);
  });

  test.each([
    [["marcha", "abrigo", "mayores"]],
    [["fin de enero", "otro enero", "más enero"]],
    [["otro lunes", "lunes santo", "mondays"]],
    [["Lima 1", "Piura 2", "Tacna 3"]],
  ])("does not take %j for times or classes", (names) => {
    expect(told([named(...names)], { domain: names })).toEqual([names.length]);
  });
});
