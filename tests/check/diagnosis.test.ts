import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/check/diagnosis.ts";
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
    [23, 20, "other", null],
    [12, 13, "other", null],
    [0, 5, "other", null],
    ["Lima", "Tumbes", "other", null],
  ])("of %j and %j is %s", (expected, actual, diagnosis, factor) => {
    expect(diagnose(expected, actual)).toEqual({ diagnosis, factor });
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
  ])("of %s and %s is %s", (a, b, difference) => {
    expect(nameDifference(a, b)).toBe(difference);
    expect(nameDifference(b, a)).toBe(difference);
  });
});
