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
          "value": 37.2,
        },
        {
          "id": "F5",
          "unit": "persons",
          "value": 12,
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
});
