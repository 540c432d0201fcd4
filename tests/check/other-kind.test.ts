import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Cell, Value } from "../../src/check/value.ts";
import { expectPass, kinds, list, problemsOf, scalar, table, told } from "./expectations.ts";

const wanted = table(["area", "people"], [["food", 1]]);
const pairs = table(["key", "value"], [["food", 12]], "map");
const series = table(["index", "people"], [[0, 12]], "series");

describe("check of an answer of another kind than a table", () => {
  test.each<[string, Value]>([
    ["number", scalar(12)],
    ["number", scalar({ special: "infinity", text: "Infinity" })],
    ["number", scalar({ special: "bigint", text: "12" })],
    ["text", scalar("food")],
    ["boolean", scalar(true)],
    ["date", scalar({ date: "2019-06-15" })],
    ["nothing", scalar(null)],
    ["nothing", scalar("")],
    ["other", scalar({ special: "nested", text: "[1]" })],
    ["list", list("food", "wash")],
    [
      "chart",
      {
        kind: "chart",
        facts: { marks: [], scales: {}, title: null, subtitle: null, caption: null, legends: [] },
      },
    ],
    ["other", { kind: "other", type: "promise" }],
  ])("calls %s what it is: %j", (found, actual) => {
    const type = actual.kind === "other" ? actual.type : null;
    expect(told(wanted, actual)).toEqual([["kind-differs", { wanted: "table", found, type, single: false }]]);
  });

  test("takes a list of nothing for a table without rows, and no other list", () => {
    expect(kinds(wanted, list())).toEqual(["row-missing"]);
    expect(kinds(wanted, list("food"))).toEqual(["kind-differs"]);
    expect(kinds(list("food"), list())).toEqual(["item-missing"]);
  });
});

describe("check of a wrong form that may hold the right value", () => {
  const single = (actual: Value) => told(scalar(12), actual)[0]?.[1];

  test.each<[string, Value]>([
    ["a list of one", list(12)],
    ["a table of one cell", table(["people"], [[12]])],
    ["a Map of one pair", pairs],
    ["a Series of one", series],
  ])("finds the number in %s", (_, actual) => {
    expect(single(actual)).toMatchObject({ single: true });
    expect(problemsOf({ expected: scalar(12), actual })).toHaveLength(1);
    expect(kinds(scalar(13.5), actual)).toEqual(["kind-differs", "value-differs"]);
  });

  test.each<[string, Value]>([
    ["a list of two", list(12, 12)],
    ["a list of nothing", list()],
    ["a table of two rows", table(["people"], [[12], [12]])],
    ["a table of two columns", table(["area", "people"], [["food", 12]])],
    ["a table of no row", table(["people"], [])],
    [
      "a Map of two pairs",
      {
        ...pairs,
        rows: [
          ["food", 12],
          ["wash", 3],
        ],
      } as Value,
    ],
    ["a function", { kind: "other", type: "function" }],
  ])("finds none in %s", (_, actual) => {
    expect(single(actual)).toMatchObject({ single: false });
    expect(kinds(scalar(12), actual)).toEqual(["kind-differs"]);
  });

  test("finds a list in a table of one column, and in one value", () => {
    const column = (...cells: Cell[]) =>
      table(
        ["people"],
        cells.map((cell) => [cell]),
      );
    expect(kinds(list(1, 2), column(1, 2))).toEqual(["kind-differs"]);
    expect(kinds(list(1, 2), column(1, 3))).toEqual(["kind-differs", "item-differs"]);
    expect(kinds(list(1, 2), table(["a", "b"], [[1, 3]]))).toEqual(["kind-differs"]);
    expect(told(list(1), scalar(1))).toEqual([
      ["kind-differs", { wanted: "list", found: "number", type: null, single: false }],
    ]);
    expect(kinds(list(1), scalar(7))).toEqual(["kind-differs", "item-differs"]);
    expect(kinds(list("function"), { kind: "other", type: "function" })).toEqual(["kind-differs"]);
  });
});

describe("check of what is asked for as it is", () => {
  test("passes nothing for nothing, and what is no answer for the same", () => {
    expectPass({ expected: { kind: "nothing" }, actual: { kind: "nothing" } });
    expectPass({
      expected: { kind: "other", type: "function" },
      actual: { kind: "other", type: "function" },
    });
  });

  test("takes a Series for a list only where a list is asked for", () => {
    const rows = [
      [0, 12],
      [1, 5],
    ] as Cell[][];
    const asTable = table(["index", "people"], rows);
    expect(check(asTable, { ...asTable, from: "series" }, { as: "table" })).toEqual([]);
    expect(check(list(12, 5), { ...asTable, from: "series" }, { as: "list" })).toEqual([]);
    expect(check(list(12, 5), asTable, { as: "list" })).toMatchObject([{ kind: "kind-differs" }]);
    expect(check({ ...asTable, from: "series" }, list(5, 12), { as: "list" })).toEqual([]);
  });

  test("takes a Map for pairs where a table of other columns is asked for", () => {
    const three = table(["area", "people", "share"], [["food", 1, 0.5]]);
    expect(kinds(three, pairs)).toEqual(["kind-differs"]);
    expectPass({ expected: pairs, actual: pairs });
    expectPass({ expected: table(["area", "people"], [["food", 12]]), actual: pairs });
  });
});
