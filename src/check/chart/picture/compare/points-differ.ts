import { groupBy } from "../../../group-by.ts";
import { noTie, orderDiffers } from "../../../order-differs.ts";
import type { Problem } from "../../../problem.ts";
import { axisMultiplied } from "../../problems/axis-multiplied.ts";
import { axisNotReadable } from "../../problems/axis-not-readable.ts";
import { axisReversed } from "../../problems/axis-reversed.ts";
import { joinedDiffers } from "../../problems/joined-differs.ts";
import { namesDiffer } from "../../problems/names-differ.ts";
import { notSeen } from "../../problems/not-seen.ts";
import { pointDiffers } from "../../problems/point-differs.ts";
import { type Shape, shapeAt } from "../picture.ts";
import { nameOf } from "../reading/bar-lanes.ts";
import { paintOf } from "../reading/bar-like.ts";
import { otherSide } from "../reading/bars.ts";
import { frameOf } from "../reading/frame.ts";
import type { Point, Points } from "../reading/points.ts";
import { isPainted } from "../reading/seen.ts";
import { distinct, isReversed, partsOf, type Sides, slackFor } from "../reading/sides.ts";
import { exchangedName } from "./exchange.ts";
import { factorOf } from "./factor-of.ts";
import { bends, joinsDiffer, keyOf } from "./joins-differ.ts";
import { pairThings } from "./pair-things.ts";

/** What stands for one number: a point, drawn once or more. */
interface Thing {
  category: string | null;
  facet: string | null;
  series: string | null;
  value: number;
  at: number;
  shapes: number[];
}

/** What of a chart's points is compared: as lines what is joined counts, as dots it does not. */
export interface PointsRule {
  joined: boolean;
  /** Where the order along the axis of names is time, or that of a line. */
  ordered: boolean;
}

/** How the learner's points and lines differ from the expected ones, for who reads both by their letters. */
export function pointsDiffer(wanted: Points, found: Points, sides: Sides, rule: PointsRule): Problem[] {
  const { actual, expected, comparison } = sides;
  const { picture } = actual;
  const slack = (value: number) => slackFor(value, [wanted.pixel, found.pixel], comparison.tolerance);
  const hasSeries = distinct(wanted.points.map(({ series }) => series)).length > 1;
  const own = hasSeries ? withoutEchoes(found) : found.points;
  const seen = own.filter((point) => point.seen);
  const [ours, theirs] = [thingsOf(wanted.points, hasSeries, slack), thingsOf(seen, hasSeries, slack)];
  const where = (things: { shapes: number[] }[]) =>
    partsOf(
      picture,
      things.flatMap(({ shapes }) => shapes),
    );
  const cut = distinct(found.points.map(({ shape }) => shape)).filter((shape) =>
    isOutside(shapeAt(picture, shape), sides),
  );
  const outside = found.points.find(({ shape }) => cut.includes(shape));
  if (outside !== undefined && !sides.around.varied)
    return [notSeen("outside", cut.length, nameOf(outside), partsOf(picture, cut))];
  if (hasSeries) {
    const alike = seriesFault(wanted, { ...found, points: own }, sides);
    if (alike.length > 0) return alike;
  }
  const { pairs, problems } = pairThings(ours, theirs, otherSide(found.side), sides);
  if (problems.length > 0) {
    const lost = own.filter(
      (point) =>
        !theirs.some(
          ({ category, series }) => category === point.category && (!hasSeries || series === point.series),
        ),
    );
    const [first] = lost;
    // A line that goes in steps, or turns between its points, has corners that nobody counted.
    if (first === undefined && found.bent.length > 0 && wanted.bent.length === 0 && extraIn(problems))
      return [bends(found, picture)];
    if (first === undefined) return problems;
    const shapes = lost.map(({ shape }) => shape);
    const shape = shapeAt(picture, first.shape);
    const isAlone =
      shape.form !== "dot" && isPainted(paintOf(shape)) && found.joins.length + theirs.length > 0;
    return isAlone
      ? [
          joinedDiffers(
            { how: "unmarked", count: lost.length, item: nameOf(first) },
            partsOf(picture, shapes),
          ),
        ]
      : [notSeen("hidden", lost.length, nameOf(first), partsOf(picture, shapes))];
  }
  if (isReversed(actual.axes[found.side], found.side) !== isReversed(expected.axes[wanted.side], wanted.side))
    return [axisReversed(found.side, false)];
  const differing = pairs.filter(
    (pair) => Math.abs(pair.wanted.value - pair.found.value) > slack(pair.wanted.value),
  );
  const [first] = differing;
  if (first !== undefined) {
    const apart = (a: number, b: number) => Math.abs(a - b) > slack(a);
    const exchanged = exchangedName(
      differing.map((pair) => ({
        name: pair.found.series ?? pair.found.category,
        facet: pair.found.facet,
        wanted: pair.wanted.value,
        found: pair.found.value,
      })),
      apart,
    );
    if (exchanged !== null)
      return [
        namesDiffer("exchanged", differing.length, exchanged, where(differing.map((pair) => pair.found))),
      ];
    const counts = { count: differing.length, compared: pairs.length };
    const item = [...nameOf(first.found), ...(first.found.series === null ? [] : [first.found.series])];
    const read = pairs.map((pair) => ({ wanted: pair.wanted.value, found: pair.found.value }));
    const factor = factorOf(read, 2 * found.pixel);
    if (factor !== null)
      return [
        axisMultiplied({ axis: found.side, factor, item, found: first.found.value }, [{ scale: found.side }]),
      ];
    return [
      pointDiffers({ ...counts, item, found: first.found.value }, where(differing.map((pair) => pair.found))),
    ];
  }
  if (!sides.around.varied && tooFlat(wanted, found, sides))
    return [notSeen("small", pairs.length, [], [{ scale: found.side }])];
  const meant = new Map(pairs.map((pair) => [keyOf(pair.found, hasSeries), keyOf(pair.wanted, hasSeries)]));
  const joined = rule.joined ? joinsDiffer(wanted, found, meant, hasSeries, sides) : [];
  if (joined.length > 0) return joined;
  if (!rule.ordered) return [];
  // Panels may lie beside or above each other: each has its own order.
  return [...groupBy(pairs, (pair) => pair.wanted.facet).values()]
    .flatMap((own) => [...inOrder(own, wanted, found), ...unevenTimes(own, found, sides)])
    .slice(0, 1);
}

/** Where the solution's times stand as far apart as they are, so must the learner's. */
function unevenTimes(
  pairs: { wanted: Thing; found: Thing }[],
  found: Points,
  { expected }: Sides,
): Problem[] {
  const side = otherSide(found.side);
  if (expected.axes[side]?.kind !== "time") return [];
  const places = pairs.map((pair) => [pair.wanted.at, pair.found.at] as const);
  const [first, last] = [
    places.reduce((a, b) => (b[0] < a[0] ? b : a)),
    places.reduce((a, b) => (b[0] > a[0] ? b : a)),
  ];
  const stretch = (last[1] - first[1]) / (last[0] - first[0] || 1);
  const isEven = places.every(
    ([a, b]) => Math.abs(first[1] + (a - first[0]) * stretch - b) <= 0.05 * Math.abs(last[1] - first[1]),
  );
  return isEven
    ? []
    : [
        axisNotReadable(
          side,
          "uneven",
          pairs.map((pair) => pair.found.category ?? ""),
        ),
      ];
}

/** A dot without a name on a line that has one says nothing of its own. */
function withoutEchoes({ points }: Points): Point[] {
  const named = points.filter(({ series }) => series !== null);
  const isEcho = ({ series, at, height }: Point) =>
    series === null && named.some((one) => Math.abs(one.at - at) < 2 && Math.abs(one.height - height) < 2);
  return points.filter((point) => !isEcho(point));
}

/** One thing for all that is drawn at one place; two where they say different numbers. */
function thingsOf(points: Point[], hasSeries: boolean, slack: (value: number) => number): Thing[] {
  const things: Thing[] = [];
  const byName = new Map<string, Thing[]>();
  for (const { category, facet, series, value, at, shape } of points) {
    const one: Thing = {
      category,
      facet,
      series: hasSeries ? series : null,
      value,
      at,
      shapes: [shape],
    };
    const alike = byName.get(keyOf(one, hasSeries)) ?? [];
    byName.set(keyOf(one, hasSeries), alike);
    const same = alike.find((thing) => Math.abs(thing.value - value) <= 2 * slack(value));
    if (same) same.shapes.push(shape);
    else {
      alike.push(one);
      things.push(one);
    }
  }
  return things;
}

export const isOutside = (shape: Shape, { actual }: Sides): boolean => {
  if (shape.cut) return true;
  const { frame } = actual.picture;
  const [x, y] = [frame.x, frame.y].map((ends) => ends?.toSorted((a, b) => a - b));
  return shape.lines.some((line) =>
    line.some((at, i) => {
      const ends = i % 2 === 0 ? x : y;
      return ends !== undefined && (at < (ends[0] as number) - 6 || at > (ends[1] as number) + 6);
    }),
  );
};

const extraIn = (problems: Problem[]): boolean => problems.some(({ kind }) => kind === "items-extra");

/** Lines of different things that look alike, or have no name. */
function seriesFault(wanted: Points, found: Points, { actual }: Sides): Problem[] {
  const names = distinct(wanted.points.map(({ series }) => series));
  if (names.includes(null)) return [];
  const unnamed = found.points.filter((point) => point.seen && !point.series);
  const shapes = distinct(unnamed.map(({ shape }) => shape));
  if (shapes.length > 0) return [namesDiffer("blank", shapes.length, "", partsOf(actual.picture, shapes))];
  const own = distinct(found.points.map(({ series }) => series));
  return own.length < names.length && actual.picture.legend.length >= names.length
    ? [namesDiffer("colours", names.length, own[0] ?? "", [{ scale: "color" }])]
    : [];
}

/** Points that speak by their height must be far enough apart to tell it. */
function tooFlat(wanted: Points, found: Points, { expected, actual }: Sides): boolean {
  const spread = ({ points, side }: Points, seen: Sides["actual"]) => {
    const heights = points.map(({ height }) => height);
    return (Math.max(...heights) - Math.min(...heights)) / frameOf(seen, side);
  };
  const isTiny = frameOf(actual, found.side) < 60 && frameOf(expected, wanted.side) > 120;
  return isTiny || spread(found, actual) < 0.2 * spread(wanted, expected);
}

function inOrder(pairs: { wanted: Thing; found: Thing }[], wanted: Points, found: Points): Problem[] {
  if (wanted.side !== found.side) return [axisReversed(found.side, false)];
  const places = new Map(pairs.map((pair) => [pair.wanted.at, pair.found.at]));
  const order = [...places].toSorted(([a], [b]) => a - b).map(([, at]) => at);
  const positions = order
    .map((at, index) => ({ at, index }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ index }) => index);
  if (positions.every((index, i) => index === i)) return [];
  return positions.every((index, i) => index === positions.length - 1 - i)
    ? [axisReversed(otherSide(found.side), true)]
    : orderDiffers("marks", positions, noTie);
}
