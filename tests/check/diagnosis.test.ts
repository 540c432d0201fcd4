import { describe, expect, test } from "vitest";
import { byReason, diagnose } from "../../src/check/diagnosis.ts";
import { nameDifference } from "../../src/check/name.ts";
import type { Cell } from "../../src/check/value.ts";

describe("diagnose(expected, actual)", () => {
  test.each<[Cell, Cell, string, number | null]>([
    [0.392, 39.2, "percent-for-share", null],
    [39.2, 0.392, "share-for-percent", null],
    [0.39245, 39.2, "percent-for-share", null],
    [671000, 671, "factor", 0.001],
    [671, 671000, "factor", 1000],
    [41.6, 41600000, "factor", 1e6],
    [12, 120, "factor", 10],
    [4200, 420000, "factor", 100],
    [39.245, 39.2, "rounded", null],
    [39.245, 39.24, "rounded", null],
    [670945, 671000, "rounded", null],
    [-12, 12, "sign", null],
    [12, -12, "sign", null],
    ["Áncash", "Ancash", "spelling", null],
    ["Lima", "LIMA ", "spelling", null],
    [41.2857, 289, "other", null],
    [289 / 7, 289, "sum-for-mean", null],
    [289, 289 / 7, "mean-for-sum", null],
    [-289 / 7, -289, "sum-for-mean", null],
    [12.5, 50, "other", null],
    [289 / 7, 867 / 7, "other", null],
    [36.1, 361, "factor", 10],
    [184000, 368000, "repeated", null],
    [184000, 552000, "repeated", null],
    [368000, 184000, "other", null],
    [99, 198, "other", null],
    [100, 200, "repeated", null],
    ["food", '"food"', "quotes", null],
    ["food", "«food» ", "quotes", null],
    ["food", '"foods"', "other", null],
    [1, 100, "percent-for-share", null],
    [100, 1, "share-for-percent", null],
    [500, 5, "factor", 0.01],
    [0.5, 0.05, "factor", 0.1],
    [5, 0, "other", null],
    [0, 0.1, "other", null],
    [1, 1.05, "other", null],
    ["Lima", 7, "other", null],
    [7, "Lima", "other", null],
    [true, false, "other", null],
    ["food", '"food', "other", null],
    ["food", "«“food”»", "quotes", null],
    ['say "food" now', "'say \"food\" now'", "quotes", null],
    [23, 20, "other", null],
    [12, 13, "other", null],
    [0, 5, "other", null],
    ["Lima", "Tumbes", "other", null],
    [7, "70", "other", null],
    ["7", 70, "other", null],
    ["7", "70", "other", null],
    ["Lima", "\tLima ", "spelling", null],
    ['5" x 7', '5" x 7"', "other", null],
    [39.245, 40, "rounded", null],
    [96, 100, "rounded", null],
    [0.123456789012, 0.12345678902, "other", null],
    [0.1234567890123, 0.123456789012, "rounded", null],
    [41.28571428, 289, "other", null],
    [-100, 200, "other", null],
    [-100, -200, "repeated", null],
    [100, 999_900, "repeated", null],
    [100, 1_000_100, "other", null],
    [0, 0.5, "other", null],
  ])("of %j and %j is %s", (expected, actual, diagnosis, factor) => {
    expect(diagnose(expected, actual)).toEqual({ diagnosis, factor });
  });
});

describe("byReason(differences)", () => {
  const reasons = (...pairs: [Cell, Cell][]) =>
    byReason(pairs.map(([expected, actual]) => ({ expected, actual }))).map(
      ({ diagnosis, factor, members }) => [diagnosis, factor, members.length],
    );

  test("puts the reason that explains most first", () => {
    expect(reasons(["a", "b"], ["Lima", "lima"], ["Áncash", "Ancash"])).toEqual([
      ["spelling", null, 2],
      ["other", null, 1],
    ]);
  });

  test("keeps a spelling or quotes that explain few", () => {
    expect(reasons(["a", "b"], ["c", "d"], ["e", "f"], ["Lima", "lima"], ["Ica", '"Ica"'])).toEqual([
      ["other", null, 3],
      ["spelling", null, 1],
      ["quotes", null, 1],
    ]);
  });

  test("takes a factor of fewer than half of the numbers for chance, and of half of them not", () => {
    expect(reasons([12, 120], [7, 8], [5, 9])).toEqual([["other", null, 3]]);
    expect(reasons([12, 120], [7, 8])).toEqual([
      ["factor", 10, 1],
      ["other", null, 1],
    ]);
  });

  test("keeps two factors apart", () => {
    expect(reasons([12, 120], [15, 15000])).toEqual([
      ["factor", 10, 1],
      ["factor", 1000, 1],
    ]);
  });
});

describe("nameDifference(a, b)", () => {
  test.each([
    ["Departamento", "departamento", "case"],
    ["p_code", "pcode", "space"],
    ["people reached", "people_reached", "space"],
    ["area", "área", "accent"],
    ["person", "persons", "plural"],
    ["mes", "meses", "plural"],
    ["sector", "sectores", "plural"],
    ["people", "persons", null],
    ["people  reached", "people__reached", "space"],
    ["P - code", "pcode", "space"],
  ])("of %s and %s is %s", (a, b, difference) => {
    expect(nameDifference(a, b)).toBe(difference);
    expect(nameDifference(b, a)).toBe(difference);
  });
});
