import { cellText, sameCell, type Tolerance } from "../cell.ts";
import { type NameDifference, nameDifference } from "../name.ts";
import type { Cell, Table } from "../value.ts";

/** An expected column and the learner's column that holds it, as indices. */
export interface ColumnPair {
  name: string;
  expected: number;
  actual: number;
  /** How the learner's name differs; "values" when only the cells say that it is this column. */
  renamed: NameDifference | "values" | null;
}

export interface ColumnMatch {
  pairs: ColumnPair[];
  /** Names of expected columns that the learner's table does not have. */
  missing: string[];
  /** Indices of learner's columns that nothing expected stands for. */
  extra: number[];
}

/** A Map or a Series has no column names of its own, so its two columns stand for the two expected. */
const isNameless = (table: Table) =>
  (table.from === "map" || table.from === "series") && table.columns.length === 2;

/**
 * Finds each expected column: by its exact name, then by a name that a person would call the same,
 * then by what it holds. Of two learner's columns with one name the first counts.
 */
export function matchColumns(expected: Table, actual: Table, tolerance: Tolerance): ColumnMatch {
  const open = { expected: indices(expected.columns), actual: indices(actual.columns) };
  const pairs: ColumnPair[] = [];
  const pairUp = (renamed: (e: number, a: number) => ColumnPair["renamed"] | undefined) => {
    for (const e of [...open.expected]) {
      for (const a of open.actual) {
        const difference = renamed(e, a);
        if (difference === undefined) continue;
        pairs.push({ name: expected.columns[e] ?? "", expected: e, actual: a, renamed: difference });
        open.expected = open.expected.filter((index) => index !== e);
        open.actual = open.actual.filter((index) => index !== a);
        break;
      }
    }
  };
  pairUp((e, a) => (expected.columns[e] === actual.columns[a] ? null : undefined));
  const byPosition =
    expected.columns.length === 2 &&
    actual.columns.length === 2 &&
    (isNameless(expected) || isNameless(actual));
  if (byPosition) {
    pairUp((e, a) => (e === a ? null : undefined));
  } else {
    pairUp((e, a) => nameDifference(expected.columns[e] ?? "", actual.columns[a] ?? "") ?? undefined);
    const column = (table: Table, index: number) => table.rows.map((row) => row[index] ?? null);
    pairUp((e, a) => (holdTheSame(column(expected, e), column(actual, a), tolerance) ? "values" : undefined));
  }
  return {
    pairs: pairs.sort((a, b) => a.expected - b.expected),
    missing: open.expected.map((index) => expected.columns[index] ?? ""),
    extra: open.actual,
  };
}

const indices = (names: string[]) => names.map((_, index) => index);

/** Most of the learner's cells are the expected ones, whatever their order: a few rows may be wrong. */
const enough = 0.8;

function holdTheSame(expected: Cell[], actual: Cell[], tolerance: Tolerance): boolean {
  const longer = Math.max(expected.length, actual.length);
  if (longer === 0 || Math.min(expected.length, actual.length) < enough * longer) return false;
  const [a, b] = [[...expected].sort(byCell), [...actual].sort(byCell)];
  let same = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left = null, right = null] = [a[i], b[j]];
    if (sameCell(left, right, tolerance)) {
      same++;
      i++;
      j++;
    } else if (byCell(left, right) < 0) i++;
    else j++;
  }
  return same >= enough * longer;
}

function byCell(a: Cell, b: Cell): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number" || typeof b === "number") return typeof a === "number" ? -1 : 1;
  const [left, right] = [cellText(a), cellText(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
