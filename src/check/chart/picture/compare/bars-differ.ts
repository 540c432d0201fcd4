import { groupBy } from "../../../group-by.ts";
import { noTie, orderDiffers } from "../../../order-differs.ts";
import type { Problem } from "../../../problem.ts";
import { axisMultiplied } from "../../problems/axis-multiplied.ts";
import { axisReversed } from "../../problems/axis-reversed.ts";
import { lengthDiffers } from "../../problems/length-differs.ts";
import { namesDiffer } from "../../problems/names-differ.ts";
import { notSeen } from "../../problems/not-seen.ts";
import type { Axis } from "../letters/axes.ts";
import { shapeAt } from "../picture.ts";
import { baseOf, endsOf, isLong, type Lane, nameOf, type Pair } from "../reading/bar-lanes.ts";
import { alongOf } from "../reading/bar-like.ts";
import type { Bars } from "../reading/bars.ts";
import { otherSide } from "../reading/bars.ts";
import { areTimes, distinct, isReversed, partsOf, type Sides, slackFor } from "../reading/sides.ts";
import { isCut, leaves, outside, tooSmall } from "./bars-fit.ts";
import { exchangedName } from "./exchange.ts";
import { factorOf } from "./factor-of.ts";
import { pairThings } from "./pair-things.ts";
import { piecesDiffer } from "./stacks-differ.ts";

/** How the learner's bars differ from the expected ones, for who reads both by their own letters. */
export function barsDiffer(wanted: Bars, found: Bars, sides: Sides): Problem[] {
  const { expected, actual, around } = sides;
  const { picture } = actual;
  const { pairs, problems } = pairThings(wanted.lanes, found.lanes, otherSide(found.side), sides);
  if (problems.length > 0) return problems;
  // What has no size is as long as its number says, or not; what has one and is not seen is hidden.
  const hasSize = ({ shapes }: Lane) =>
    shapes.some((index) => {
      const [low, high] = alongOf(shapeAt(picture, index).box, found.side);
      return high - low > 1.2;
    });
  const hidden = pairs.filter(
    (pair) => pair.wanted.bars.some(isLong) && !pair.found.bars.some(isLong) && hasSize(pair.found),
  );
  const [unseen] = hidden;
  if (unseen !== undefined) {
    const shapes = hidden.flatMap((pair) => pair.found.shapes);
    return [notSeen("hidden", hidden.length, nameOf(unseen.found), partsOf(picture, shapes))];
  }
  const unfit = around.varied ? [] : [...outside(pairs, wanted, sides), ...tooSmall(wanted, found, sides)];
  if (unfit.length > 0) return unfit;
  if (isReversed(actual.axes[found.side], found.side) !== isReversed(expected.axes[wanted.side], wanted.side))
    return [axisReversed(found.side, false)];
  const series = distinct(wanted.lanes.flatMap(({ bars }) => bars.map((bar) => bar.series)));
  const differ =
    series.length > 1 && !series.includes(null)
      ? piecesDiffer(wanted, found, pairs, series as string[], sides)
      : endsDiffer(wanted, found, pairs, sides);
  if (differ.length > 0) return differ;
  const times = areTimes(
    wanted.lanes.map(({ category }) => category),
    around.words,
  );
  // Panels may lie beside or above each other: each has its own order.
  const panels = groupBy(pairs, (pair) => pair.wanted.facet);
  return [...panels.values()].flatMap((own) => inOrder(wanted, found, own, sides, times)).slice(0, 1);
}

function endsDiffer(wanted: Bars, found: Bars, pairs: Pair[], sides: Sides): Problem[] {
  const { comparison, actual } = sides;
  const bases = [baseOf(wanted), baseOf(found)] as const;
  const slack = (value: number) => slackFor(value, [wanted.pixel, found.pixel], comparison.tolerance);
  const read = pairs.map((pair) => ({
    ...pair,
    expected: endsOf(pair.wanted, bases[0]),
    actual: endsOf(pair.found, bases[1]),
  }));
  const apart = (a: number, b: number) => Math.abs(a - b) > slack(a);
  const told = (how: "start" | "end" | "pieces", differing: typeof read) => {
    const [first] = differing;
    if (first === undefined) return [];
    const [from, to] = first.actual;
    const counts = { count: differing.length, compared: read.length };
    const shapes = differing.flatMap((one) => one.found.shapes);
    return [
      lengthDiffers({ how, ...counts, item: nameOf(first.found), from, to }, partsOf(actual.picture, shapes)),
    ];
  };
  const starts = told(
    "start",
    read.filter((one) => apart(one.expected[0], one.actual[0])),
  );
  if (starts.length > 0) return starts;
  // A bar that goes on beyond the frame of the solution has no end there to compare with.
  const ends = read.filter(
    (one) =>
      apart(one.expected[1], one.actual[1]) &&
      !leaves(one.wanted, wanted, sides.expected) &&
      !(sides.around.varied && isCut(one.found, actual)),
  );
  const exchanged = exchangedName(
    ends.map((one) => ({
      name: one.found.category,
      facet: one.found.facet,
      wanted: one.expected[1],
      found: one.actual[1],
    })),
    apart,
  );
  if (exchanged !== null)
    return [namesDiffer("exchanged", ends.length, exchanged, [{ scale: otherSide(found.side) }])];
  const [first] = ends;
  if (first !== undefined)
    return [...multiplied(read, first.found, found, sides), ...told("end", ends)].slice(0, 1);
  const count = ({ bars }: Lane) => bars.filter(isLong).length;
  const pieces = read.filter((one) => count(one.found) !== count(one.wanted));
  if (pieces.length > 0) return told("pieces", pieces);
  return read.slice(0, 1).flatMap((one) => falseBase(found, sides, one.actual, one.found));
}

function multiplied(
  read: { expected: [number, number]; actual: [number, number] }[],
  lane: Lane,
  found: Bars,
  { actual }: Sides,
): Problem[] {
  const ends = read.map((one) => ({ wanted: one.expected[1], found: one.actual[1] }));
  const factor = factorOf(ends, 2 * found.pixel);
  if (factor === null) return [];
  const detail = { axis: found.side, factor, item: nameOf(lane), found: endsOf(lane, 0)[1] };
  return [axisMultiplied(detail, [{ scale: found.side }, ...partsOf(actual.picture, lane.shapes)])];
}

/** The number that stands where the bars begin must be the one that they begin at, to the digit. */
function falseBase(
  found: Bars,
  { actual, expected }: Sides,
  [from, to]: [number, number],
  lane: Lane,
): Problem[] {
  const begins = found.lanes.map(({ bars }) =>
    found.side === "x"
      ? Math.min(...bars.map(({ pixels: [low] }) => low))
      : Math.max(...bars.map(({ pixels: [, high] }) => high)),
  );
  const tick = (actual.axes[found.side] as Axis).ticks.find(({ at }) =>
    begins.some((begin) => Math.abs(at - begin) < 1.2),
  );
  const isZero = tick === undefined || !/[1-9]/.test(tick.text);
  if (isZero || Math.abs(from) > found.pixel * 2 || expected === actual) return [];
  const { length } = found.lanes;
  const says = Number(tick.text.replace(/[^\d.-]/g, "")) || from;
  return [
    lengthDiffers({ how: "start", count: length, compared: length, item: nameOf(lane), from: says, to }, [
      { scale: found.side },
    ]),
  ];
}

function inOrder(wanted: Bars, found: Bars, pairs: Pair[], sides: Sides, times: boolean): Problem[] {
  const { comparison } = sides;
  const slack = (value: number) => slackFor(value, [wanted.pixel, found.pixel], comparison.tolerance);
  const byPlace = pairs.toSorted((a, b) => a.wanted.at - b.wanted.at);
  const positions = byPlace
    .map((pair, index) => ({ at: pair.found.at, index }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ index }) => index);
  const differs = (isTie: (a: number, b: number) => boolean): Problem[] => {
    // Where the order breaks: bars that stand right after one before which they belong.
    const breaks = positions.filter((index, i) => {
      const before = positions[i - 1] ?? index;
      return index < before && !isTie(index, before);
    });
    const shapes = breaks.flatMap((index) => (byPlace[index] as Pair).found.shapes);
    const where = partsOf(sides.actual.picture, shapes);
    return orderDiffers("marks", positions, isTie).map((problem) => ({ ...problem, where }));
  };
  if (comparison.order) {
    const end = (index: number) => endsOf(byPlace[index]?.wanted as Lane, 0)[1];
    return differs((a, b) => Math.abs(end(a) - end(b)) <= slack(end(a)));
  }
  if (!times) return [];
  const forwards = positions.every((index, i) => index === i);
  const backwards = positions.every((index, i) => index === positions.length - 1 - i);
  if (forwards || (backwards && found.side === "x")) return [];
  return backwards ? [axisReversed(otherSide(found.side), true)] : differs(noTie);
}
