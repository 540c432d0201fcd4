import { cellText, sameCell, type Tolerance } from "../cell.ts";
import { type NameDifference, nameDifference, plainName } from "../name.ts";
import type { Cell, Table } from "../value.ts";

/** An expected column and the learner's column that holds it, as indices. */
export interface ColumnPair {
  name: string;
  expected: number;
  actual: number;
  /**
   * How the learner's name differs; "title" when it is what the dataset calls the column in words,
   * "values" when only the cells say that it is this column.
   */
  renamed: NameDifference | "title" | "values" | null;
}

export interface ColumnMatch {
  pairs: ColumnPair[];
  /** Names of expected columns that the learner's table does not have. */
  missing: string[];
  /** Indices of learner's columns that nothing expected stands for. */
  extra: number[];
}

/** A Map or a Series has no column names of its own, so its two columns stand for the two expected. */
const isNameless = ({ from }: Table) => from === "map" || from === "series";

/**
 * Finds each expected column: by its exact name, then by a name that a person would call the same,
 * then by its title, then by what it holds. Of two learner's columns with one name the first counts.
 * @param synonyms names of one thing each: a column and its titles
 */
export function matchColumns(
  expected: Table,
  actual: Table,
  tolerance: Tolerance,
  synonyms: string[][] = [],
): ColumnMatch {
  const open = { expected: columnsOf(expected), actual: columnsOf(actual) };
  const pairs: ColumnPair[] = [];
  const pairUp = (renamed: (e: Column, a: Column) => ColumnPair["renamed"] | undefined) => {
    for (const e of open.expected) {
      for (const a of open.actual) {
        const difference = renamed(e, a);
        if (difference === undefined) continue;
        pairs.push({ name: e.name, expected: e.index, actual: a.index, renamed: difference });
        open.expected = open.expected.filter((column) => column !== e);
        open.actual = open.actual.filter((column) => column !== a);
        break;
      }
    }
  };
  pairUp((e, a) => (e.name === a.name ? null : undefined));
  const byPosition =
    expected.columns.length === 2 &&
    actual.columns.length === 2 &&
    (isNameless(expected) || isNameless(actual));
  if (byPosition) {
    pairUp(() => null);
  } else {
    pairUp((e, a) => nameDifference(e.name, a.name) ?? undefined);
    pairUp((e, a) => (isTitled(e.name, a.name, synonyms) ? "title" : undefined));
    pairUp((e, a) => (holdTheSame(e.sorted(), a.sorted(), tolerance) ? "values" : undefined));
  }
  return {
    pairs: pairs.sort((a, b) => a.expected - b.expected),
    missing: open.expected.map(({ name }) => name),
    extra: open.actual.map(({ index }) => index),
  };
}

const isTitled = (column: string, title: string, synonyms: string[][]): boolean =>
  synonyms.some(
    ([name, ...titles]) => name === column && titles.some((one) => plainName(one) === plainName(title)),
  );

interface Column {
  name: string;
  index: number;
  /** Its cells, sorted; once, because each column may be held against several. */
  sorted(): Cell[];
}

const columnsOf = ({ columns, rows }: Table): Column[] =>
  columns.map((name, index) => {
    let sorted: Cell[] | null = null;
    return {
      name,
      index,
      sorted() {
        sorted ??= rows.map((row) => row[index] ?? null).sort(byCell);
        return sorted;
      },
    };
  });

/** Most of the learner's cells are the expected ones, whatever their order: a few rows may be wrong. */
const enough = 0.8;

/** Both sorted. */
function holdTheSame(a: Cell[], b: Cell[], tolerance: Tolerance): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return false;
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

/** Numbers from smallest to largest, then all else by how it reads. */
function byCell(a: Cell, b: Cell): number {
  const size = (cell: Cell) => (typeof cell === "number" ? cell : Number.POSITIVE_INFINITY);
  return size(a) - size(b) || byText(cellText(a), cellText(b));
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);
