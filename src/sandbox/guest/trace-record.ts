import { isFrame } from "./frame.ts";
import { JsonText } from "./json-text.ts";
import { isArray, push, type SafeList, safeList, toText } from "./primordials.ts";
import { keepsLabels, sourceOf } from "./trace-calls.ts";
import { type Origins, originsOf, startsOf } from "./trace-origins.ts";
import { type LookedUp, type Partners, partnersByRound, partnersByRow } from "./trace-partners.ts";
import { firstOf, insert, pickAfter, pickBefore } from "./trace-picks.ts";
import { own, type Shape, shapeOf } from "./trace-shapes.ts";
import { inGroup, noWays, type Ways, writePlain, writeView } from "./trace-views.ts";

/** A watched call that has begun. */
export interface OpenCall {
  /** Its number in the program. */
  site: number;
  inputs: SafeList<unknown>;
  /** The first input as it stood, where the call changes the list itself. */
  snapshot: SafeList<unknown> | null;
  /** How the first rows of the first input read before. */
  early: Early | null;
  /** How often the function of a map or flatMap was called, and what each round of a flatMap's made. */
  rounds: number;
  made: SafeList<number> | null;
  found: SafeList<LookedUp>;
}

interface Early {
  view: string;
}

export interface Ended {
  name: string;
  kind: "method" | "static" | "own" | "loop";
  /** What it gave. */
  value: unknown;
  /** Names that stand in the program. */
  named: Record<string, boolean>;
}

/** src/sandbox/trace.ts; what is left out is 0 or false. */
interface Change {
  traced: boolean;
  left?: number;
  same?: number;
  moved?: boolean;
  repeated?: number;
  alone?: number;
  inPlace?: boolean;
}

const changeText = ({ traced, left, same, moved, repeated, alone, inPlace }: Change): string =>
  `{"traced":${toText(traced)},"left":${toText(left ?? 0)},"same":${toText(same ?? 0)},"moved":${toText(moved === true)},"repeated":${toText(repeated ?? 0)},"alone":${toText(alone ?? 0)},"inPlace":${toText(inPlace === true)}}`;

const mostPartners = 10;

/** Characters of one call. */
const longest = 60_000;
const earlyRows = 6;

/** Whether something that a call is given is there to be changed. */
export const isTable = (value: unknown, kind: Ended["kind"]): boolean =>
  shapeOf(value, kind === "static" || kind === "loop") !== null;

/** What of the first rows can be compared later; null for what is no table. */
export function readEarly(value: unknown, named: Record<string, boolean>): Early | null {
  const shape = shapeOf(value);
  return shape?.kind === "table" ? { view: earlyView(shape, named) } : null;
}

function earlyView(shape: Shape, named: Record<string, boolean>): string {
  const out = new JsonText(longest);
  writeView(out, shape, firstOf(shape, earlyRows), named);
  return out.text;
}

function isRewritten(value: unknown, early: Early, named: Record<string, boolean>): boolean {
  const shape = shapeOf(value);
  return shape !== null && earlyView(shape, named) !== early.view;
}

/** A call as JSON; null where it changed no table. */
export function writeCall(call: OpenCall, ended: Ended): string | null {
  const { name, kind, named } = ended;
  const tables = given(call, ended);
  const before = tables[0];
  if (!before) return null;
  const value = resultOf(call, ended);
  const after = shapeOf(value, true);
  const out = new JsonText(longest);
  out.raw(`{"site":${call.site},"before":[`);
  if (!after) {
    if (!isCell(value, name)) return null;
    writeView(out, before, firstOf(before), named);
    out.raw('],"after":{"kind":"value","cell":');
    writePlain(out, value);
    out.raw(`},"change":${changeText({ traced: true })}}`);
    return out.text;
  }
  const frames = before.kind !== "groups" && before.isFrame === true;
  const origins = originsOf(before, after, {
    inOrder: name === "map" || (frames && after.kind === "list" && after.length === before.length),
    keepsRows: !frames || (keepsLabels(name) && before.kind === after.kind),
    made: call.made,
  });
  const { early, snapshot } = call;
  const inPlace =
    early !== null && snapshot === null && isRewritten(call.inputs[0], early, named) ? early.view : null;
  if (inPlace === null && isUnchanged(before, after, origins, frames)) return null;

  const second = tables[1];
  const partners =
    second && second.kind !== "groups"
      ? partnersByRow(second, after)
      : partnersByRound(before, call, origins.from);
  const picked = pickAfter(after, origins);
  const ways = waysOf(before, after, origins, partners);
  if (inPlace !== null) out.raw(inPlace);
  else {
    const from = pickBefore(before, originsOfPicked(after, picked, ways), origins);
    const leaves = (at: number) => origins.traced && origins.uses[at] === 0 && kind !== "loop";
    writeView(out, before, from, named, { ...noWays, leaves });
  }
  if (partners) {
    out.raw(",");
    writeView(out, partners.table, partnersOfPicked(after, picked, partners), named);
  }
  out.raw('],"after":');
  writeView(out, after, picked, named, ways);
  const change = { ...countsOf(origins, partners), inPlace: inPlace !== null };
  out.raw(`,"change":${changeText(change)}}`);
  return out.text;
}

/** The tables that a call was given, at most two. */
function given({ inputs, snapshot }: OpenCall, { kind, name }: Ended): SafeList<Shape> {
  const shapes = safeList<Shape>();
  const add = (value: unknown) => {
    const shape = shapes.length < 2 ? shapeOf(value, kind === "static" || kind === "loop") : null;
    if (shape) push(shapes, shape);
  };
  const first = inputs[0];
  if (typeof first !== "object" || first === null) {
    if (kind === "own") for (let i = 1; i < inputs.length; i++) add(inputs[i]);
    return shapes;
  }
  const sides = kind === "static" ? mergedIn(first) : null;
  if (sides) for (let i = 0; i < sides.length; i++) add(sides[i]);
  else add(snapshot ?? sourceOf(first) ?? first);
  const joins = kind === "own" || name === "concat" || name === "[…]";
  for (let i = 1; joins && i < inputs.length; i++) add(inputs[i]);
  return shapes;
}

/** danfo.js's merge and concat name the tables that they are given. */
function mergedIn(options: object): SafeList<unknown> | null {
  const list = own(options, "dfList");
  if (isArray(list)) return list as unknown as SafeList<unknown>;
  const sides = safeList<unknown>();
  push(sides, own(options, "left"));
  push(sides, own(options, "right"));
  return typeof sides[0] === "object" && typeof sides[1] === "object" ? sides : null;
}

/** What a call made: what it gave, or what it filled or changed. */
function resultOf({ inputs, snapshot }: OpenCall, { kind, value }: Ended): unknown {
  const first = inputs[0];
  if (snapshot || (value === undefined && kind === "method" && isFramed(first))) return first;
  return kind === "loop" && value === undefined ? first : value;
}

/** Whether danfo.js made it. */
export const isFramed = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (isFrame(value) || sourceOf(value) !== undefined);

function isCell(value: unknown, name: string): boolean {
  if (value === undefined) return name === "find" || name === "findLast";
  return (
    value === null || (typeof value !== "object" && typeof value !== "function" && typeof value !== "symbol")
  );
}

function isUnchanged(before: Shape, after: Shape, { same, from, moved }: Origins, frames: boolean): boolean {
  if (before.kind !== after.kind || before.length !== after.length) return false;
  if (same !== from.length || moved) return false;
  return (
    !frames ||
    before.kind === "groups" ||
    after.kind === "groups" ||
    before.columns.length === after.columns.length
  );
}

function waysOf(before: Shape, after: Shape, { from }: Origins, partners: Partners | null): Ways {
  const place = (row: number) => {
    const places = safeList<number>();
    if ((from[row] ?? -1) >= 0) push(places, from[row] as number);
    return places;
  };
  const byGroup = after.kind === "groups" && before.kind !== "table";
  const starts = after.kind === "groups" ? startsOf(after) : null;
  return {
    origins: byGroup ? noWays.origins : place,
    groupOrigins: byGroup ? (group) => place(starts?.[group] ?? -1) : noWays.groupOrigins,
    joined: partners ? partners.of : noWays.joined,
    leaves: noWays.leaves,
  };
}

/** Rows of `after` that are shown, counted through all groups. */
function shownRows(after: Shape, picked: SafeList<number>): SafeList<number> {
  if (after.kind !== "groups") return picked;
  const rows = safeList<number>();
  const starts = startsOf(after);
  for (let i = 0; i < picked.length; i++) {
    const group = picked[i] as number;
    const { length } = after.rows(group);
    for (let j = 0; j < length && j < inGroup; j++) push(rows, (starts[group] as number) + j);
  }
  return rows;
}

function originsOfPicked(after: Shape, picked: SafeList<number>, ways: Ways): SafeList<SafeList<number>> {
  const all = safeList<SafeList<number>>();
  const rows = shownRows(after, picked);
  for (let i = 0; i < rows.length; i++) push(all, ways.origins(rows[i] as number));
  if (after.kind === "groups")
    for (let i = 0; i < picked.length; i++) push(all, ways.groupOrigins(picked[i] as number));
  return all;
}

function partnersOfPicked(after: Shape, picked: SafeList<number>, { of }: Partners): SafeList<number> {
  const places = safeList<number>();
  const rows = shownRows(after, picked);
  for (let i = 0; i < rows.length; i++) {
    const found = of(rows[i] as number);
    for (let j = 0; j < found.length && places.length < mostPartners; j++) insert(places, found[j] as number);
  }
  return places;
}

function countsOf({ traced, uses, same, moved }: Origins, partners: Partners | null): Change {
  let left = 0;
  let repeated = 0;
  for (let i = 0; i < uses.length; i++) {
    if (uses[i] === 0) left += 1;
    else if ((uses[i] as number) > 1) repeated += 1;
  }
  return { traced, left: traced ? left : 0, same, moved, repeated, alone: partners?.alone ?? 0 };
}
