import type { Problem } from "../../../problem.ts";
import { lengthDiffers } from "../../problems/length-differs.ts";
import { namesDiffer } from "../../problems/names-differ.ts";
import { meanings } from "../letters/names.ts";
import { baseOf, endsOf, isLong, type Lane, nameOf, type Pair } from "../reading/bar-lanes.ts";
import type { Bars } from "../reading/bars.ts";
import { sameColour } from "../reading/seen.ts";
import { distinct, partsOf, type Sides, slackFor } from "../reading/sides.ts";

export function piecesDiffer(
  wanted: Bars,
  found: Bars,
  pairs: Pair[],
  series: string[],
  sides: Sides,
): Problem[] {
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
        partsOf(
          picture,
          unnamed.map(({ shape }) => shape),
        ),
      ),
    ];
  const names = distinct(drawn.flatMap((bar) => bar.series ?? []));
  const meant = meanings(series, names, around);
  const unknown = names.filter((name) => !meant.has(name));
  if (unknown.length > 0)
    return [namesDiffer(unknown[0] ? "unknown" : "blank", unknown.length, unknown[0] ?? "")];
  const isAlike = picture.legend.some(({ colour }, i) =>
    picture.legend.slice(0, i).some((other) => sameColour(other.colour, colour)),
  );
  if (isAlike && names.length < series.length)
    return [namesDiffer("colours", series.length, names[0] ?? "", [{ scale: "color" }])];
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
      partsOf(picture, shapes),
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
      partsOf(
        actual.picture,
        off.flatMap((one) => one.found.shapes),
      ),
    ),
  ];
}
