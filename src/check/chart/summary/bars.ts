import { groupBy } from "../../group-by.ts";
import { type Axis, nameAt, nearest, numberAt } from "../picture/letters/axes.ts";
import { isLong, nameOf } from "../picture/reading/bar-lanes.ts";
import { type Bar, type Bars, otherSide } from "../picture/reading/bars.ts";
import { distinct, type Seen } from "../picture/reading/sides.ts";
import { areYears, blockShift } from "./axis.ts";
import { extremes, orderOf } from "./extremes.ts";
import type { Shown, Thing } from "./summary.ts";

/** How many bars, of what, the longest and the shortest, and in which order. */
export function summariseBars(read: Bars, { axes }: Seen): Shown {
  const { side, pixel } = read;
  const naming = axes[otherSide(side)];
  const whole = wholeBars(read, axes[side === "x" ? "fx" : "fy"]);
  const pieces = whole.flat();
  const series = distinct(pieces.flatMap((bar) => bar.series ?? []));
  const ends = whole.map((bars) => endsOf(bars, axes[side] as Axis));
  const base = baseOf(ends, 2 * pixel);
  const things = whole.map((bars, index): Thing => {
    const { category = null, facet = null, series: own = null } = bars[0] ?? {};
    const names = nameOf({ facet, category: category ?? (series.length > 1 ? own : null) });
    return { names, value: lengthOf(ends[index] ?? [0, 0], base, pixel) };
  });
  const places = whole.flatMap(([bar]) => bar?.category ?? []);
  const panels = distinct(whole.flatMap(([bar]) => bar?.facet ?? []));
  const isNamed = naming?.kind === "names";
  const names = naming && (isNamed || areYears(places)) ? namesAlong(naming) : [];
  return {
    count: things.length,
    ...{ panels, series },
    stacked: pieces.length > whole.length,
    ...extremes(things),
    order: isNamed && panels.length < 2 ? orderOf(things) : null,
    absent: names.filter((name) => !places.includes(name)),
    places: { [otherSide(side)]: places },
  };
}

/**
 * What can be seen of each bar, in the order of their places.
 * @param panels the names of panels that stand along the bars, where a lane goes through several
 */
function wholeBars({ lanes, side }: Bars, panels: Axis | null): Bar[][] {
  const panelOf = ({ pixels: [from, to], facet }: Bar) =>
    panels ? (nearest(panels.ticks, (from + to) / 2)?.text ?? null) : facet;
  return lanes
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ bars }) => {
      const long = bars.filter(isLong).map((bar) => ({ ...bar, facet: panelOf(bar) }));
      return [...groupBy(long, ({ facet }) => `${side} ${facet}`).values()];
    });
}

const namesAlong = (axis: Axis): string[] => axis.ticks.flatMap(({ at }) => nameAt(axis, at, 1) ?? []);

type Ends = [from: number, to: number];

/** Where a bar begins and ends, all of its pieces together. */
function endsOf(bars: Bar[], axis: Axis): Ends {
  const ends = bars.flatMap(({ pixels }) => pixels.map((at) => numberAt(axis, at + blockShift) ?? 0));
  return [Math.min(...ends), Math.max(...ends)];
}

/** Where most bars have an end: there they begin, whichever way they go. */
function baseOf(ends: Ends[], slack: number): number {
  const all = ends.flat();
  const sharing = (end: number) => all.filter((other) => Math.abs(other - end) <= slack).length;
  return all.toSorted((a, b) => sharing(b) - sharing(a) || Math.abs(a) - Math.abs(b))[0] ?? 0;
}

/** The number at a bar's end; of one that hangs in the air its own length. */
function lengthOf([from, to]: Ends, base: number, pixel: number): number {
  const isNear = (end: number) => Math.abs(end - base) <= 2 * pixel;
  return isNear(from) ? to : isNear(to) ? from : to - from;
}
