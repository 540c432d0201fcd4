import { expect, test } from "vitest";
import type { Value } from "../../src/check/value.ts";
import { imported } from "../../src/intake/large.ts";

const table = (rows: number): Value => ({
  kind: "table",
  from: "objects",
  columns: ["id", "día", "n"],
  rows: Array.from({ length: rows }, (_, row) => [`R${row}`, { date: "2019-06-01" }, row]),
});
const list = (items: number): Value => ({ kind: "list", cells: Array.from({ length: items }, (_, i) => i) });
const readBack = (whole: ArrayBuffer | null) => JSON.parse(new TextDecoder().decode(whole ?? undefined));

test("brought(value) leaves what is small as it is", () => {
  for (const value of [table(5000), list(20_000), { kind: "scalar", cell: 5 } as const])
    expect(imported(value)).toEqual({ value, whole: null });
});

test("brought(value) gives the first rows of a large table or list, and all of it as bytes", () => {
  for (const [value, first] of [
    [table(30_000), table(1000)],
    [list(30_000), list(1000)],
  ] as const) {
    const { value: shown, whole } = imported(value);
    expect(shown).toEqual(first);
    expect(readBack(whole)).toEqual(value);
  }
});
