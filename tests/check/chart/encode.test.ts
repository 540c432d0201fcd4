import { describe, expect, test } from "vitest";
import { type Encoding, encodeChart } from "../../../src/check/chart/facts/encode.ts";
import type { MarkFacts, ScaleFacts } from "../../../src/check/value.ts";
import { mark, sketch, standing } from "./sketch.ts";

type Scales = Record<string, Partial<ScaleFacts>>;

const read = (drawn: MarkFacts, scales: Scales = {}): Encoding => {
  const [encoding, ...others] = encodeChart(sketch([drawn], { scales }).facts);
  expect(others).toEqual([]);
  if (encoding === undefined) throw new Error(`${drawn.kind} says nothing`);
  return encoding;
};
const partsOf = (drawn: MarkFacts, scales?: Scales) => {
  const { roles, names } = read(drawn, scales);
  return roles.map((role) => (names.includes(role) ? `${role}!` : role)).join(" ");
};

describe("encodeChart(facts) reads which axis measures", () => {
  const two = { x: [1, 2], y: [3, 4] };
  test.each<[string, Record<string, (string | number)[]>, "x" | "y" | null]>([
    ["barX", { x: [1], y: ["a"] }, "x"],
    ["barY", { y: [1], x: ["a"] }, "y"],
    ["rectX", two, "x"],
    ["rectY", two, "y"],
    ["areaX", two, "x"],
    ["areaY", two, "y"],
    ["waffleX", two, "x"],
    ["waffleY", { x: [1, 2], y: ["a", "b"] }, "y"],
    ["tickX", two, "x"],
    ["tickY", { x: [1, 2], y: ["a", "b"] }, "y"],
    ["dot", two, "y"],
    ["dot", { x: ["a"], y: [1] }, "y"],
    ["dot", { x: [1], y: ["a"] }, "x"],
    ["dot", { x: [1] }, "x"],
    ["dot", { y: [1] }, "y"],
    ["dot", { r: [1] }, null],
    ["link", { x1: [1], x2: [2] }, "x"],
    ["link", { x1: [1], x2: [2], y1: ["a"], y2: ["a"] }, "x"],
    ["link", { x1: ["a"], x2: ["b"], y1: [1], y2: [2] }, "y"],
    ["cell", { x: ["a"], y: ["b"] }, "y"],
    ["sidebarX", { x: ["a"], y: [1] }, "y"],
    ["barXs", { x: ["a"], y: [1] }, "y"],
    ["sidebarY", { x: [1], y: ["a"] }, "x"],
    ["barYs", { x: [1], y: ["a"] }, "x"],
  ])("of %s with %j", (kind, channels, measure) => {
    expect(read(mark(kind, channels)).measure).toBe(measure);
  });

  test.each(["band", "point", "ordinal"])("beside a %s axis", (type) => {
    expect(read(mark("dot", two), { y: { type } }).measure).toBe("x");
    expect(read(mark("dot", two), { x: { type }, y: { type } }).measure).toBe("y");
  });
});

describe("encodeChart(facts) reads what each mark says and what names it", () => {
  const points = (more: Record<string, (string | number | null)[]>) =>
    mark("dot", { x: [1, 2, 3], y: [4, 5, 6], ...more });
  test.each<[string, MarkFacts, string]>([
    ["bars", standing({ a: 1, b: 2 }), "category! value low high"],
    ["points side by side", mark("dot", { x: ["a", "b"], y: [1, 2] }), "category! value"],
    ["points among two measures", points({}), "category value"],
    ["points of names on both axes", mark("dot", { x: ["a", "b"], y: ["c", "d"] }), "category! value!"],
    ["points of lengths beside names", mark("dot", { x: [1, 2], y: ["c", "d"] }), "category! value"],
    ["a line over numbers", mark("lineY", { x: [1, 2], y: [3, 4] }), "category! value"],
    [
      "lines by colour",
      mark("lineY", { x: [1, 1], y: [3, 4], stroke: ["a", "b"] }),
      "category! value series!",
    ],
    ["lines by z", mark("lineY", { x: [1, 1], y: [3, 4], z: ["a", "b"] }), "category! value series!"],
    ["points by symbol", points({ symbol: ["a", "b", "a"] }), "category value series!"],
    ["points by z, which nobody sees", points({ z: ["a", "b", "a"] }), "category value"],
    ["points by size", points({ r: [9, 7, 9] }), "category value size"],
    ["points of one size", points({ r: [9, 9, 9] }), "category value"],
    ["points of one colour", points({ fill: ["a", "a", "a"] }), "category value"],
    ["points by a colour of numbers", points({ fill: [9, 7, 9] }), "category value colour"],
    ["points by the colour of their edge", points({ stroke: [9, 7, 9] }), "category value colour"],
    ["points whose colour repeats an axis", points({ fill: [1, 2, 3] }), "category value"],
    ["points whose size repeats an axis", points({ r: [4, 5, 6] }), "category value"],
    [
      "points by two colours of one thing",
      points({ fill: ["a", "b", "a"], stroke: ["a", "b", "a"] }),
      "category value series!",
    ],
    [
      "points by a number and a kind",
      points({ fill: [9, 7, 9], symbol: ["a", "b", "a"] }),
      "category value series! colour",
    ],
    ["small multiples", points({ fx: ["a", "b", "a"] }), "category value facet!"],
    ["small multiples one below the other", points({ fy: ["a", "b", "a"] }), "category value facet!"],
    [
      "small multiples both ways",
      points({ fx: ["a", "b", "a"], fy: ["c", "c", "d"] }),
      "category value facet! facet2!",
    ],
    [
      "a colour that repeats the facet",
      points({ fx: ["a", "b", "a"], fill: ["a", "b", "a"] }),
      "category value facet!",
    ],
    ["cells", mark("cell", { x: ["a", "b"], y: ["c", "d"], fill: [1, 2] }), "category! value! colour"],
    [
      "cells of one colour",
      mark("cell", { x: ["a", "b"], y: ["c", "d"], fill: [1, 1] }),
      "category! value! colour",
    ],
    ["cells of numbers", mark("cell", { x: [1, 2], y: [3, 4], fill: [5, 6] }), "category! value! colour"],
    ["texts", mark("text", { x: ["a"], y: [1], text: ["b"] }), "category! value text"],
    ["points with a text, which nobody sees", points({ text: ["a", "b", "c"] }), "category value"],
    ["a map", mark("geo", { fill: [1, 2] }), "colour"],
    [
      "bins",
      mark("rectY", { x1: [0, 5], x2: [5, 10], y1: [0, 0], y2: [3, 4] }),
      "category! end value low high",
    ],
    ["bars of nothing", mark("barY", { x: ["a"] }), "category!"],
    ["a mark of one end", mark("vector", { x: ["a"], y1: [1] }), "category! value"],
    [
      "waffles over numbers",
      mark("waffleY", { x: [1, 2], y1: [0, 0], y2: [3, 4] }),
      "category! value low high",
    ],
    [
      "an area over numbers",
      mark("areaY", { x: [1, 2], y1: [0, 0], y2: [3, 4] }),
      "category! value low high",
    ],
    [
      "areas by z",
      mark("areaY", { x: [1, 1], y1: [0, 0], y2: [3, 4], z: ["a", "b"] }),
      "category! value series! low high",
    ],
    [
      "points over days",
      mark("dot", { x: [{ date: "2019-05-03T00:00:00.000Z" }, null], y: [1, 2] }),
      "category! value",
    ],
    ["a colour that repeats one place of three", points({ fill: ["1", "b", "c"] }), "category value series!"],
    [
      "a colour that repeats the facet below",
      points({ fx: ["k", "l", "l"], fy: ["a", "b", "a"], fill: ["a", "b", "a"] }),
      "category value facet! facet2!",
    ],
    ["ticks", mark("tickX", { x: [1, 2], y: ["a", "b"] }), "category! value"],
    ["links between two places", mark("link", { x1: [1], x2: [2], y1: [3], y2: [4] }), "category value"],
  ])("%s", (_, drawn, parts) => {
    expect(partsOf(drawn)).toBe(parts);
  });

  test("a colour of numbers that goes through names is a series", () => {
    const drawn = points({ fill: [2018, 2019, 2018] });
    for (const type of ["ordinal", "categorical"])
      expect(partsOf(drawn, { color: { type } })).toBe("category value series!");
    for (const type of ["linear", "threshold", "quantize"])
      expect(partsOf(drawn, { color: { type } })).toBe("category value colour");
  });

  test("an axis of numbers side by side names them", () => {
    const drawn = mark("dot", { x: [1, 2], y: [3, 4] });
    expect(partsOf(drawn, { x: { type: "band" } })).toBe("category! value");
    expect(partsOf(drawn, { y: { type: "band" } })).toBe("category! value");
    expect(partsOf(drawn, { x: { type: "band" }, y: { type: "band" } })).toBe("category! value!");
  });

  test("texts among colours that measure make them names", () => {
    for (const fill of [
      ["a", "b", "a"],
      ["a", 2, 3],
    ])
      expect(partsOf(points({ fill }), { color: { type: "linear" } })).toBe("category value series!");
  });

  test("marks whose scales are not known are read all the same", () => {
    const { facts } = sketch([points({ fill: ["a", "b", "a"] }), mark("text", { x: ["a"], text: ["b"] })]);
    expect(encodeChart({ ...facts, scales: {} }).map(({ roles }) => roles)).toEqual([
      ["category", "value", "series"],
      ["value", "text"],
    ]);
  });

  test("a colour that goes through no scale says nothing", () => {
    const drawn = points({ fill: ["red", "blue", "red"] });
    const fill = { scale: null, label: null, values: ["red", "blue", "red"] };
    expect(partsOf({ ...drawn, channels: { ...drawn.channels, fill } })).toBe("category value");
  });
});

describe("encodeChart(facts) reads the things that are drawn", () => {
  const rolesOf = (drawn: MarkFacts, scales?: Scales) => read(drawn, scales).items.map(({ roles }) => roles);

  test("as many as the shortest channel has", () => {
    expect(rolesOf(mark("dot", { x: [1, 2, 3], y: [4, 5] }))).toEqual([
      { category: 1, value: 4 },
      { category: 2, value: 5 },
    ]);
    expect(rolesOf({ ...mark("dot", { x: [1, 2], y: [3, 4] }), count: 1 })).toHaveLength(1);
  });

  test("with years and months by what they mean, and blanks as they are", () => {
    const drawn = mark("dot", {
      x: [{ date: "2019-01-01T00:00:00.000Z" }, "2019-06-01", null],
      y: [1, null, 3],
    });
    expect(rolesOf(drawn)).toEqual([
      { category: "2019", value: 1 },
      { category: "2019-06", value: null },
      { category: null, value: 3 },
    ]);
  });

  test("with texts as they are written", () => {
    expect(rolesOf(mark("text", { x: [1], text: ["2019-01-01"] }))).toMatchObject([{ text: "2019-01-01" }]);
  });

  test("not axes, grids, tips, nor marks without anything", () => {
    const { facts } = sketch([
      mark("axisX", { x: [1] }),
      mark("gridY", { y: [1] }),
      mark("tip", { x: [1] }),
      mark("dot", { x: [] }),
      mark("dot", { x: [1] }),
    ]);
    expect(encodeChart(facts).map(({ mark: index }) => index)).toEqual([4]);
  });
});

describe("encodeChart(facts) reads bars as the eye sees them", () => {
  const sizes = (drawn: MarkFacts) =>
    read(drawn).items.map(({ roles: { category, series = null, value, low, high } }) => [
      category,
      series,
      value,
      low,
      high,
    ]);

  test("pieces of one bar as one", () => {
    const bars = mark("barY", { x: ["a", "b", "a"], y1: [0, 0, 2], y2: [2, 3, 5] });
    expect(sizes(bars)).toEqual([
      ["a", null, 5, 0, 5],
      ["b", null, 3, 0, 3],
    ]);
    expect(read(bars).items.map(({ pieces }) => pieces)).toEqual([[0, 2], [1]]);
  });

  test("pieces that lie on each other once, and the gap between two not at all", () => {
    expect(sizes(mark("barY", { x: ["a", "a"], y1: [0, 0], y2: [2, 5] }))).toEqual([["a", null, 5, 0, 5]]);
    expect(sizes(mark("barY", { x: ["a", "a"], y1: [0, 1], y2: [5, 2] }))).toEqual([["a", null, 5, 0, 5]]);
    expect(sizes(mark("barY", { x: ["a", "a"], y1: [0, 4], y2: [2, 5] }))).toEqual([["a", null, 3, 0, 5]]);
    expect(sizes(mark("barY", { x: ["a", "a"], y1: [4, 0], y2: [5, 2] }))).toEqual([["a", null, 3, 0, 5]]);
  });

  test("below 0 as numbers below 0", () => {
    expect(sizes(mark("barY", { x: ["a", "b"], y1: [0, -1], y2: [-4, 2] }))).toEqual([
      ["a", null, -4, -4, 0],
      ["b", null, 3, -1, 2],
    ]);
    expect(sizes(mark("barY", { x: ["a"], y1: [0], y2: [0] }))).toEqual([["a", null, 0, 0, 0]]);
  });

  test("from 0 where they say only where they end", () => {
    expect(sizes(mark("barY", { x: ["a", "b"], y: [4, -3] }))).toEqual([
      ["a", null, 4, 0, 4],
      ["b", null, -3, -3, 0],
    ]);
  });

  test("series of a stack apart, with the ends of the whole stack", () => {
    const stack = mark("barY", {
      x: ["a", "a", "b"],
      y1: [0, 2, 0],
      y2: [2, 5, 3],
      fill: ["men", "women", "men"],
    });
    expect(sizes(stack)).toEqual([
      ["a", "men", 2, 0, 5],
      ["a", "women", 3, 0, 5],
      ["b", "men", 3, 0, 3],
    ]);
  });

  test("without pieces of a stack that have no length", () => {
    const stack = mark("barY", {
      x: ["a", "a", "b"],
      y1: [0, 2, 0],
      y2: [2, 2, 3],
      fill: ["men", "women", "women"],
    });
    expect(sizes(stack)).toEqual([
      ["a", "men", 2, 0, 2],
      ["b", "women", 3, 0, 3],
    ]);
  });

  test("apart where names run together", () => {
    const bars = mark("barY", { x: ["a", "ab"], y1: [0, 0], y2: [2, 5], fill: ["bc", "c"] });
    expect(sizes(bars).map(([category, series]) => [category, series])).toEqual([
      ["a", "bc"],
      ["ab", "c"],
    ]);
  });

  test("apart in small multiples", () => {
    const both = mark("barY", { x: ["a", "a"], y1: [0, 0], y2: [2, 5], fx: ["l", "r"], fy: ["t", "t"] });
    expect(sizes(both)).toEqual([
      ["a", null, 2, 0, 2],
      ["a", null, 5, 0, 5],
    ]);
    const rows = mark("barY", { x: ["a", "a"], y1: [0, 0], y2: [2, 5], fx: ["l", "l"], fy: ["t", "b"] });
    expect(sizes(rows)).toEqual([
      ["a", null, 2, 0, 2],
      ["a", null, 5, 0, 5],
    ]);
  });

  test("without those that have no end, unless none has", () => {
    expect(sizes(mark("barY", { x: ["a", "b"], y1: [0, 0], y2: [null, 3] }))).toEqual([["b", null, 3, 0, 3]]);
    const none = read(mark("barY", { x: ["a", "b"], y1: [0, 0], y2: [null, null] }));
    expect(none.items.map(({ roles }) => roles)).toEqual([
      { category: "a", value: null },
      { category: "b", value: null },
    ]);
  });
});
