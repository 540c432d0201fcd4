import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/check/value.ts";
import { expectPass, kinds, list, problemsOf, told } from "../expectations.ts";

const nan: Cell = { special: "nan", text: "NaN" };
const lost: Cell = { special: "undefined", text: "undefined" };

describe("check of a list in which several things are wrong", () => {
  test("tells types, blanks and values apart, and where each stands", () => {
    const problems = problemsOf({
      expected: list(11, 12, 13, 14, 15),
      actual: list("11", null, 90, 14, 15),
      compare: { order: true },
    });
    expect(problems).toMatchObject([
      {
        kind: "type-differs",
        detail: { count: 1, found: "text", sample: "11", column: null },
        where: [{ row: 0 }],
      },
      { kind: "blank-differs", detail: { count: 1, found: "null", column: null }, where: [{ row: 1 }] },
      { kind: "item-differs", detail: { count: 1, found: 90, position: 3, of: 5 }, where: [{ row: 2 }] },
    ]);
  });

  test("tells each kind of blank and each type by itself, the most frequent first", () => {
    const numbers = list(11, 12, 13, 14, 15, 16);
    expect(
      told(numbers, list(null, nan, nan, "", nan, ""), { order: true }).map(([, { found, count }]) => [
        found,
        count,
      ]),
    ).toEqual([
      ["nan", 3],
      ["empty", 2],
      ["null", 1],
    ]);
    expect(
      told(numbers, list(true, "12", "13", "14", 15, 16), { order: true }).map(([kind, { found, count }]) => [
        kind,
        found,
        count,
      ]),
    ).toEqual([
      ["type-differs", "text", 3],
      ["type-differs", "boolean", 1],
    ]);
  });

  test("points at the first of the learner's that differs, whatever its rank", () => {
    expect(problemsOf({ expected: list(10, 20, 30), actual: list(35, 26, 10) })).toMatchObject([
      {
        kind: "item-differs",
        detail: { count: 2, of: 3, position: 1, found: 35 },
        where: [{ row: 1 }, { row: 0 }],
      },
    ]);
  });
});

describe("check of a list whose items are lost", () => {
  const areas = list("food", "shelter", "transport");

  test("says so, and does not call them too many", () => {
    for (const [cell, found] of [
      [lost, "undefined"],
      [nan, "nan"],
    ] as const) {
      expect(problemsOf({ expected: areas, actual: list("food", cell) })).toEqual([
        {
          kind: "blank-differs",
          detail: { column: null, wanted: "value", found, count: 1 },
          where: [{ row: 1 }],
        },
        { kind: "item-missing", detail: { count: 2, found: 2 } },
      ]);
    }
  });

  test("keeps other items that are too many apart", () => {
    expect(
      problemsOf({ expected: list("food", "wash", "kits", "cash"), actual: list("food", lost, "tents") }),
    ).toMatchObject([
      { kind: "blank-differs", where: [{ row: 1 }] },
      { kind: "item-extra", detail: { count: 1, item: "tents" }, where: [{ row: 2 }] },
      { kind: "item-missing", detail: { count: 3 } },
    ]);
    expect(kinds(areas, list("food", null))).toEqual(["item-extra", "item-missing"]);
  });

  test("does not speak of a value where none, or only a blank, is missing", () => {
    expect(kinds(areas, list("food", "shelter", "transport", lost))).toEqual(["item-extra"]);
    expect(kinds(list("food", null, null), list("food", lost))).toEqual(["item-extra", "item-missing"]);
    expect(kinds(list("food", null, "wash"), list("food", lost))).toEqual(["blank-differs", "item-missing"]);
  });
});

describe("check of a list of numbers in another unit", () => {
  test("says so where no number but 0 is right", () => {
    expect(told(list(0, 2000, 3000), list(0, 2, 3))).toMatchObject([
      ["unit-differs", { count: 2, factor: 0.001, found: 2 }],
    ]);
    expect(kinds(list(7, 2000, 3000), list(7, 2, 3))).toEqual(["item-differs"]);
    expect(kinds(list("all", 2000, 3000), list("all", 2, 3))).toEqual(["unit-differs"]);
    expect(told(list(39.2, 12.5), list(0.392, 0.125))).toMatchObject([
      ["unit-differs", { diagnosis: "share-for-percent" }],
    ]);
  });

  test("does not for one number, nor where another is wrong otherwise", () => {
    expect(kinds(list(2000), list(2))).toEqual(["item-differs"]);
    expect(kinds(list(2000, 3000), list(2, 3))).toEqual(["unit-differs"]);
    expect(kinds(list(2000, 3000, 11), list(2, 3, 17), { order: true })).toEqual([
      "item-differs",
      "item-differs",
    ]);
  });

  test("points at every number", () => {
    const [problem] = problemsOf({
      expected: list(2000, 3000),
      actual: list(2, 3),
      compare: { order: true },
    });
    expect(problem?.where).toEqual([{ row: 0 }, { row: 1 }]);
  });

  test("pairs numbers by their size, and names by how they read", () => {
    expect(told(list(9, 100), list(0.9, 10))).toMatchObject([["unit-differs", { factor: 0.1 }]]);
    expect(told(list("Lima", "Cusco"), list("cusco", "LIMA"))).toMatchObject([
      ["item-differs", { diagnosis: "spelling", count: 2 }],
    ]);
    expect(told(list("b", 2), list(3, "c"))).toMatchObject([
      ["item-differs", { count: 2, diagnosis: "other" }],
    ]);
  });
});

describe("check of items that are equal", () => {
  test("calls repeated only what was asked for once, all of it", () => {
    const areas = list("food", "wash");
    expect(told(areas, list("food", "wash", "food", "wash"))).toMatchObject([
      ["item-extra", { repeated: true, count: 2 }],
    ]);
    expect(told(areas, list("food", "wash", "food", "cash"))).toMatchObject([
      ["item-extra", { repeated: false, count: 2 }],
    ]);
  });

  test("pairs what is equal within the tolerance, in any order", () => {
    const tolerance = { absolute: 0.01 };
    expectPass({ expected: list(1, 2, 3), actual: list(3.004, 1.004, 2.004), compare: { tolerance } });
    expect(kinds(list(1, 2, 3), list(3.004, 1.004, 2.5), { tolerance })).toEqual(["item-differs"]);
    expect(kinds(list(1, 2, 3), list(1.004, 1.004, 2.004), { tolerance })).toEqual(["item-differs"]);
    expect(kinds(list(1, 2, 3, 3), list(3.004, 1.004, 2.004), { tolerance })).toEqual(["item-missing"]);
  });

  test("lets items that are equal within the tolerance change places", () => {
    const compare = { order: true, tolerance: { absolute: 0.01 } };
    expectPass({ expected: list(1, 1.001, 5), actual: list(1.001, 1, 5), compare });
    expect(kinds(list(1, 1.001, 5), list(5, 1, 1.001), compare)).toEqual(["order-differs"]);
  });

  test("does not mind how 50,000 numbers were added up", () => {
    const numbers = Array.from({ length: 50_000 }, (_, index) => (index + 1) / 7);
    expectPass({
      expected: list(...numbers),
      actual: list(...numbers.map((number) => number + 1e-13).toReversed()),
    });
  });
});
