import { blankKind } from "./cell.ts";
import type { Comparison } from "./comparison.ts";
import { kindDiffers, onlyCell } from "./kind-differs.ts";
import { checkList } from "./list/check-list.ts";
import { nothing } from "./nothing.ts";
import type { Problem } from "./problem.ts";
import { checkScalar } from "./scalar/check-scalar.ts";
import { checkTable } from "./table/check-table.ts";
import type { Table, Value } from "./value.ts";

/**
 * `check` for all but two charts: what answers without a drawing are compared with, and need not fetch more.
 * @param synonyms names of one column each
 * @throws Error for two charts
 */
export function checkValue(
  expected: Value,
  actual: Value,
  comparison: Comparison,
  synonyms?: string[][],
): Problem[] {
  return compare(expected, actual, comparison, synonyms).map(withinPlaces);
}

/** `sameValue` for all but two charts. */
export function equalValues(a: Value, b: Value, comparison: Comparison): boolean {
  // What is told of many rows is of no interest here.
  if (a.kind === "table" && b.kind === "table" && a.rows.length !== b.rows.length) return false;
  return checkValue(a, b, { ...comparison, extraColumns: false }).length === 0;
}

/** Nobody looks at more marked cells; a large table that is all wrong would weigh on storage and page. */
export const withinPlaces = (problem: Problem): Problem =>
  problem.where === undefined ? problem : { ...problem, where: problem.where.slice(0, 500) };

function compare(expected: Value, actual: Value, comparison: Comparison, synonyms?: string[][]): Problem[] {
  const wanted = inForm(expected, comparison);
  const found = emptyTable(wanted, inForm(actual, comparison));
  if (isNothing(found) && !isNothing(wanted)) return [nothing("program")];
  if (wanted.kind === "scalar" && found.kind === "scalar") {
    return checkScalar(wanted.cell, found.cell, comparison.tolerance);
  }
  if (wanted.kind === "list" && found.kind === "list")
    return checkList(wanted.cells, found.cells, comparison);
  if (wanted.kind === "table" && found.kind === "table") {
    return lacksNames(wanted, found)
      ? [kindDiffers(wanted, found)]
      : checkTable(wanted, found, comparison, synonyms);
  }
  if (wanted.kind === "chart" && found.kind === "chart") throw new Error("charts are compared by check()");
  if (wanted.kind === found.kind) return [];
  return [kindDiffers(wanted, found), ...inside(wanted, found, comparison)];
}
const isNothing = (value: Value): boolean =>
  value.kind === "nothing" || (value.kind === "scalar" && blankKind(value.cell) === "undefined");

/** A filter that keeps no row gives an empty list, which is a table of the right kind without rows. */
const emptyTable = (wanted: Value, found: Value): Value =>
  wanted.kind === "table" && found.kind === "list" && found.cells.length === 0
    ? { ...wanted, rows: [] }
    : found;

/** A Map or an object holds pairs: a table of two columns, but of no others. */
const lacksNames = (wanted: Table, found: Table): boolean =>
  found.from === "map" && wanted.from !== "map" && wanted.columns.length !== 2;

/** A Series is a list where a list is asked for: its labels are only positions. */
function inForm(value: Value, { as }: Comparison): Value {
  if (as !== "list" || value.kind !== "table" || value.from !== "series") return value;
  return { kind: "list", cells: lastColumn(value) };
}

const lastColumn = (table: Table) => table.rows.map((row) => row.at(-1) ?? null);

/** What is wrong besides with the one cell or column that a wrong form holds. */
function inside(wanted: Value, found: Value, comparison: Comparison): Problem[] {
  if (wanted.kind === "scalar") {
    const cell = onlyCell(found);
    return cell === undefined ? [] : checkScalar(wanted.cell, cell, comparison.tolerance);
  }
  if (wanted.kind === "list" && found.kind === "table" && found.columns.length === 1) {
    return checkList(wanted.cells, lastColumn(found), comparison);
  }
  if (wanted.kind === "list" && found.kind === "scalar")
    return checkList(wanted.cells, [found.cell], comparison);
  return [];
}
