import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/check/value.ts";
import { expectPass, expectProblem, kinds, problemsOf, table, told } from "../expectations.ts";

const lost: Cell = { special: "undefined", text: "undefined" };
const nan: Cell = { special: "nan", text: "NaN" };

describe("check of rows without anything that names them", () => {
  const years = (...rows: Cell[][]) => table(["year", "people"], rows);

  test("compares them as a whole", () => {
    expect(told(years([2018, 5]), years([2018, 5], [2018, 5]))).toMatchObject([
      ["row-extra", { count: 1, row: [] }],
    ]);
    expect(kinds(years([2018, 5]), years([2018, 6]))).toEqual(["cell-differs"]);
    expect(told(years([2018, 5], [2019, 7]), years([2019, 7]))).toEqual([
      ["row-missing", { count: 1, found: 1, row: [], tell: false }],
    ]);
    expect(kinds(years(), years([2018, 5]))).toEqual(["row-extra"]);
    expect(kinds(years([2018, 5]), years())).toEqual(["row-missing"]);
  });
});

describe("check of rows that are missing or too many", () => {
  const places = (...rows: Cell[][]) => table(["department", "year", "people"], rows);
  const compare = { key: ["department", "year"] };
  const four = places(["Lima", 2018, 5], ["Lima", 2019, 7], ["Piura", 2018, 9], ["Piura", 2019, 4]);

  test("names the missing one by its texts, to who has more than are missing", () => {
    expect(told(four, places(...four.rows.slice(1)), compare)).toEqual([
      ["row-missing", { count: 1, found: 3, row: ["Lima"], tell: true }],
    ]);
    expect(told(four, places(...four.rows.slice(2)), compare)).toMatchObject([
      ["row-missing", { count: 2, tell: false }],
    ]);
    expect(told(four, places(...four.rows.slice(1)), { key: ["people"] })).toMatchObject([
      ["row-missing", { row: [], tell: false }],
    ]);
  });

  test.each([
    "Total",
    " total general",
    "TOTAL",
    "Totales",
    "Gran total",
    "Grand total",
    "Subtotal",
    "Todos",
    "todo",
    "All",
    "Suma",
    "sum",
  ])("knows %j for a total, wherever it names the row", (name) => {
    const areas = table(
      ["area", "sex", "n"],
      [
        ["food", "women", 1],
        ["food", "men", 2],
      ],
    );
    for (const row of [
      [name, "women", 3],
      ["food", name, 3],
      [name, null, 3],
    ])
      expect(told(areas, table(areas.columns, [...areas.rows, row]))[0]).toMatchObject([
        "row-extra",
        { total: true, row: row.slice(0, 2) },
      ]);
  });

  test.each(["Callao", "Ayuda a todos", "Allin", "El total", "Sumac", "x-total"])(
    "does not know %j for one",
    (name) => {
      const areas = table(
        ["area", "n"],
        [
          ["food", 1],
          ["wash", 2],
        ],
      );
      expect(told(areas, table(areas.columns, [...areas.rows, [name, 3]]))).toMatchObject([
        ["row-extra", { total: false, row: [name] }],
      ]);
    },
  );

  test("names the total first, wherever it stands", () => {
    const areas = table(
      ["area", "n"],
      [
        ["food", 1],
        ["wash", 2],
      ],
    );
    const actual = table(areas.columns, [["tents", 1], ["Total", 3], ...areas.rows]);
    expect(problemsOf({ expected: areas, actual })).toEqual([
      {
        kind: "row-extra",
        detail: { count: 2, found: 4, row: ["Total"], total: true },
        where: [{ row: 0 }, { row: 1 }],
      },
    ]);
  });
});

describe("check of rows that stand more than once", () => {
  const areas = table(
    ["area", "kind", "n"],
    [
      ["food", "kit", 1],
      ["wash", "soap", 2],
    ],
  );
  const and = (...rows: Cell[][]) => told(areas, table(areas.columns, [...areas.rows, ...rows]));

  test("counts those of the first, and all", () => {
    expect(and(["food", "kit", 1], ["wash", "soap", 2])).toEqual([
      ["row-duplicated", { count: 2, row: ["food", "kit"], times: 2, identical: true }],
    ]);
    expect(and(["wash", "soap", 2], ["wash", "soap", 2])).toMatchObject([
      ["row-duplicated", { count: 2, times: 3 }],
    ]);
  });

  test("calls them copies only where every cell of every one is the same", () => {
    expect(and(["food", "kit", 1], ["food", "kit", 8])).toMatchObject([
      ["row-duplicated", { identical: false }],
    ]);
    expect(and(["Food", "kit", 1])).toMatchObject([["row-duplicated", { identical: false, times: 2 }]]);
  });
});

describe("check of rows by their names", () => {
  test("does not run two names together", () => {
    const named = table(
      ["a", "b", "n"],
      [
        ["ab", "c", 1],
        ["x", "y", 2],
      ],
    );
    expect(
      kinds(
        named,
        table(
          ["a", "b", "n"],
          [
            ["a", "bc", 1],
            ["x", "y", 2],
          ],
        ),
      ),
    ).toEqual(["row-extra", "row-missing"]);
  });

  test("reads a number and a text of the same writing as one name", () => {
    const codes = table(
      ["code", "n"],
      [
        ["7", 1],
        ["8", 2],
      ],
    );
    expect(
      kinds(
        codes,
        table(
          ["code", "n"],
          [
            [7, 1],
            [8, 2],
          ],
        ),
      ),
    ).toEqual(["type-differs"]);
    const accents = table(
      ["name", "n"],
      [
        ["Áncash", 1],
        ["San Martín", 2],
      ],
    );
    expect(
      kinds(
        accents,
        table(
          ["name", "n"],
          [
            ["ancash", 1],
            ["San  martin", 2],
          ],
        ),
      ),
    ).toEqual(["cell-differs"]);
  });

  test("finds a row with one wrong label by as many labels as tell the rows apart", () => {
    const labels = table(
      ["department", "area", "kind", "n"],
      [
        ["Lima", "food", "kit", 1],
        ["Lima", "wash", "soap", 2],
        ["Piura", "food", "kit", 3],
      ],
    );
    const wrong = (row: Cell[]) => table(labels.columns, [row, ...labels.rows.slice(1)]);
    expect(told(labels, wrong(["Lima", "food", "box", 1]))).toMatchObject([
      ["cell-differs", { column: "kind", found: "box" }],
    ]);
    expect(kinds(labels, wrong(["Lima", "tents", "kit", 1]))).toEqual(["row-extra", "row-missing"]);
    const more = table(labels.columns, [
      ...labels.rows,
      ["Lima", "food", "box", 9],
      ["Tacna", "wash", "soap", 9],
    ]);
    expect(told(labels, more)).toMatchObject([["row-extra", { count: 2, row: ["Lima", "food", "box"] }]]);
  });
});

describe("check of rows whose names repeat", () => {
  const visits = (...rows: Cell[][]) => table(["area", "n"], rows);
  const five = visits(["food", 1], ["wash", 2], ["food", 3], ["wash", 4], ["food", 5]);

  test("pairs equal rows, then the rest in their order", () => {
    expectPass({ expected: five, actual: visits(...five.rows.toReversed()) });
    expect(
      problemsOf({
        expected: five,
        actual: visits(["food", 5], ["food", 8], ["food", 1], ["wash", 4], ["wash", 9]),
      }),
    ).toMatchObject([
      {
        kind: "cell-differs",
        detail: { column: "n", count: 2, row: ["food"], found: 8 },
        where: [{ row: 1 }, { row: 4 }],
      },
    ]);
  });

  test("pairs rows that are equal within the tolerance", () => {
    expectPass({
      expected: five,
      actual: visits(["food", 5.004], ["wash", 4.004], ["food", 1.004], ["wash", 2.004], ["food", 3.004]),
      compare: { tolerance: { absolute: 0.01 } },
    });
  });

  test("counts and names what is missing and too many, in the order of the rows", () => {
    expect(told(five, visits(["food", 1], ["wash", 4], ["food", 5]))).toEqual([
      ["row-missing", { count: 2, found: 3, row: ["wash"], tell: true }],
    ]);
    const more = visits(["tents", 7], ["wash", 8], ...five.rows, ["food", 9]);
    expect(problemsOf({ expected: five, actual: more })).toMatchObject([
      {
        kind: "row-extra",
        detail: { count: 3, row: ["tents"] },
        where: [{ row: 0 }, { row: 1 }, { row: 7 }],
      },
    ]);
  });

  test("sees their order where it counts", () => {
    expect(told(five, visits(...five.rows.toReversed()), { order: true })).toEqual([
      ["order-differs", { of: "rows", reversed: true }],
    ]);
    expectPass({ expected: five, actual: five, compare: { order: true } });
  });
});

describe("check of names that the program lost", () => {
  const areas = table(
    ["area", "n"],
    [
      ["food", 1],
      ["wash", 2],
      [null, 3],
    ],
  );

  test.each([
    ["undefined", lost],
    ["nan", nan],
  ] as const)("says that they are %s, and where", (found, cell) => {
    const actual = table(areas.columns, [
      [cell, 1],
      ["wash", 2],
      [null, 3],
    ]);
    expect(problemsOf({ expected: areas, actual })).toEqual([
      {
        kind: "blank-differs",
        detail: { column: "area", wanted: "value", found, count: 1 },
        where: [{ row: 0, column: "area" }],
      },
      expect.objectContaining({ kind: "row-missing" }),
    ]);
  });

  test("says what they should be by the first row that is missing", () => {
    const unnamed = table(areas.columns, [
      ["food", 1],
      ["wash", 2],
      [lost, 3],
    ]);
    expect(told(areas, unnamed)[0]).toMatchObject(["blank-differs", { wanted: "null", found: "undefined" }]);
    const one = table(areas.columns, [...areas.rows, [lost, 9]]);
    expect(told(areas, one)).toMatchObject([
      ["blank-differs", { wanted: "value", found: "undefined", count: 1 }],
    ]);
    expect(kinds(table(areas.columns, []), table(areas.columns, [[lost, 9]]))[0]).toBe("blank-differs");
  });

  test("does not call them a group without a name, nor a blank name lost", () => {
    const named = table(
      ["area", "n"],
      [
        ["food", 1],
        ["wash", 2],
      ],
    );
    expect(kinds(named, table(named.columns, [...named.rows, [lost, 9]]))).toEqual(["blank-differs"]);
    expect(kinds(named, table(named.columns, [...named.rows, [null, 9]]))).toEqual(["group-unnamed"]);
    expect(kinds(named, table(named.columns, [...named.rows, ["", 9]]))).toEqual(["group-unnamed"]);
  });
});

describe("check of groups of which one of two names is blank", () => {
  const groups = table(
    ["area", "sex", "n"],
    [
      ["food", "women", 1],
      ["food", "men", 2],
    ],
  );
  const and = (...rows: Cell[][]) => table(groups.columns, [...groups.rows, ...rows]);

  test("says which, and how many", () => {
    expect(problemsOf({ expected: groups, actual: and(["food", null, 3], ["wash", "", 4]) })).toEqual([
      {
        kind: "group-unnamed",
        detail: { column: "sex", how: "extra", count: 2 },
        where: [{ row: 2 }, { row: 3 }],
      },
    ]);
    expect(told(and([null, "men", 3]), groups)).toEqual([
      ["group-unnamed", { column: "area", how: "missing", count: 1 }],
    ]);
    expect(told(and(["wash", null, 3]), groups)).toEqual([
      ["group-unnamed", { column: "sex", how: "missing", count: 1 }],
    ]);
  });

  test("keeps rows apart that have all their names, or lost one", () => {
    expect(told(groups, and(["wash", "men", 3], ["food", null, 3]))).toEqual([
      ["row-extra", { count: 1, found: 4, row: ["wash", "men"], total: false }],
      ["group-unnamed", { column: "sex", how: "extra", count: 1 }],
    ]);
    expect(kinds(groups, and([lost, "x", 3]))).toEqual(["blank-differs"]);
    expect(kinds(groups, and([lost, null, 3]))).toEqual(["blank-differs"]);
    expect(kinds(groups, and(["Total", lost, 3]))).toEqual(["blank-differs"]);
  });
});

describe("check of the order of rows", () => {
  test("asks for it also where rows hold no numbers", () => {
    const names = table(
      ["a", "b"],
      [
        ["x", "k"],
        ["y", "l"],
        ["z", "m"],
      ],
    );
    expectPass({ expected: names, actual: names, compare: { order: true } });
    expect(
      kinds(
        names,
        table(names.columns, [
          ["y", "l"],
          ["x", "k"],
          ["z", "m"],
        ]),
        { order: true },
      ),
    ).toEqual(["order-differs"]);
  });

  test("lets rows tie only where every number is the same", () => {
    const ranked = table(
      ["area", "n", "m"],
      [
        ["food", 9, 1],
        ["wash", 9, null],
        ["cash", 9, null],
        ["kits", 2, 3],
      ],
    );
    const order = (...places: number[]) =>
      table(
        ranked.columns,
        places.map((place) => ranked.rows[place] ?? []),
      );
    expectPass({ expected: ranked, actual: order(0, 2, 1, 3), compare: { order: true } });
    expectProblem(
      "order-differs",
      { reversed: false },
      { expected: ranked, actual: order(1, 0, 2, 3), compare: { order: true } },
    );
    const near = table(ranked.columns, [
      ["food", 9, 1],
      ["wash", 9.3, 1],
    ]);
    const swapped = table(ranked.columns, near.rows.toReversed());
    expectPass({ expected: near, actual: swapped, compare: { order: true, tolerance: { absolute: 0.5 } } });
    expect(kinds(near, swapped, { order: true })).toEqual(["order-differs"]);
  });
});
