import { closestTo, colourDifference, lightness } from "../../../colour/difference.ts";
import type { Rgb } from "../../../colour/read-colour.ts";
import type { Problem } from "../../../problem.ts";
import { coloursDiffer } from "../../problems/colours-differ.ts";
import { namesDiffer } from "../../problems/names-differ.ts";
import { fitOf, valueAt } from "../letters/fit.ts";
import { soleNumber } from "../letters/numbers.ts";
import type { ReaderWords } from "../letters/words.ts";
import type { Ramp } from "../picture.ts";
import { nameOf } from "../reading/bar-lanes.ts";
import type { CellSeen } from "../reading/cells.ts";
import { partsOf, type Sides } from "../reading/sides.ts";
import { exchangedName } from "./exchange.ts";
import { pairThings } from "./pair-things.ts";

/** How the learner's grid of colours differs from the expected one, for who reads it by its names and its legend. */
export function cellsDiffer(wanted: CellSeen[], found: CellSeen[], sides: Sides): Problem[] {
  const { expected, actual, around } = sides;
  const { pairs, problems } = pairThings(wanted, found, "x", sides);
  if (problems.length > 0) return problems;
  const { ramp } = expected.picture;
  const scale = ramp && rampScale(ramp, around.words);
  const amounts = amountsOf(
    pairs.map((pair) => pair.wanted.colour),
    ramp,
  );
  const read = pairs
    .map((pair, i) => ({ ...pair, amount: amounts.all[i] ?? 0 }))
    .toSorted((a, b) => a.amount - b.amount);
  const where = (cells: Graded[]) =>
    partsOf(
      actual.picture,
      cells.flatMap((cell) => cell.found.shapes),
    );
  const told = (how: "order" | "reversed" | "flat" | "legend", cells: Graded[]) =>
    coloursDiffer(
      how,
      cells.slice(0, 1).flatMap((cell) => nameOf(cell.found)),
      where(cells),
    );

  if (areFlat(read)) return [told("flat", read)];
  const order = orderOf(read, amounts.noticed, ({ found }) => lightness(found.colour));
  const own = orderOf(read, amounts.noticed, ({ wanted: cell }) => lightness(cell.colour));
  // Where the solution's colours have no order of light, only its legend says which is more.
  const isOrdered = own.falls.length === 0 || own.climbs.length === 0;
  const isTurned = own.falls.length > 0;
  const [against, along] = isTurned ? [order.climbs, order.falls] : [order.falls, order.climbs];
  if (isOrdered && against.length > 0) {
    if (along.length === 0) return [told("reversed", against)];
    const name = exchanged(read, amounts.noticed, sides);
    return name === null
      ? [told("order", against)]
      : [namesDiffer("exchanged", against.length, name, where(against))];
  }
  return scale ? legendSays(read, scale, sides, told) : [];
}

type Step = Ramp["colours"][number];

interface Graded {
  wanted: CellSeen;
  found: CellSeen;
  amount: number;
}

/** Which cells are lighter, and which darker, than one that clearly says less. */
function orderOf(
  read: Graded[],
  noticed: number,
  light: (cell: Graded) => number,
): { falls: typeof read; climbs: typeof read } {
  const [falls, climbs]: [Graded[], Graded[]] = [[], []];
  let [darkest, lightest, at] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const cell of read) {
    for (; (read[at] as Graded).amount < cell.amount - noticed; at++) {
      darkest = Math.min(darkest, light(read[at] as Graded));
      lightest = Math.max(lightest, light(read[at] as Graded));
    }
    if (light(cell) - darkest > 1.5) falls.push(cell);
    if (lightest - light(cell) > 1.5) climbs.push(cell);
  }
  return { falls, climbs };
}

/**
 * How much each of the solution's colours says: its place along the legend, or, without one, how dark it
 * is. What differs by less than `noticed` may as well be the same.
 */
function amountsOf(colours: Rgb[], ramp: Ramp | null): { all: number[]; noticed: number } {
  if (ramp === null || ramp.colours.length < 2)
    return { all: colours.map((colour) => -lightness(colour)), noticed: 0.8 };
  const [first, last] = [ramp.colours[0], ramp.colours.at(-1)] as [Step, Step];
  const all = colours.map((colour) => (closestTo(colour, ramp.colours) as Step).from);
  return { all, noticed: (1.5 * (last.to - first.from)) / ramp.colours.length };
}

/** A name beside which other amounts stand, where the same amounts are there by the learner's own legend. */
function exchanged(read: Graded[], noticed: number, { actual }: Sides): string | null {
  const { ramp } = actual.picture;
  if (ramp === null) return null;
  const own = amountsOf(
    read.map(({ found }) => found.colour),
    ramp,
  ).all;
  const [[from, to], [first, last]] = [endsOf(own), endsOf(read.map(({ amount }) => amount))];
  const apart = (a: number, b: number) => Math.abs(a - b) > 2 * noticed;
  const named = read.map(({ found: { category, facet }, amount }, i) => {
    const share = ((own[i] as number) - from) / (to - from || 1);
    return { name: category, facet, wanted: amount, found: first + share * (last - first) };
  });
  return exchangedName(
    named.filter((one) => apart(one.wanted, one.found)),
    apart,
  );
}

const endsOf = (numbers: number[]): [low: number, high: number] => [
  Math.min(...numbers),
  Math.max(...numbers),
];

/** Whether most of what looks different in the solution looks alike here. */
function areFlat(read: { wanted: CellSeen; found: CellSeen }[]): boolean {
  let [far, near] = [0, 0];
  // Some hundred cells tell as much as all of them.
  const some = read.filter((_, i) => i % Math.ceil(read.length / 200) === 0);
  some.forEach((one, i) => {
    for (const other of some.slice(0, i)) {
      if (colourDifference(one.wanted.colour, other.wanted.colour) <= 15) continue;
      far += 1;
      if (colourDifference(one.found.colour, other.found.colour) < 8) near += 1;
    }
  });
  return near > 0.6 * far;
}

type Scale = (colour: Rgb) => [low: number, high: number] | null;

/** What a legend says of a colour: between which two numbers it lies; null where it says no numbers. */
export function rampScale(ramp: Ramp, words: ReaderWords): Scale | null {
  const ticks = ramp.ticks
    .flatMap(({ at, text }) => {
      const number = soleNumber(text, words);
      return number === null ? [] : [{ at, value: number.values[0] ?? Number.NaN, step: number.step }];
    })
    .toSorted((a, b) => a.at - b.at);
  if (ticks.length < 1 || ramp.colours.length < 2) return null;
  // A ramp of many colours says a number at each; one of a few classes between which two it lies.
  const fit = ramp.colours.length > 12 && ticks.length > 1 ? fitOf(ticks, 1.5) : null;
  return (colour) => {
    const closest = closestTo(colour, ramp.colours);
    if (closest === null || colourDifference(colour, closest.colour) > 8) return null;
    const alike = ramp.colours.filter((one) => colourDifference(one.colour, closest.colour) < 1);
    const from = Math.min(...alike.map((one) => one.from)) - 2;
    const to = Math.max(...alike.map((one) => one.to)) + 2;
    return fit === null
      ? [valueAlong(ticks, from, "low"), valueAlong(ticks, to, "high")]
      : [valueAt(fit, from), valueAt(fit, to)];
  };
}

/** Between two ticks as they lie, beyond the last one without an end. */
function valueAlong(ticks: { at: number; value: number }[], at: number, end: "low" | "high"): number {
  const before = ticks.findLast((tick) => tick.at <= at);
  const after = ticks.find((tick) => tick.at >= at);
  if (before === undefined) return end === "low" ? Number.NEGATIVE_INFINITY : (after?.value ?? 0);
  if (after === undefined) return end === "high" ? Number.POSITIVE_INFINITY : before.value;
  return end === "low" ? Math.min(before.value, after.value) : Math.max(before.value, after.value);
}

function legendSays(
  read: { wanted: CellSeen; found: CellSeen }[],
  scale: Scale,
  { actual, around }: Sides,
  told: (how: "legend", cells: never[]) => Problem,
): Problem[] {
  const { ramp } = actual.picture;
  const own = ramp && rampScale(ramp, around.words);
  if (!own) return [coloursDiffer("no-legend", [])];
  const false_ = read.filter(({ wanted, found }) => {
    const [right, said] = [scale(wanted.colour), own(found.colour)];
    return right !== null && (said === null || said[0] > right[1] || said[1] < right[0]);
  });
  return false_.length > Math.max(1, read.length / 20) ? [told("legend", false_ as never[])] : [];
}
