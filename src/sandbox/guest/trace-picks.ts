import { push, type SafeList, safeList } from "./primordials.ts";
import type { Origins } from "./trace-origins.ts";
import type { Shape } from "./trace-shapes.ts";

/** Of how many rows or groups there is a sample. */
const few = { table: 6, list: 6, groups: 4 };
/** Rows that leave, and rows that came from one. */
const leaving = 3;
const alike = 3;

export function firstOf(shape: Shape, most: number = few[shape.kind]): SafeList<number> {
  const picked = safeList<number>();
  for (let i = 0; i < shape.length && i < most; i++) push(picked, i);
  return picked;
}

/** The first rows; where one came to be several, those before others, since they are what is to be seen. */
export function pickAfter(after: Shape, { from, uses }: Origins): SafeList<number> {
  const picked = safeList<number>();
  if (after.kind !== "groups") {
    let doubled = -1;
    for (let i = 0; i < uses.length && doubled < 0; i++) if ((uses[i] as number) > 1) doubled = i;
    for (let i = 0; doubled >= 0 && i < from.length && picked.length < alike; i++)
      if (from[i] === doubled) push(picked, i);
  }
  const wanted = few[after.kind];
  for (let i = 0; i < after.length && picked.length < wanted; i++) insert(picked, i);
  return picked;
}

/** Where the picked rows came from, with some of those that leave. */
export function pickBefore(
  before: Shape,
  origins: SafeList<SafeList<number>>,
  { traced, uses }: Origins,
): SafeList<number> {
  if (!traced) return firstOf(before);
  const picked = safeList<number>();
  for (let i = 0; i < origins.length; i++) {
    const places = origins[i] as SafeList<number>;
    for (let j = 0; j < places.length; j++) insert(picked, places[j] as number);
  }
  let more = leaving;
  for (let i = 0; i < uses.length && more > 0; i++) {
    if (uses[i] !== 0) continue;
    insert(picked, i);
    more -= 1;
  }
  return picked;
}

/** In rising order, each once. */
export function insert(places: SafeList<number>, place: number): void {
  let at = places.length;
  while (at > 0 && (places[at - 1] as number) >= place) at -= 1;
  if (places[at] === place) return;
  for (let i = places.length; i > at; i--) places[i] = places[i - 1] as number;
  places[at] = place;
  places.length += 1;
}
