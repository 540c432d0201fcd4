import type { Cell, Value } from "../check/value.ts";

/** The columns of an answer that hold whole numbers alone, by name; "all" where it has one nameless kind of value. */
export function wholeColumns(expected: Value): string[] | "all" {
  if (expected.kind === "scalar") return areWhole([expected.cell]) ? "all" : [];
  if (expected.kind === "list") return areWhole(expected.cells) ? "all" : [];
  if (expected.kind !== "table") return [];
  const { columns, rows } = expected;
  return columns.filter((_, column) => areWhole(rows.map((row) => row[column] ?? null)));
}

function areWhole(cells: Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length > 0 && filled.every((cell) => Number.isInteger(cell));
}
