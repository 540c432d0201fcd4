import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vary } from "../../src/grading/variant.ts";
import type { Variation } from "../../src/grading/variation.ts";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";

const figures: DatasetTable = {
  name: "figures",
  exportName: "figures",
  columns: ["id", "unit", "value"],
  values: [
    ["F1", "F2", "F3", "F4", "F5"],
    ["persons", "percent", "persons", "usd", "persons"],
    [671000, 39.2, null, 0, 12],
  ],
};
const still: Variation = { drop: 0, shuffle: false, move: {} };

const rowsOf = ({ values, columns }: DatasetTable) =>
  (values[0] ?? []).map((_, row) => Object.fromEntries(columns.map((name, i) => [name, values[i]?.[row]])));

describe("vary(table, variation, seed)", () => {
  test("changes nothing where nothing may change", () => {
    expect(vary(figures, still, 1)).toEqual(figures);
  });

  test("gives the same table for the same seed, here and on every machine", () => {
    const variation = { drop: 0.2, shuffle: true, move: { value: { by: 0.2 } } };
    expect(vary(figures, variation, 1)).toEqual(vary(figures, variation, 1));
    expect(vary(figures, variation, 1)).not.toEqual(vary(figures, variation, 2));
    // Written down, so that an engine that counts otherwise is noticed: expected answers are made at build.
    expect(rowsOf(vary(figures, variation, 1))).toMatchInlineSnapshot(`
      [
        {
          "id": "F3",
          "unit": "persons",
          "value": null,
        },
        {
          "id": "F2",
          "unit": "percent",
          "value": 35.3,
        },
        {
          "id": "F5",
          "unit": "persons",
          "value": 10,
        },
        {
          "id": "F4",
          "unit": "usd",
          "value": 0,
        },
      ]
    `);
  });

  test("does not touch the table that it was given", () => {
    const before = structuredClone(figures);
    vary(figures, { drop: 0.4, shuffle: true, move: { value: { by: 0.5 } } }, 3);
    expect(figures).toEqual(before);
  });

  test("keeps blanks blank, 0 zero, whole numbers whole, and digits as many as they were", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const [, , values = []] = vary(figures, { ...still, move: { value: { by: 0.3 } } }, seed).values;
      expect(values[2]).toBeNull();
      expect(values[3]).toBe(0);
      expect(Number.isInteger(values[0])).toBe(true);
      expect(String(values[1])).toMatch(/^\d\d(\.\d)?$/);
    }
  });

  test("moves only rows of the kind that the rule names", () => {
    const move = { value: { by: 0.3, where: { unit: ["persons"] } } };
    const [, , values = []] = vary(figures, { ...still, move }, 1).values;
    expect(values[1]).toBe(39.2);
    expect(values[0]).not.toBe(671000);
  });

  test("stays within the bounds, whatever the rules", () => {
    const numbers = fc.array(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constant(null)), {
      minLength: 1,
    });
    const variations = fc.record({
      drop: fc.double({ min: 0, max: 1, noNaN: true }),
      shuffle: fc.boolean(),
      by: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, variations, fc.integer(), (values, { drop, shuffle, by }, seed) => {
        const table: DatasetTable = {
          name: "t",
          exportName: "t",
          columns: ["id", "n"],
          values: [values.map((_, i) => `r${i}`), values],
        };
        const varied = vary(table, { drop, shuffle, move: { n: { by, min: -900, max: 900 } } }, seed);
        const rows = rowsOf(varied);
        expect(rows.length).toBeGreaterThanOrEqual(1);
        expect(rows.length).toBeGreaterThanOrEqual(Math.floor(values.length * (1 - drop)));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { id, n } of rows) {
          const was = values[Number(String(id).slice(1))] ?? null;
          if (was === null || was === 0) expect(n).toBe(was);
          else if (Math.abs(was) <= 900)
            expect(Math.abs(Number(n) - was)).toBeLessThanOrEqual(Math.abs(was) * by + 0.5);
          if (typeof n === "number" && n !== was) expect(Math.abs(n)).toBeLessThanOrEqual(900);
        }
      }),
    );
  });

  test("lets rows stand twice where a dataset allows it, and keeps the others once", () => {
    const many: DatasetTable = {
      ...figures,
      values: figures.values.map((cells) => Array(20).fill(cells).flat()),
    };
    many.values[0] = [...Array(100).keys()].map((id) => `F${id}`);
    const ids = (variation: Variation) => vary(many, variation, 1).values[0] ?? [];
    const twice = ids({ ...still, repeat: 0.1 });
    expect(twice).toHaveLength(110);
    expect(new Set(twice).size).toBe(100);
    // Not shuffled, a row stands beside its copy.
    const isBeside = twice.filter((id, index) => id === twice[index - 1]).length;
    expect(isBeside).toBe(10);
    const shuffledToo = ids({ ...still, repeat: 0.1, shuffle: true });
    expect([...shuffledToo].sort()).toEqual([...twice].sort());
    expect(shuffledToo.filter((id, index) => id === shuffledToo[index - 1]).length).toBeLessThan(5);
  });

  test("lets columns stand in another order, each with its own cells", () => {
    const orders = [1, 2, 3, 4, 5].map((seed) => vary(figures, { ...still, columns: true }, seed));
    expect(new Set(orders.map(({ columns }) => columns.join())).size).toBeGreaterThan(1);
    for (const varied of orders) expect(rowsOf(varied)).toEqual(rowsOf(figures));
  });

  test("lets names change places, all rows of one name alike, with what says the same", () => {
    const origins: DatasetTable = {
      ...figures,
      columns: ["iso", "name", "value"],
      values: [
        ["VEN", "CUB", "VEN", "COL", null],
        ["Venezuela", "Cuba", "Venezuela", "Colombia", "?"],
        [1, 2, 3, 4, 5],
      ],
    };
    const rename = [["iso", "name"]];
    const seen = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const [isos = [], names = [], values] = vary(origins, { ...still, rename }, seed).values;
      expect(values).toEqual([1, 2, 3, 4, 5]);
      expect(isos[0]).toBe(isos[2]);
      expect(new Set(isos)).toEqual(new Set(["VEN", "CUB", "COL", null]));
      for (const [row, iso] of isos.entries())
        expect([iso, names[row]]).toEqual([
          iso,
          { VEN: "Venezuela", CUB: "Cuba", COL: "Colombia" }[String(iso)] ?? "?",
        ]);
      seen.add(isos.join());
    }
    expect(seen.size).toBeGreaterThan(3);
  });

  test("makes ties among the smaller numbers of a group, and moves others apart", () => {
    const values = [900, 800, 700, 600, 500, 41, 41, 40, 40, 39];
    const numbers: DatasetTable = { ...figures, columns: ["id", "value"], values: [values, values] };
    const move = { value: { by: 0.1, integer: true, tie: { share: 1, within: [] } } };
    let [made, broken] = [0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      const [, varied = []] = vary(numbers, { ...still, move }, seed).values;
      expect(new Set(varied.slice(0, 5)).size).toBe(5);
      const small = varied.slice(5);
      made += Number(new Set(small).size < small.length);
      broken += Number(varied[5] !== varied[6]);
    }
    expect(made).toBe(20);
    expect(broken).toBeGreaterThan(5);
  });

  test("keeps sums what they are, also sums of sums, and leaves one with a blank part", () => {
    const people: DatasetTable = {
      ...figures,
      columns: ["girls", "boys", "children", "adults", "all"],
      values: [
        [10, 20, null],
        [30, 40, 5],
        [40, 60, 9],
        [100, 200, 100],
        [140, 260, 109],
      ],
    };
    const move = { girls: { by: 0.4 }, boys: { by: 0.4 }, adults: { by: 0.4 } };
    const sums = [
      { total: "children", parts: ["girls", "boys"] },
      { total: "all", parts: ["children", "adults"] },
    ];
    const [girls, boys, children, adults, all] = vary(people, { ...still, move, sums }, 1)
      .values as number[][];
    expect(girls).not.toEqual(people.values[0]);
    for (const row of [0, 1]) expect(children?.[row]).toBe(Number(girls?.[row]) + Number(boys?.[row]));
    expect(children?.[2]).toBe(9);
    for (const row of [0, 1, 2]) expect(all?.[row]).toBe(Number(children?.[row]) + Number(adults?.[row]));
  });

  test("does with one rule more what it did before with the others", () => {
    const before = vary(figures, { ...still, shuffle: true, move: { value: { by: 0.2 } } }, 1);
    const after = vary(
      figures,
      { ...still, shuffle: true, rename: [["unit"]], move: { value: { by: 0.2 }, id: { by: 0.1 } } },
      1,
    );
    expect(after.values[2]).toEqual(before.values[2]);
    expect(after.values[0]).toEqual(before.values[0]);
  });
});
