import { cellText, cellType, sameCell, type Tolerance } from "../cell.ts";
import { groupBy } from "../group-by.ts";
import { plainName } from "../name.ts";
import type { Cell } from "../value.ts";

/** A row as its key and the cells that are compared, both in the order of the columns that were matched. */
export interface KeyedRow {
  index: number;
  key: Cell[];
  rest: Cell[];
}

export interface RowMatch {
  /** Indices of rows that stand for each other. */
  pairs: { expected: number; actual: number }[];
  missing: number[];
  extra: number[];
  /** Learner's rows whose key an earlier row already has; only where keys are unique. */
  duplicates: { row: number; first: number; identical: boolean }[];
}

/**
 * Pairs rows by key: the exact key first, then one that reads the same (case, accents, spaces, or a
 * number as text), then as many of its first cells as tell the expected rows apart, so that a wrong
 * label in a row is a wrong cell and not two wrong rows. Where keys repeat or there are none, equal
 * rows are paired first, then the rest of the same key in their order.
 */
export function matchRows(expected: KeyedRow[], actual: KeyedRow[], tolerance: Tolerance): RowMatch {
  if (standInOrder(expected, actual, tolerance)) return inOrder(expected, actual);
  const byKey = new Map(expected.map((row) => [exactKey(row), row]));
  const keyless = expected[0]?.key.length === 0;
  return keyless || byKey.size < expected.length
    ? matchWithinKey(expected, actual, tolerance)
    : matchByKey(expected, actual, byKey, tolerance);
}

/** Right answers mostly come in the order of the data, and are found so without a look at any key. */
const standInOrder = (expected: KeyedRow[], actual: KeyedRow[], tolerance: Tolerance): boolean =>
  expected.length === actual.length &&
  expected.every((row, place) => {
    const other = actual[place];
    return (
      other !== undefined &&
      sameCells(row.key, other.key, exactly) &&
      sameCells(row.rest, other.rest, tolerance)
    );
  });

const inOrder = (expected: KeyedRow[], actual: KeyedRow[]): RowMatch => ({
  pairs: expected.map((row, place) => ({ expected: row.index, actual: actual[place]?.index ?? row.index })),
  missing: [],
  extra: [],
  duplicates: [],
});

const separator = "\u0000";
const exactCell = (cell: Cell): string => `${cellType(cell)}:${cellText(cell)}`;
const exactKey = ({ key }: KeyedRow): string => key.map(exactCell).join(separator);
const looseKey = ({ key }: KeyedRow): string => key.map((cell) => plainName(cellText(cell))).join(separator);

function matchByKey(
  expected: KeyedRow[],
  actual: KeyedRow[],
  byKey: Map<string, KeyedRow>,
  tolerance: Tolerance,
): RowMatch {
  const duplicates: RowMatch["duplicates"] = [];
  const taken = new Map<KeyedRow, KeyedRow>();
  const pairUp = (rows: KeyedRow[], wanted: Map<string, KeyedRow>, keyOf: (row: KeyedRow) => string) =>
    rows.filter((row) => {
      const partner = wanted.get(keyOf(row));
      if (partner === undefined) return true;
      const first = taken.get(partner);
      if (first === undefined) taken.set(partner, row);
      else
        duplicates.push({
          row: row.index,
          first: first.index,
          identical: sameRow(first, row, tolerance),
        });
      return false;
    });
  let open = pairUp(actual, byKey, exactKey);
  // What reads the same is looked for only where something is left: it costs more than all the rest.
  if (open.length > 0) {
    open = pairUp(open, new Map(expected.map((row) => [looseKey(row), row])), looseKey);
    open = pairByFirstCells(expected, open, taken);
  }
  return {
    pairs: expected.flatMap((row) => {
      const partner = taken.get(row);
      return partner === undefined ? [] : { expected: row.index, actual: partner.index };
    }),
    missing: expected.filter((row) => !taken.has(row)).map((row) => row.index),
    extra: open.map((row) => row.index),
    duplicates,
  };
}

/** Adds to `taken`; gives back the rows that stay alone. */
function pairByFirstCells(
  expected: KeyedRow[],
  open: KeyedRow[],
  taken: Map<KeyedRow, KeyedRow>,
): KeyedRow[] {
  const cells = expected[0]?.key.length ?? 0;
  const firstCells = (count: number) => (row: KeyedRow) => exactKey({ ...row, key: row.key.slice(0, count) });
  for (let count = 1; count < cells; count++) {
    const wanted = new Map(expected.map((row) => [firstCells(count)(row), row]));
    if (wanted.size < expected.length) continue;
    return open.filter((row) => {
      const partner = wanted.get(firstCells(count)(row));
      if (partner === undefined || taken.has(partner)) return true;
      taken.set(partner, row);
      return false;
    });
  }
  return open;
}

type Cells = Pick<KeyedRow, "key" | "rest">;

const sameRow = (a: Cells, b: Cells, tolerance: Tolerance): boolean =>
  sameCells(a.key, b.key, tolerance) && sameCells(a.rest, b.rest, tolerance);

const sameCells = (a: Cell[], b: Cell[], tolerance: Tolerance): boolean =>
  a.every((cell, index) => sameCell(cell, b[index] ?? null, tolerance));

function matchWithinKey(expected: KeyedRow[], actual: KeyedRow[], tolerance: Tolerance): RowMatch {
  const match: RowMatch = { pairs: [], missing: [], extra: [], duplicates: [] };
  const groups = groupBy(actual, exactKey);
  const budget = { comparisons: mostComparisons };
  for (const [key, wanted] of groupBy(expected, exactKey)) {
    const found = groups.get(key) ?? [];
    groups.delete(key);
    const { pairs, left, right } = pairEqual(wanted, found, tolerance, budget);
    for (const [a, b] of pairs) match.pairs.push({ expected: a.index, actual: b.index });
    for (const [place, row] of left.entries()) {
      const partner = right[place];
      if (partner === undefined) match.missing.push(row.index);
      else match.pairs.push({ expected: row.index, actual: partner.index });
    }
    for (const row of right.slice(left.length)) match.extra.push(row.index);
  }
  for (const rows of groups.values()) for (const row of rows) match.extra.push(row.index);
  match.missing.sort((a, b) => a - b);
  match.extra.sort((a, b) => a - b);
  return match;
}

/** Above this many comparisons rows of one key that are not nearly equal are paired in their order. */
const mostComparisons = 1e6;

/**
 * Pairs equal rows: those that stand in the same place first, then those that look alike to nine digits,
 * so that large tables stay quick; then those within the tolerance, as far as the budget goes.
 */
export function pairEqual(
  expected: KeyedRow[],
  actual: KeyedRow[],
  tolerance: Tolerance,
  budget = { comparisons: mostComparisons },
) {
  const pairs: [KeyedRow, KeyedRow][] = [];
  const isInPlace = (place: number) => {
    const [a, b] = [expected[place], actual[place]];
    return a !== undefined && b !== undefined && sameRow(a, b, exactly);
  };
  const inPlace = expected.map((_, place) => isInPlace(place));
  let left = expected.filter((row, place) => {
    const partner = actual[place];
    if (inPlace[place] && partner !== undefined) pairs.push([row, partner]);
    return !inPlace[place];
  });
  let right = actual.filter((_, place) => !inPlace[place]);

  const alike = groupBy(right, lookOf);
  const used = new Map<string, number>();
  const taken = new Set<KeyedRow>();
  left = left.filter((row) => {
    const look = lookOf(row);
    const next = used.get(look) ?? 0;
    const partner = alike.get(look)?.[next];
    if (partner === undefined) return true;
    used.set(look, next + 1);
    pairs.push([row, partner]);
    taken.add(partner);
    return false;
  });
  right = right.filter((row) => !taken.has(row));

  const comparisons = left.length * right.length;
  if (comparisons > budget.comparisons) return { pairs, left, right };
  budget.comparisons -= comparisons;
  let open = right.map(withCells);
  left = left.filter((row) => {
    const whole = withCells(row);
    const partner = open.find((other) => sameRow(whole, other, tolerance));
    if (partner === undefined) return true;
    pairs.push([row, partner.row]);
    open = open.filter((other) => other !== partner);
    return false;
  });
  return { pairs, left, right: open.map(({ row }) => row) };
}

/** A row's cells may be taken together anew each time that they are asked for. */
const withCells = (row: KeyedRow) => ({ row, key: row.key, rest: row.rest });

const exactly: Tolerance = { absolute: 0 };

const lookOf = ({ rest }: KeyedRow) =>
  rest.map((cell) => (typeof cell === "number" ? cell.toPrecision(9) : exactCell(cell))).join(separator);
