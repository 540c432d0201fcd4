import { Int32, is, mapGet, mapSet, push, type SafeList, SafeMap, safeList } from "./primordials.ts";
import type { Groups, Rows, Shape } from "./trace-shapes.ts";

/** What is known of a call beside what it was given and gave. */
export interface Told {
  /** Its result is a row (or some) for each thing that it was given, in their order: a map. */
  inOrder: boolean;
  /** The rows that it gives can be known again: not those that danfo.js numbers anew. */
  keepsRows: boolean;
  /** How many rows it made of each thing; null where that was not seen. */
  made: SafeList<number> | null;
}

/** From which of `before` (of groups: which group) each row of `after` came. */
export interface Origins {
  traced: boolean;
  /** By row of `after`, the groups' rows one behind the other; -1 where it came from none. */
  from: Int32Array;
  /** How many rows of `after` came from each of `before`. */
  uses: Int32Array;
  same: number;
  moved: boolean;
}

export function originsOf(before: Shape, after: Shape, told: Told): Origins {
  const from = nowhere(sizeOf(after));
  const uses = new Int32(before.length);
  if (told.inOrder && before.kind === "table" && after.kind === "table" && before.length === after.length)
    followSame(before, after, from);
  else if (told.keepsRows) identify(before, after, from);
  let same = 0;
  let moved = false;
  let last = -1;
  for (let i = 0; i < from.length; i++) {
    const at = from[i] as number;
    if (at < 0) continue;
    same += 1;
    if (at < last && before.kind !== "groups" && after.kind !== "groups") moved = true;
    last = at;
  }
  const follows = same < from.length && followRounds(before, after, told, from);
  const traced = follows || same > 0 || after.length === 0;
  for (let i = 0; i < from.length; i++) {
    const at = from[i] as number;
    if (at >= 0) uses[at] = (uses[at] as number) + 1;
  }
  return { traced, from, uses, same, moved };
}

/** Rows of all groups together. */
export function sizeOf(shape: Shape): number {
  if (shape.kind !== "groups") return shape.length;
  let size = 0;
  for (let i = 0; i < shape.length; i++) size += shape.rows(i).length;
  return size;
}

function nowhere(length: number): Int32Array {
  const from = new Int32(length);
  for (let i = 0; i < length; i++) from[i] = -1;
  return from;
}

/** By group, how many rows stand in the groups before it. */
export function startsOf(groups: Groups): SafeList<number> {
  const starts = safeList<number>();
  let rows = 0;
  for (let i = 0; i < groups.length; i++) {
    push(starts, rows);
    rows += groups.rows(i).length;
  }
  return starts;
}

/** By what the rows are: the same objects, the same labels, the same values of a list in their order. */
function identify(before: Shape, after: Shape, from: Int32Array): void {
  const isList = (shape: Shape) => shape.kind === "list";
  if (isList(before) !== isList(after) && before.kind !== "groups") return;
  if (after.length === 0 || before.length === 0) return;
  // A number is never one of the rows.
  const isFarFrom = before.kind !== "list" && after.kind !== "groups";
  if (isFarFrom && typeof after.key(0) !== typeof before.key(0)) return;
  if (before.kind !== "groups" && after.kind !== "groups" && inStep(before, after, from)) return;
  byKey(before, after, from);
}

/** A map may give back the very rows that it was given. */
function followSame(before: Rows, after: Rows, from: Int32Array): void {
  for (let i = 0; i < after.length; i++) if (after.key(i) === before.key(i)) from[i] = i;
}

/**
 * What is left stands in its order mostly, and is found by going along. In a list a value may stand twice:
 * the first one stays. `from` may hold places already where this gives false.
 */
function inStep(before: Rows, after: Rows, from: Int32Array): boolean {
  const { length } = before;
  let at = 0;
  for (let i = 0; i < after.length; i++) {
    const key = after.key(i);
    let other: unknown;
    do {
      if (at === length) return false;
      other = before.key(at);
      at += 1;
    } while (other !== key && !is(other, key));
    from[i] = at - 1;
  }
  return true;
}

function byKey(before: Shape, after: Shape, from: Int32Array): void {
  const places = placesOf(before);
  if (after.kind !== "groups") {
    for (let i = 0; i < after.length; i++) from[i] = places.of(after.key(i));
    return;
  }
  let at = 0;
  for (let group = 0; group < after.length; group++) {
    const rows = after.rows(group);
    for (let i = 0; i < rows.length; i++) from[at++] = places.of(rows.key(i));
  }
}

/** Where something stands, by what it is known by. */
export interface Places {
  /** -1 where it does not. */
  of(key: unknown): number;
}

/** The place of each row; in groups that of its group. Of what stands twice the first. */
export function placesOf(shape: Shape): Places {
  const places = new SafeMap<unknown, number>();
  // Methods of its own: those of Map.prototype may be the program's, and to borrow them takes three times as long.
  places.get = mapGet;
  places.set = mapSet;
  const { length, key } = shape;
  const isGroups = shape.kind === "groups";
  for (let i = length - 1; i >= 0; i--) {
    places.set(key(i), i);
    if (!isGroups) continue;
    const rows = shape.rows(i);
    for (let j = 0; j < rows.length; j++) places.set(rows.key(j), i);
  }
  return { of: (one) => places.get(one) ?? -1 };
}

/** What a function made for one thing after the other came from that thing. */
function followRounds(before: Shape, after: Shape, { inOrder, made }: Told, from: Int32Array): boolean {
  const things = before.length;
  if (after.kind === "groups") return inOrder && after.length === things && followGroups(after, from);
  if (inOrder && after.length === things) {
    for (let i = 0; i < things; i++) if ((from[i] as number) < 0) from[i] = i;
    return true;
  }
  if (!made || made.length !== things) return false;
  let at = 0;
  for (let i = 0; i < things; i++)
    for (let n = made[i] as number; n > 0 && at < from.length; n--, at++)
      if ((from[at] as number) < 0) from[at] = i;
  return at === from.length;
}

/** New groups, one for each thing: all rows of a group came from it. */
function followGroups(after: Groups, from: Int32Array): boolean {
  let at = 0;
  for (let group = 0; group < after.length; group++) {
    const { length } = after.rows(group);
    for (let i = 0; i < length; i++, at++) if ((from[at] as number) < 0) from[at] = group;
  }
  return true;
}
