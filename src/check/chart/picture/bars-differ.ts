import { orderDiffers } from "../../order-differs.ts";
import type { Problem } from "../../problem.ts";
import { axisReversed } from "../axis-reversed.ts";
import { lengthDiffers } from "../length-differs.ts";
import { namesDiffer } from "../names-differ.ts";
import { notSeen } from "../not-seen.ts";
import type { Bar, Bars } from "./bars.ts";
import { otherSide } from "./bars.ts";
import { frameOf } from "./frame.ts";
import { alongOf } from "./lanes.ts";
import { meanings } from "./names.ts";
import { pairThings } from "./pair-things.ts";
import { areTimes, distinct, isReversed, placesOf, type Sides, slackFor } from "./sides.ts";

type Lane = Bars["lanes"][number];

interface Pair {
  wanted: Lane;
  found: Lane;
}

/** How the learner's bars differ from the expected ones, for who reads both by their own letters. */
export function barsDiffer(wanted: Bars, found: Bars, sides: Sides): Problem[] {
  const { expected, actual, around } = sides;
  const { picture } = actual;
  const { pairs, problems } = pairThings(wanted.lanes, found.lanes, otherSide(found.side), sides);
  if (problems.length > 0) return problems;
  // What has no size is as long as its number says, or not; what has one and is not seen is hidden.
  const hasSize = ({ shapes }: Lane) =>
    shapes.some((index) => {
      const [low, high] = alongOf(picture.shapes[index]?.box ?? [0, 0, 0, 0], found.side);
      return high - low > 1.2;
    });
  const hidden = pairs.filter(
    (pair) => pair.wanted.bars.some(isLong) && !pair.found.bars.some(isLong) && hasSize(pair.found),
  );
  if (hidden.length > 0) {
    const shapes = hidden.flatMap((pair) => pair.found.shapes);
    return [notSeen("hidden", hidden.length, nameOf(hidden[0]?.found), placesOf(picture, shapes))];
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
  return inOrder(
    wanted,
    found,
    pairs,
    sides,
    areTimes(
      wanted.lanes.map(({ category }) => category),
      around.words,
    ),
  );
}

const isLong = ({ pixels: [low, high] }: Bar) => high - low > 1.2;

export const nameOf = (thing: { category: string | null; facet: string | null } | undefined): string[] =>
  [thing?.facet, thing?.category].filter((name) => typeof name === "string");

/** Where a lane begins and ends: all of its pieces together. */
const endsOf = ({ bars }: Lane, base: number): [number, number] => {
  const long = bars.filter(isLong);
  return long.length === 0
    ? [base, base]
    : [Math.min(...long.map(({ from }) => from)), Math.max(...long.map(({ to }) => to))];
};

/** The end from which most bars begin. */
const baseOf = ({ lanes }: Bars): number => {
  const starts = lanes.flatMap(({ bars }) => bars.slice(0, 1).map(({ from }) => from)).sort((a, b) => a - b);
  return starts[Math.floor(starts.length / 2)] ?? 0;
};

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
      lengthDiffers(
        { how, ...counts, item: nameOf(first.found), from, to },
        placesOf(actual.picture, shapes),
      ),
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
      !leaves(one.wanted, wanted, sides) &&
      !(sides.around.varied && isCut(one.found, actual)),
  );
  if (
    ends.length > 1 &&
    isExchange(
      ends.map((one) => one.expected[1]),
      ends.map((one) => one.actual[1]),
      apart,
    )
  )
    return [
      namesDiffer("exchanged", ends.length, ends[0]?.found.category ?? "", [
        { scale: otherSide(found.side) },
      ]),
    ];
  if (ends.length > 0) return told("end", ends);
  const count = ({ bars }: Lane) => bars.filter(isLong).length;
  const pieces = read.filter((one) => count(one.found) !== count(one.wanted));
  if (pieces.length > 0) return told("pieces", pieces);
  return falseBase(found, sides, read[0]?.actual ?? [0, 0], read[0]?.found);
}

const leaves = ({ bars }: Lane, { side }: Bars, { expected }: Sides): boolean => {
  const frame = expected.picture.frame[side];
  return (
    frame !== null &&
    bars.some(({ pixels: [low, high] }) => high > Math.max(...frame) + 1.5 || low < Math.min(...frame) - 1.5)
  );
};

/** Whether the same numbers are there, beside other names. */
export function isExchange(
  wanted: number[],
  found: number[],
  apart: (a: number, b: number) => boolean,
): boolean {
  const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
  const [a, b] = [sorted(wanted), sorted(found)];
  return a.every((number, i) => !apart(number, b[i] as number));
}

/** The number that stands where the bars begin must be the one that they begin at, to the digit. */
function falseBase(
  found: Bars,
  { actual, expected }: Sides,
  [from, to]: [number, number],
  lane?: Lane,
): Problem[] {
  const begins = found.lanes.flatMap(({ bars }) => {
    const long = bars.filter(isLong).map(({ pixels }) => pixels);
    if (long.length === 0) return [];
    return [
      found.side === "x" ? Math.min(...long.map(([low]) => low)) : Math.max(...long.map(([, high]) => high)),
    ];
  });
  const ticks = actual.axes[found.side]?.ticks ?? [];
  const tick = ticks.find(({ at }) => begins.some((begin) => Math.abs(at - begin) < 1.2));
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

function piecesDiffer(wanted: Bars, found: Bars, pairs: Pair[], series: string[], sides: Sides): Problem[] {
  const { actual, around, comparison } = sides;
  const { picture } = actual;
  const drawn = found.lanes.flatMap(({ bars }) => bars.filter(isLong));
  const unnamed = drawn.filter((bar) => bar.series === null);
  if (unnamed.length > 0)
    return [
      namesDiffer(
        "blank",
        unnamed.length,
        "",
        placesOf(
          picture,
          unnamed.map(({ shape }) => shape),
        ),
      ),
    ];
  const names = distinct(drawn.flatMap((bar) => bar.series ?? []));
  const meant = meanings(series, names, around);
  const unknown = names.filter((name) => !meant.has(name));
  if (unknown.length > 0)
    return [namesDiffer(unknown[0]?.trim() ? "unknown" : "blank", unknown.length, unknown[0] ?? "")];
  const length = (lane: Lane, name: string, mean: (name: string) => string | undefined) =>
    lane.bars
      .filter((bar) => bar.series !== null && mean(bar.series) === name)
      .reduce((sum, { from, to }) => sum + to - from, 0);
  const read = pairs.flatMap((pair) =>
    series.map((name) => ({
      ...pair,
      name,
      expected: length(pair.wanted, name, (own) => own),
      actual: length(pair.found, name, (own) => meant.get(own)),
    })),
  );
  const slack = (value: number) => slackFor(value, [wanted.pixel, found.pixel], comparison.tolerance);
  const differing = read.filter((one) => Math.abs(one.expected - one.actual) > slack(one.expected));
  const [first] = differing;
  if (first === undefined) return endsOfStacks(wanted, found, pairs, sides);
  const shapes = differing.flatMap((one) => one.found.shapes);
  const swapped =
    series.length === 2 &&
    series.every((name, i) => {
      const mine = read.filter((one) => one.name === name);
      const other = read.filter((one) => one.name === series[1 - i]);
      return mine.every(
        (one, k) => Math.abs(one.actual - (other[k]?.expected ?? Number.NaN)) <= slack(one.actual),
      );
    });
  if (swapped) return [namesDiffer("exchanged", series.length, names[0] ?? "", [{ scale: "color" }])];
  return [
    lengthDiffers(
      {
        how: "end",
        count: differing.length,
        compared: read.length,
        item: [...nameOf(first.found), first.name],
        from: 0,
        to: first.actual,
      },
      placesOf(picture, shapes),
    ),
  ];
}

/** Stacks stand where they should, without gaps. */
function endsOfStacks(wanted: Bars, found: Bars, pairs: Pair[], sides: Sides): Problem[] {
  const { comparison, actual } = sides;
  const slack = (value: number) => 2 * slackFor(value, [wanted.pixel, found.pixel], comparison.tolerance);
  const bases = [baseOf(wanted), baseOf(found)] as const;
  const off = pairs.filter((pair) => {
    const [a, b] = [endsOf(pair.wanted, bases[0]), endsOf(pair.found, bases[1])];
    return Math.abs(a[0] - b[0]) > slack(a[0]) || Math.abs(a[1] - b[1]) > slack(a[1]);
  });
  const [first] = off;
  if (first === undefined) return [];
  const [from, to] = endsOf(first.found, bases[1]);
  return [
    lengthDiffers(
      { how: "start", count: off.length, compared: pairs.length, item: nameOf(first.found), from, to },
      placesOf(
        actual.picture,
        off.flatMap((one) => one.found.shapes),
      ),
    ),
  ];
}

/** What leaves the drawing, its clip or the frame of its axes is cut, unless the solution's is. */
function outside(pairs: Pair[], wanted: Bars, sides: Sides): Problem[] {
  const { actual, expected } = sides;
  const isWhole = (lane: Lane) => !isCut(lane, expected) && !leaves(lane, wanted, sides);
  const cut = pairs
    .filter((pair) => isCut(pair.found, actual) && isWhole(pair.wanted))
    .map(({ found }) => found);
  const [first] = cut;
  if (first === undefined) return [];
  return [
    notSeen(
      "outside",
      cut.length,
      nameOf(first),
      placesOf(
        actual.picture,
        cut.flatMap(({ shapes }) => shapes),
      ),
    ),
  ];
}

const isCut = ({ shapes, bars }: Lane, { picture }: Sides["actual"]): boolean =>
  shapes.some((index) => picture.shapes[index]?.cut && bars.some(({ shape }) => shape === index));

/** The largest takes at least a third of the frame, unless it does not in the solution either. */
function tooSmall(wanted: Bars, found: Bars, { expected, actual }: Sides): Problem[] {
  const share = ({ lanes, side }: Bars, seen: Sides["actual"]) => {
    const longest = Math.max(
      0,
      ...lanes.flatMap(({ bars }) => bars.map(({ pixels: [low, high] }) => high - low)),
    );
    return longest / frameOf(seen, side);
  };
  const least = Math.min(1 / 3, 0.8 * share(wanted, expected));
  const isTiny = frameOf(actual, found.side) < 60 && frameOf(expected, wanted.side) > 120;
  return share(found, actual) < least || isTiny
    ? [notSeen("small", found.lanes.length, [], [{ scale: found.side }])]
    : [];
}

function inOrder(wanted: Bars, found: Bars, pairs: Pair[], sides: Sides, times: boolean): Problem[] {
  const { comparison } = sides;
  const slack = (value: number) => slackFor(value, [wanted.pixel, found.pixel], comparison.tolerance);
  const byPlace = pairs.toSorted((a, b) => a.wanted.at - b.wanted.at);
  const positions = byPlace
    .map((pair, index) => ({ at: pair.found.at, index }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ index }) => index);
  if (comparison.order) {
    const end = (index: number) => endsOf(byPlace[index]?.wanted as Lane, 0)[1];
    return orderDiffers("marks", positions, (a, b) => Math.abs(end(a) - end(b)) <= slack(end(a)));
  }
  if (!times) return [];
  const forwards = positions.every((index, i) => index === i);
  const backwards = positions.every((index, i) => index === positions.length - 1 - i);
  if (forwards || (backwards && found.side === "x")) return [];
  return backwards
    ? [axisReversed(otherSide(found.side), true)]
    : orderDiffers("marks", positions, () => false);
}
