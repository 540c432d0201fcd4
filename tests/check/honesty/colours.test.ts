import { describe, expect, test } from "vitest";
import { honestyOf } from "../../../src/check/honesty/honesty.ts";
import type { ProblemShape } from "../../../src/check/problem.ts";
import type { Cell, ChartFacts, MarkFacts, ScaleFacts } from "../../../src/check/value.ts";
import { mark, sketch } from "../chart/sketch.ts";

/** One line for each name, of two points each. */
const lines = (...names: Cell[]) =>
  mark("lineY", {
    x: names.flatMap(() => [1, 2]),
    y: names.flatMap(() => [3, 4]),
    stroke: names.flatMap((name) => [name, name]),
  });
const written = (...names: Cell[]) =>
  mark("text", { x: names.map(() => 2), y: names.map(() => 4), text: names });

const told = (
  rule: string,
  marks: MarkFacts[],
  color: Partial<ScaleFacts> = {},
  more: Partial<ChartFacts> & { x?: Partial<ScaleFacts> } = {},
): ProblemShape[] => {
  const { x = {}, legends = [] } = more;
  return honestyOf(sketch(marks, { scales: { color, x }, legends }), [rule]);
};

describe("legend-for-colour", () => {
  const how = (
    ...chart: [MarkFacts[], Partial<ScaleFacts>?, { legends?: string[]; x?: Partial<ScaleFacts> }?]
  ) => told("legend-for-colour", ...chart)[0]?.detail.how ?? "kept";
  const legends = ["color"];
  const measured = mark("cell", { x: ["a", "b"], y: ["c", "d"], fill: [3, 4] });

  test("asks colours that name for a legend, or for their names beside the marks or on an axis", () => {
    expect(how([lines("women", "men")])).toBe("missing");
    expect(how([lines("women", "men")], { type: "categorical" })).toBe("missing");
    expect(how([lines("women", "men")], {}, { legends })).toBe("kept");
    expect(how([lines("women", "men")], { type: "categorical" }, { legends })).toBe("kept");
    expect(how([lines("women", "men")], {}, { legends: ["r"] })).toBe("missing");
    expect(how([lines("women", "men"), written("women", "men")])).toBe("kept");
    expect(how([lines("women", "men"), written("women", "men", "Total")])).toBe("kept");
    expect(how([lines("women", "men"), { ...written("women", "men"), kind: "textX" }])).toBe("kept");
    expect(how([lines("women", "men"), mark("text", { x: [2], y: [4] })])).toBe("missing");
    expect(how([lines("women", "men"), written("women")])).toBe("missing");
    expect(how([lines("women", "men"), mark("dot", { x: [1, 1], text: ["women", "men"] })])).toBe("missing");
    expect(how([mark("barY", { x: ["a", "b"], y2: [1, 2], fill: ["a", "b"] })])).toBe("kept");
    expect(how([mark("barY", { x: ["a", "b"], y2: [1, 2], fill: ["c", "d"] })])).toBe("missing");
  });

  test.each(["x", "y", "fx", "fy"])("finds the names on the axis %s", (axis) => {
    expect(how([mark("dot", { [axis]: ["a", "b"], r: [1, 2], fill: ["a", "b"] })])).toBe("kept");
  });

  test("takes a year for itself, written as a number or a text", () => {
    expect(how([lines("2018", "2019"), written(2018, 2019)])).toBe("kept");
  });

  test("asks a legend of numbers for its name", () => {
    expect(how([measured])).toBe("missing");
    expect(how([measured], {}, { legends })).toBe("no-label");
    for (const label of ["", "  ", "____", "people_reached", "a_b_c"])
      expect(how([measured], { label }, { legends })).toBe("no-label");
    expect(how([measured], { label: "people_reached in 2019" }, { legends })).toBe("kept");
    for (const label of ["Personas", "Personas asistidas", "_a", "a__b", "in people_reached"])
      expect(how([measured], { label }, { legends })).toBe("kept");
    expect(how([measured, written(3, 4)], { label: "Personas" })).toBe("missing");
  });

  test("says nothing where colours say nothing", () => {
    expect(how([lines("all")])).toBe("kept");
    expect(how([mark("dot", { x: [1, 2], y: [3, 4] })])).toBe("kept");
    const plain = { ...mark("dot", { x: [1, 2], fill: ["a", "b"] }) };
    const unscaled = {
      ...plain,
      channels: { ...plain.channels, fill: { scale: null, label: null, values: ["a", "b"] } },
    };
    expect(how([unscaled], { type: "ordinal", domain: ["a", "b"] })).toBe("kept");
    expect(how([mark("axisX", { x: [1, 2], fill: ["a", "b"] })])).toBe("kept");
    expect(how([mark("dot", { x: [1, 2], fill: ["a", "b"] })])).toBe("missing");
  });

  describe("of lines with a mark each", () => {
    const line = (stroke: string, height = 0, kind = "lineY"): MarkFacts => ({
      ...mark(kind, { x: [1, 2], y: [3 + height, 4 + height] }),
      constants: { stroke },
    });
    test("asks for their names, because no legend explains colours that are typed in", () => {
      expect(how([line("teal"), line("purple", 1)])).toBe("missing");
      expect(how([line("teal"), line("purple", 1), written("girls", "boys")])).toBe("kept");
      expect(how([line("teal"), line("purple", 1), line("teal", 2), written("girls", "boys")])).toBe(
        "missing",
      );
      expect(how([line("teal"), line("purple", 1), written(12, 13)])).toBe("missing");
    });
    test("says nothing of one line, of lines of one colour, of an edge or an area", () => {
      expect(how([line("teal")])).toBe("kept");
      expect(how([line("teal"), line("teal", 1)])).toBe("kept");
      expect(how([line("white"), line("teal")])).toBe("kept");
      expect(how([line("black"), line("teal", 1, "areaY"), line("red", 2, "barY")])).toBe("kept");
      expect(how([line("none"), line("teal", 1)])).toBe("kept");
    });
  });

  test("says nothing of colours that no mark uses", () => {
    const { facts } = sketch([lines("women", "men")]);
    const points = mark("dot", { x: [1, 2], y: [3, 4] });
    expect(honestyOf({ kind: "chart", facts: { ...facts, marks: [points] } }, ["legend-for-colour"])).toEqual(
      [],
    );
  });

  test("points at the scale of colours", () => {
    expect(told("legend-for-colour", [lines("women", "men")])).toMatchObject([
      { where: [{ scale: "color" }] },
    ]);
  });
});

describe("too-many-colours", () => {
  const letters = (count: number) => Array.from("abcdefghijkl").slice(0, count);
  test("lets eight be, names nine or more, and lets colours that measure be", () => {
    expect(told("too-many-colours", [lines(...letters(8))])).toEqual([]);
    expect(told("too-many-colours", [lines(...letters(9))])).toMatchObject([
      { detail: { count: 9, most: 8 }, where: [{ scale: "color" }] },
    ]);
    expect(told("too-many-colours", [lines(...letters(12))], { type: "categorical" })).toHaveLength(1);
    expect(told("too-many-colours", [lines(...letters(12))], { type: "quantize" })).toEqual([]);
    expect(told("too-many-colours", [mark("dot", { x: [1], y: [2] })])).toEqual([]);
  });
});

describe("colour-blind-safe", () => {
  const closest = (range: string[] | null, ...names: string[]) =>
    told("colour-blind-safe", [lines(...names)], { range })[0]?.detail ?? null;

  test("names the two that look most alike, and to whom", () => {
    expect(closest(["#228b22", "#b22222", "#2b8b22"], "a", "b", "c")).toEqual({
      names: ["a", "c"],
      colours: ["#228b22", "#2b8b22"],
      vision: expect.stringMatching(/anopia/),
    });
    expect(closest(["black", "white", "#0000ff", "#5500ff"], "a", "b", "c", "d")).toMatchObject({
      names: ["c", "d"],
    });
    expect(closest(["forestgreen", "firebrick"], "a", "b")).toMatchObject({ vision: "deuteranopia" });
    expect(closest(["#ff0000", "#4d4d00"], "a", "b")).toMatchObject({ vision: "protanopia" });
  });

  test("uses colours again where things are more", () => {
    expect(closest(["black", "white"], "a", "b", "c")).toMatchObject({
      names: ["a", "c"],
      colours: ["black", "black"],
    });
  });

  test("says nothing where colours are apart, unknown, or told in words", () => {
    expect(closest(["black", "white"], "a", "b")).toBeNull();
    expect(closest(null, "a", "b")).toBeNull();
    expect(closest([], "a", "b")).toBeNull();
    expect(closest(["hsl(1 1% 1%)", "hsl(1 1% 2%)"], "a", "b")).toBeNull();
    expect(closest(["hsl(1 1% 1%)", "black", "hsl(1 1% 2%)", "white"], "a", "b", "c", "d")).toBeNull();
    const range = ["forestgreen", "firebrick"];
    expect(told("colour-blind-safe", [lines("a", "b"), written("a", "b")], { range })).toEqual([]);
    expect(told("colour-blind-safe", [lines("a", "b")], { range, type: "linear" })).toEqual([]);
    expect(told("colour-blind-safe", [lines("a", "b")], { range, type: "categorical" })).toMatchObject([
      { where: [{ scale: "color" }] },
    ]);
    expect(told("colour-blind-safe", [mark("dot", { x: [1], y: [2] })])).toEqual([]);
  });
});

describe("rates-on-maps", () => {
  const map = mark("geo", { fill: [3, 4] });
  const label = (text: string | null, type = "linear") => told("rates-on-maps", [map], { label: text, type });

  test("asks a map of counts for a rate", () => {
    expect(label(" Personas refugiadas ")).toMatchObject([
      { detail: { label: "Personas refugiadas" }, where: [{ scale: "color" }] },
    ]);
    for (const text of ["Personas", "Comparación", "Imperial", "medianoche", "sharecroppers", "Total_pctx"])
      expect(label(text)).toHaveLength(1);
  });

  test.each([
    [
      "% del total",
      "por ciento",
      "porciento",
      "porcentaje",
      "proporción",
      "Proporcion",
      "tasa",
      "Tasa de asistencia",
    ],
    [
      "razón",
      "razon",
      "personas por cada mil",
      "por km",
      "por habitante",
      "densidad",
      "promedio",
      "media",
      "mediana",
    ],
    [
      "índice",
      "indice",
      "share",
      "per cent",
      "percent",
      "percentage",
      "rate",
      "people per km²",
      "people_pct",
      "12 ‰",
    ],
  ])("takes %s and the like for a rate", (...labels) => {
    expect(labels.filter((text) => label(text).length > 0)).toEqual([]);
  });

  test("says nothing without a label, of classes that are names, or of what is no filled area", () => {
    for (const text of [null, "", "  "]) expect(label(text)).toEqual([]);
    for (const type of ["ordinal", "categorical"]) expect(label("Personas", type)).toEqual([]);
    const color = { label: "Personas", type: "linear" };
    expect(told("rates-on-maps", [mark("cell", { x: ["a"], fill: [3] })], color)).toEqual([]);
    expect(told("rates-on-maps", [mark("geo", { stroke: [3, 4] })], color)).toEqual([]);
    expect(told("rates-on-maps", [mark("dot", { r: [3] })])).toEqual([]);
    expect(told("rates-on-maps", [mark("dot", { x: [3] }), map], color)).toHaveLength(1);
  });
});

describe("gap-is-not-zero", () => {
  const months = (count: number): Cell[] =>
    Array.from({ length: count }, (_, index) => ({ date: `2019-0${index + 1}-01T00:00:00.000Z` }));
  const zeros = (kind: string, numbers: Cell[], more: Record<string, Cell[]> = {}) =>
    told("gap-is-not-zero", [mark(kind, { x: months(numbers.length), y: numbers, ...more })]);

  const found = (numbers: Cell[], more: Record<string, Cell[]> = {}) =>
    zeros("lineY", numbers, more).map(({ detail, where = [] }) => ({
      ...detail,
      items: where.map((place) => ("item" in place ? place.item : null)),
    }));

  test("counts zeros between larger numbers, names the first and points at all", () => {
    expect(zeros("lineY", [4, 0, 9, 0, 5])).toEqual([
      {
        kind: "gap-is-not-zero",
        detail: { count: 2, at: "2019-02", how: "between" },
        where: [
          { mark: 0, item: 1 },
          { mark: 0, item: 3 },
        ],
      },
    ]);
  });

  test("sees several zeros in a row, and several rows of them", () => {
    expect(found([40, 0, 0, 0, 39])).toEqual([{ count: 3, at: "2019-02", how: "between", items: [1, 2, 3] }]);
    expect(found([728, 0, 0, 850, 859, 866, 0, 0, 861])).toEqual([
      { count: 4, at: "2019-02", how: "between", items: [1, 2, 6, 7] },
    ]);
  });

  test("sees where data stop, once there are enough numbers before", () => {
    expect(found([41, 39, 40, 0])).toEqual([{ count: 1, at: "2019-04", how: "end", items: [3] }]);
    expect(found([41, 0, 39, 40, 0, 0])).toEqual([
      { count: 1, at: "2019-02", how: "between", items: [1] },
      { count: 2, at: "2019-05", how: "end", items: [4, 5] },
    ]);
    expect(found([41, 39, 0])).toEqual([]);
  });

  test("sees where all lines stop, and lets one be that ends before the others", () => {
    const two = (a: Cell[], b: Cell[]) => {
      const times = months(a.length);
      const stroke = [...a.map(() => "a"), ...b.map(() => "b")];
      const line = mark("lineY", { x: [...times, ...times], y: [...a, ...b], stroke });
      return told("gap-is-not-zero", [line]).map(({ detail }) => detail);
    };
    expect(two([41, 39, 40, 0], [7, 8, 7, 0])).toEqual([{ count: 2, at: "2019-04", how: "end" }]);
    expect(two([41, 39, 40, 42, 0], [7, 8, 7, 0, 0])).toEqual([{ count: 3, at: "2019-04", how: "end" }]);
    expect(two([41, 39, 40, 0], [7, 8, 7, 6])).toEqual([]);
    expect(two([41, 39, 40, 0], [7, 8, 7, null])).toEqual([]);
  });

  describe("takes true zeros for what they are:", () => {
    test.each<[string, Cell[]]>([
      ["a programme that has not begun", [0, 0, 0, 500, 480, 510]],
      ["a season that fades out and begins again", [900, 300, 40, 0, 0, 25, 400]],
      ["a programme that fades out", [900, 500, 200, 60, 0, 0]],
      ["one that ends at a third of what it was", [900, 880, 910, 300, 0, 0]],
      ["rare events", [3, 0, 1, 0, 0, 2, 1]],
      ["rare events beside one that was not", [3, 0, 12, 2, 0, 3]],
      ["one every other month", [50, 0, 48, 0, 51, 0, 49]],
      ["few numbers before the end", [50, 48, 0, 0, 0]],
      ["nothing at all", [0, 0, 0]],
      ["what goes below 0", [40, 0, -40, 0, 40]],
    ])("%s", (_, numbers) => {
      expect(found(numbers)).toEqual([]);
    });
    test("shares are judged by their size alone, counts must be 4 at least", () => {
      expect(found([0.4, 0, 0.38])).toHaveLength(1);
      expect(found([3, 0, 3])).toEqual([]);
      expect(found([4, 0, 4])).toHaveLength(1);
      expect(found([20, 0, 4, 19])).toHaveLength(1);
      expect(found([21, 0, 4, 19])).toEqual([]);
    });
    test("two falls are gaps, three in a long line too", () => {
      expect(found([50, 0, 48, 0, 51])).toHaveLength(1);
      expect(found([50, 0, 48, 0, 51, 0, 49, 47, 50])).toEqual([]);
      expect(found([50, 0, 48, 0, 51, 0, 49, 47, 50, 52])).toMatchObject([{ count: 3, items: [1, 3, 5] }]);
    });
    test("the last number before the end is held against the middle of all before, whatever their order", () => {
      expect(found([40, 40, 100, 41, 39, 0])).toMatchObject([{ how: "end" }]);
      expect(found([95, 99, 40, 98, 41, 0])).toEqual([]);
      expect(found([80, 82, 80, 40, 0])).toMatchObject([{ how: "end" }]);
      expect(found([80, 82, 80, 39, 0])).toEqual([]);
    });
  });

  test("keeps panels apart", () => {
    expect(found([40, 0, 39], { fx: ["a", "b", "a"] })).toEqual([]);
  });

  test.each(["lineY", "dot", "barY", "areaY"])("looks at %s", (kind) => {
    expect(zeros(kind, [4, 0, 9])).toHaveLength(1);
  });

  test("looks at no other marks", () => {
    expect(zeros("text", [4, 0, 9])).toEqual([]);
  });

  test.each<[string, Cell[]]>([
    ["at the start", [0, 4, 9]],
    ["at the end", [4, 9, 0]],
    ["beside numbers below 0", [-4, 0, 9]],
    ["before numbers below 0", [4, 0, -9]],
    ["beside blanks", [null, 0, 9]],
    ["of which there is none", [4, 1, 9]],
    ["that are blanks", [4, null, 9]],
  ])("takes zeros %s for what they are", (_, numbers) => {
    expect(zeros("dot", numbers)).toEqual([]);
  });

  test("reads times in their order, each line for itself", () => {
    const [first, second, third] = months(3) as [Cell, Cell, Cell];
    const shuffled = mark("dot", { x: [second, third, first], y: [0, 9, 4] });
    expect(told("gap-is-not-zero", [shuffled])).toMatchObject([
      { detail: { at: "2019-02" }, where: [{ item: 0 }] },
    ]);
    const backwards = mark("dot", { x: months(5).reverse(), y: [5, 0, 9, 0, 4] });
    expect(told("gap-is-not-zero", [backwards])).toMatchObject([
      { detail: { at: "2019-02" }, where: [{ item: 1 }, { item: 3 }] },
    ]);
    const apart = mark("dot", { x: [third, first, second], y: [0, 4, 9] });
    expect(told("gap-is-not-zero", [apart])).toEqual([]);
    const two = mark("lineY", {
      x: [first, second, third, first, second, third],
      y: [4, 0, 9, 0, 7, 8],
      stroke: ["a", "a", "a", "b", "b", "b"],
    });
    expect(told("gap-is-not-zero", [two])).toMatchObject([{ detail: { count: 1 }, where: [{ item: 1 }] }]);
    const between = mark("lineY", { x: [first, second, third], y: [4, 0, 9], stroke: ["a", "b", "a"] });
    expect(told("gap-is-not-zero", [between])).toEqual([]);
  });

  test("knows years and days, and takes other places for no time", () => {
    const at = (...x: Cell[]) => told("gap-is-not-zero", [mark("dot", { x, y: [4, 0, 9] })]);
    expect(at(2017, 2018, 2019)).toMatchObject([{ detail: { at: "2018" } }]);
    expect(at("2019-05-03", "2019-05-04", "2019-05-05")).toMatchObject([{ detail: { at: "2019-05-04" } }]);
    expect(at("Lima", "Piura", "Tacna")).toEqual([]);
    expect(at(1, 2, 3)).toEqual([]);
    expect(at("150101", "150102", "150103")).toEqual([]);
    expect(at("in 2017", "in 2018", "in 2019")).toEqual([]);
    expect(at(2017, 2018, "Lima")).toEqual([]);
  });
});
