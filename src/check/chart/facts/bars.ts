import { groupBy } from "../../group-by.ts";
import type { Cell, MarkFacts } from "../../value.ts";
import type { Axis, Item, Role } from "./item.ts";
import { placeName } from "./position.ts";

/** A piece of a bar on the axis that measures. */
type Interval = [low: number, high: number];

/**
 * Bars and areas say a number by their length. Pieces of one category and series are one bar, as the
 * eye sees it: Plot stacks the rows of a group, so a bar of many rows is as long as their sum. Where
 * the whole stack begins and ends is kept besides, because bars that hide each other, or do not start
 * at 0, mislead with right lengths.
 */
export function stackedItems({ channels }: MarkFacts, items: Item[], measure: Axis | null): Item[] {
  if (measure === null) return items;
  const from = channels[`${measure}1`]?.values;
  const to = channels[`${measure}2`]?.values ?? channels[measure]?.values;
  const interval = (piece: number): Interval | null => {
    const [start, end] = [from?.[piece] ?? 0, to?.[piece] ?? null];
    if (typeof start !== "number" || typeof end !== "number") return null;
    return start < end ? [start, end] : [end, start];
  };
  const drawn = items.filter((item) => item.pieces.every((piece) => interval(piece) !== null));
  if (drawn.length === 0) return items;
  const intervals = (members: Item[]) =>
    members
      .flatMap((item) => item.pieces)
      .flatMap((piece) => [interval(piece) ?? ([0, 0] satisfies Interval)]);

  const stackOf = (item: Item) => nameOf(item, ["category", "facet", "facet2"]);
  const extents = new Map(
    [...groupBy(drawn, stackOf)].map(([name, members]) => [name, extent(intervals(members))] as const),
  );
  const bars = groupBy(drawn, (item) => nameOf(item, ["category", "series", "facet", "facet2"]));
  return [...bars.values()].flatMap((members) => {
    const first = members[0] as Item;
    const [low, high] = extents.get(stackOf(first)) ?? [0, 0];
    const value = signedLength(intervals(members));
    // A piece of length 0 within a stack cannot be seen, so it is as good as left out.
    if (value === 0 && "series" in first.roles) return [];
    return { pieces: members.flatMap((item) => item.pieces), roles: { ...first.roles, value, low, high } };
  });
}

const nameOf = ({ roles }: Item, parts: Role[]): string =>
  parts.map((role) => placeName(roles[role] ?? (null satisfies Cell))).join("\u0000");

const extent = (intervals: Interval[]): Interval => [
  Math.min(...intervals.map(([low]) => low)),
  Math.max(...intervals.map(([, high]) => high)),
];

/** How much of the axis the pieces cover together; below 0 where they stand below 0. */
function signedLength(intervals: Interval[]): number {
  const sorted = intervals.toSorted(([a], [b]) => a - b);
  let [covered, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const [low, high] of sorted) {
    covered += Math.max(0, high - Math.max(low, reached));
    reached = Math.max(reached, high);
  }
  const [, highest] = extent(intervals);
  return highest <= 0 && covered > 0 ? -covered : covered;
}
