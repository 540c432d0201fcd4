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
  const keyless = expected[0]?.key.length === 0;
  const unique = !keyless && new Set(expected.map(exactKey)).size === expected.length;
  return unique ? matchByKey(expected, actual, tolerance) : matchWithinKey(expected, actual, tolerance);
}

const separator = "\u0000";
const exactKey = ({ key }: KeyedRow) =>
  key.map((cell) => `${cellType(cell)}:${cellText(cell)}`).join(separator);
const looseKey = ({ key }: KeyedRow) => key.map((cell) => plainName(cellText(cell))).join(separator);

function matchByKey(expected: KeyedRow[], actual: KeyedRow[], tolerance: Tolerance): RowMatch {
  const duplicates: RowMatch["duplicates"] = [];
  const taken = new Map<KeyedRow, KeyedRow>();
  let open = actual;
  for (const keyOf of [exactKey, looseKey]) {
    const wanted = new Map(expected.map((row) => [keyOf(row), row]));
    open = open.filter((row) => {
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
  }
  open = pairByFirstCells(expected, open, taken);
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

function sameRow(a: KeyedRow, b: KeyedRow, tolerance: Tolerance): boolean {
  return (
    a.key.every((cell, index) => sameCell(cell, b.key[index] ?? null, tolerance)) &&
    a.rest.every((cell, index) => sameCell(cell, b.rest[index] ?? null, tolerance))
  );
}

function matchWithinKey(expected: KeyedRow[], actual: KeyedRow[], tolerance: Tolerance): RowMatch {
  const match: RowMatch = { pairs: [], missing: [], extra: [], duplicates: [] };
  const groups = groupBy(actual, exactKey);
  for (const [key, wanted] of groupBy(expected, exactKey)) {
    const found = groups.get(key) ?? [];
    groups.delete(key);
    const { pairs, left, right } = pairEqual(wanted, found, tolerance);
    const inOrder = left.flatMap((row, place): [KeyedRow, KeyedRow][] => {
      const partner = right[place];
      return partner === undefined ? [] : [[row, partner]];
    });
    for (const [a, b] of [...pairs, ...inOrder]) match.pairs.push({ expected: a.index, actual: b.index });
    match.missing.push(...left.slice(inOrder.length).map((row) => row.index));
    match.extra.push(...right.slice(inOrder.length).map((row) => row.index));
  }
  for (const rows of groups.values()) match.extra.push(...rows.map((row) => row.index));
  match.missing.sort((a, b) => a - b);
  match.extra.sort((a, b) => a - b);
  return match;
}

/** Above this many comparisons rows of one key that are not nearly equal are paired in their order. */
const mostComparisons = 4e6;

/** Pairs equal rows: those that look alike to nine digits first, so that large tables stay quick. */
export function pairEqual(expected: KeyedRow[], actual: KeyedRow[], tolerance: Tolerance) {
  const pairs: [KeyedRow, KeyedRow][] = [];
  const alike = groupBy(actual, lookOf);
  let left = expected.filter((row) => {
    const partner = alike.get(lookOf(row))?.shift();
    if (partner !== undefined) pairs.push([row, partner]);
    return partner === undefined;
  });
  const taken = new Set(pairs.map(([, row]) => row));
  let right = actual.filter((row) => !taken.has(row));
  if (left.length * right.length <= mostComparisons) {
    left = left.filter((row) => {
      const found = right.findIndex((other) => sameRow(row, other, tolerance));
      const partner = right[found];
      if (partner === undefined) return true;
      pairs.push([row, partner]);
      right = right.filter((other) => other !== partner);
      return false;
    });
  }
  return { pairs, left, right };
}

const lookOf = ({ rest }: KeyedRow) =>
  rest
    .map((cell) => (typeof cell === "number" ? cell.toPrecision(9) : `${cellType(cell)}:${cellText(cell)}`))
    .join(separator);
