import { isLost } from "../blank-differs.ts";
import { blankKind } from "../cell.ts";
import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";
import { actualName, keyOfActual, keyOfExpected, type TableMatch } from "./match.ts";
import { isTotal } from "./total.ts";

/** The group of rows whose name is blank is left out, or is there and does not belong. */
export interface GroupUnnamed extends ProblemShape {
  kind: "group-unnamed";
  detail: {
    /** The learner's name of the column that is blank in it. */
    column: string;
    how: "missing" | "extra";
    /** How many such groups: there may be several where two columns name a row. */
    count: number;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "group-unnamed": GroupUnnamed;
  }
}

/**
 * A name that the program lost (undefined, NaN) makes no group: that is a blank of its own.
 * @returns the problems, and the match without the rows whose name is blank.
 */
export function groupUnnamed(match: TableMatch): { problems: GroupUnnamed[]; rest: TableMatch } {
  const { rows, keys } = match;
  const missing = rows.missing.filter((row) => hasBlank(keyOfExpected(match, row)));
  const blank = rows.extra.filter((row) => isUnnamed(keyOfActual(match, row)));
  const extra = blank.filter((row) => !keyOfActual(match, row).some(isLost));
  const problem = (how: "missing" | "extra", blankKeys: Cell[][]): GroupUnnamed[] => {
    const [first] = blankKeys;
    if (first === undefined) return [];
    const columns = keys.map((pair) => actualName(match, pair.actual));
    const column = columns[first.findIndex(isBlank)] ?? "";
    return [{ kind: "group-unnamed", detail: { column, how, count: blankKeys.length } }];
  };
  const problems = [
    ...problem(
      "extra",
      extra.map((row) => keyOfActual(match, row)),
    ).map((found) => ({
      ...found,
      where: extra.map((row) => ({ row })),
    })),
    ...problem(
      "missing",
      missing.map((row) => keyOfExpected(match, row)),
    ),
  ];
  const rest = {
    ...match,
    rows: {
      ...rows,
      missing: rows.missing.filter((row) => !hasBlank(keyOfExpected(match, row))),
      extra: rows.extra.filter((row) => !blank.includes(row)),
    },
  };
  return { problems, rest };
}

const isBlank = (cell: Cell): boolean => blankKind(cell) !== null;
const hasBlank = (key: Cell[]): boolean => key.some(isBlank);

/** A total often leaves its other names blank. */
const isUnnamed = (key: Cell[]): boolean => hasBlank(key) && (key.some(isLost) || !isTotal(key));
