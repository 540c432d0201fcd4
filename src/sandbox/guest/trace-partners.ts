import { isArray, push, type SafeList, safeList } from "./primordials.ts";
import { type Places, placesOf } from "./trace-origins.ts";
import { type Rows, rowsIn, type Shape } from "./trace-shapes.ts";

/** What a function looked up in another table. */
export interface LookedUp {
  /** In which of its rounds, from 0. */
  round: number;
  source: unknown;
  result: unknown;
}

/** The table that another one was joined with. */
export interface Partners {
  table: Rows;
  /** Places in `table` of the rows that a row came with. */
  of(row: number): SafeList<number>;
  /** Rows that found no partner. */
  alone: number;
}

/** Two tables put together: a row is of one or the other. danfo.js makes all rows anew, and they are of none. */
export function partnersByRow(table: Rows, after: Shape): Partners {
  if (table.isFrame) return { table, alone: 0, of: () => safeList() };
  const places = placesOf(table);
  const keys = after.kind === "groups" ? null : after.key;
  return {
    table,
    alone: 0,
    of(row) {
      const found = safeList<number>();
      const place = keys ? places.of(keys(row)) : -1;
      if (place >= 0) push(found, place);
      return found;
    },
  };
}

/**
 * What the function of a map or flatMap looked up in another table than the one that it went through; null
 * where it did not.
 * @param call its function's rounds, what it found in them, and of a flatMap how many rows each made
 * @param from the round in which each row of the result was made
 */
export function partnersByRound(
  before: Shape,
  call: { rounds: number; made: SafeList<number> | null; found: SafeList<LookedUp> },
  from: Int32Array,
): Partners | null {
  const { rounds, made, found } = call;
  const table = rounds === before.length ? otherTable(before, found) : null;
  if (!table) return null;
  const partners = lookedUpIn(table, found, rounds);
  let alone = 0;
  for (let i = 0; i < partners.length; i++) if (partners[i] === null) alone += 1;
  if (alone === partners.length) return null;
  return {
    table,
    alone,
    of(row) {
      const round = from[row] ?? -1;
      const all = partners[round] ?? safeList<number>();
      if (all.length < 2 || all.length !== made?.[round]) return all;
      let nth = 0;
      while (from[row - nth - 1] === round) nth += 1;
      const one = safeList<number>();
      push(one, all[nth] as number);
      return one;
    },
  };
}

/** Rows of lists that may be that table: so many are looked at. */
const mostLookedAt = 50_000;

/** The first list that is not the one gone through and in which a row was found; one that was just made has none. */
function otherTable(before: Shape, found: SafeList<LookedUp>): Rows | null {
  let own: Places | null = null;
  for (let i = 0, lookedAt = 0; i < found.length && lookedAt < mostLookedAt; i++) {
    const { source, result } = found[i] as LookedUp;
    const row = firstIn(result) ?? result;
    if (typeof row !== "object" || row === null) continue;
    own ??= placesOf(before);
    if (own.of(source) >= 0 || own.of(firstIn(source)) >= 0) continue;
    const table = rowsIn(source);
    if (!table) continue;
    lookedAt += table.length + 1;
    if (placesOf(table).of(row) >= 0) return table;
  }
  return null;
}

/** The first row of a list, or of the first of its lists. */
function firstIn(source: unknown): unknown {
  const first = isArray(source) ? source[0] : undefined;
  return isArray(first) ? first[0] : first;
}

function lookedUpIn(
  table: Rows,
  found: SafeList<LookedUp>,
  rounds: number,
): SafeList<SafeList<number> | null> {
  const places = placesOf(table);
  const partners = safeList<SafeList<number> | null>();
  for (let i = 0; i < rounds; i++) push(partners, null);
  const note = (round: number, row: unknown) => {
    const place = typeof row === "object" && row !== null ? places.of(row) : -1;
    if (place < 0 || round >= rounds) return;
    const known = partners[round] ?? safeList<number>();
    partners[round] = known;
    for (let i = 0; i < known.length; i++) if (known[i] === place) return;
    push(known, place);
  };
  for (let i = 0; i < found.length; i++) {
    const { round, result } = found[i] as LookedUp;
    if (!isArray(result)) note(round, result);
    else for (let j = 0; j < result.length; j++) note(round, result[j]);
  }
  return partners;
}
