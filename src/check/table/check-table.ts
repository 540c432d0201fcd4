import { blankDiffers, differInBlank } from "../blank-differs.ts";
import { sameCell } from "../cell.ts";
import type { Comparison } from "../comparison.ts";
import { type OrderDiffers, orderDiffers } from "../order-differs.ts";
import type { Problem, ProblemShape } from "../problem.ts";
import { differInType, typeDiffers } from "../type-differs.ts";
import { unitDiffers } from "../unit-differs.ts";
import type { Table } from "../value.ts";
import { cellAt } from "./cell-at.ts";
import { cellDiffers } from "./cell-differs.ts";
import { differencesByColumn, partOf } from "./cells.ts";
import { columnExtra } from "./column-extra.ts";
import { columnMissing } from "./column-missing.ts";
import { columnRenamed } from "./column-renamed.ts";
import { columnsSwapped } from "./columns-swapped.ts";
import { groupUnnamed } from "./group-unnamed.ts";
import { lostNames } from "./lost-names.ts";
import { matchTables, type TableMatch } from "./match.ts";
import { rowDuplicated } from "./row-duplicated.ts";
import { rowExtra } from "./row-extra.ts";
import { rowMissing } from "./row-missing.ts";
import { rowsShifted } from "./rows-shifted.ts";

/**
 * Compares two tables by column name and row key. Columns come first in the result, because without
 * them rows cannot be told apart; then rows; then cells, the reason that explains most cells first.
 * @param synonyms what columns are called in words, each group with the column's name first
 */
export function checkTable(
  expected: Table,
  actual: Table,
  comparison: Comparison,
  synonyms: string[][] = [],
): Problem[] {
  const match = matchTables(expected, actual, comparison, synonyms);
  const columns = [...columnMissing(match), ...columnRenamed(match)];
  const keyIsLost = match.keys.length < (comparison.key ?? []).length;
  if (keyIsLost || match.columns.pairs.length === 0) return [...columns, ...columnExtra(match)];
  const unnamed = groupUnnamed(match);
  const rows = [
    ...lostNames(match),
    ...rowDuplicated(match),
    ...rowExtra(unnamed.rest),
    ...rowMissing(unnamed.rest),
    ...unnamed.problems,
  ];
  const order = rows.length === 0 ? rowOrder(match) : [];
  return [...columns, ...rows, ...cells(match), ...order, ...columnExtra(match)];
}

/** What explains whole columns comes before their single cells, and in their place. */
function cells(match: TableMatch): Problem[] {
  const columns = differencesByColumn(match);
  const moved = [...columnsSwapped(match, columns), ...rowsShifted(match, columns)];
  const explained = new Set(moved.flatMap(({ detail }) => detail.columns));
  const problems = columns
    .filter(({ column }) => !explained.has(column))
    .flatMap((column) => {
      const pairs = column.differences.map((pair) => ({ ...pair, part: partOf(pair) }));
      const other = pairs.filter((pair) => !differInBlank(pair) && !differInType(pair));
      const unit = unitDiffers(other, column.rightNumbers, column.column);
      return [
        ...typeDiffers(pairs, column.column),
        ...blankDiffers(pairs, column.column),
        ...(unit.length > 0 ? unit : cellDiffers(match, column, other)),
      ];
    });
  const reach = ({ detail }: ProblemShape) => Number(detail.count);
  return [...moved, ...problems.sort((a, b) => reach(b) - reach(a))];
}

/** Rows that tie in every number may stand in any order: nothing in the table puts one first. */
function rowOrder(match: TableMatch): OrderDiffers[] {
  if (!match.comparison.order) return [];
  const { expected, comparison } = match;
  const numeric = [...expected.columns.keys()].filter((column) =>
    expected.rows.some((row) => typeof row[column] === "number"),
  );
  const tie = (a: number, b: number) =>
    numeric.length > 0 &&
    numeric.every((column) =>
      sameCell(cellAt(expected, a, column), cellAt(expected, b, column), comparison.tolerance),
    );
  const positions = match.rows.pairs.toSorted((a, b) => a.actual - b.actual).map(({ expected }) => expected);
  return orderDiffers("rows", positions, tie);
}
