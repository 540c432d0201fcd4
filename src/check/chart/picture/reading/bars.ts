import type { Rgb } from "../../../colour/read-colour.ts";
import type { Group } from "../../../group-by.ts";
import {
  type Axes,
  type Axis,
  gapsIn,
  nameAt,
  nearest,
  numberAt,
  perPixel,
  type Side,
  type Tick,
} from "../letters/axes.ts";
import { momentName } from "../letters/times.ts";
import { type Picture, shapeAt } from "../picture.ts";
import { alongOf } from "./bar-like.ts";
import { type Lane, readLanes } from "./lanes.ts";
import { sameColour } from "./seen.ts";

/** A piece of a bar as it is read: of what, from where to where. */
export interface Bar {
  category: string | null;
  facet: string | null;
  /** The legend's name of its colour. */
  series: string | null;
  from: number;
  to: number;
  /** From and to in pixels, the lower first. */
  pixels: [number, number];
  colour: Rgb;
  shape: number;
}

export interface Bars {
  side: Side;
  /** One of each place; without pieces where nothing of it can be seen. */
  lanes: { category: string | null; facet: string | null; at: number; bars: Bar[]; shapes: Group<number> }[];
  /** What a pixel along them is. */
  pixel: number;
}

export const otherSide = (side: Side): Side => (side === "x" ? "y" : "x");

/** The bars of a chart along a side; null where that side says no numbers. */
export function readBars(picture: Picture, axes: Axes, side: Side): Bars | null {
  const measure = axes[side];
  if (measure?.kind !== "number") return null;
  const naming = axes[otherSide(side)];
  const panels = axes[side === "x" ? "fx" : "fy"]?.ticks ?? [];
  const lanes = readLanes(picture.shapes, side, (at) => nearest(panels, at));
  return {
    side,
    pixel: perPixel(measure, lanes[0]?.runs[0]?.to ?? 0),
    lanes: lanes.map((lane) => {
      const facet = facetAt(axes, side, lane, picture);
      // Beside bars of a legend's colours in each panel, an axis would say the same again.
      const own = naming === null && facet !== null ? soleSeries(picture, lane) : null;
      const category = naming === null ? own : categoryOf(naming, lane);
      return {
        category,
        facet,
        at: lane.middle,
        shapes: lane.shapes,
        bars: lane.runs.map(({ from, to, colour, shape }): Bar => {
          const ends = [numberAt(measure, from), numberAt(measure, to)] as [number, number];
          return {
            category,
            facet,
            series: own === null ? seriesOf(picture, colour) : null,
            from: Math.min(...ends),
            to: Math.max(...ends),
            pixels: [from, to],
            colour,
            shape,
          };
        }),
      };
    }),
  };
}

function soleSeries(picture: Picture, { runs }: Lane): string | null {
  const [name = null, ...others] = new Set(runs.map(({ colour }) => seriesOf(picture, colour)));
  return others.length === 0 ? name : null;
}

/** The legend's name of a colour; null where it names none like it. */
export const seriesOf = ({ legend }: Picture, colour: Rgb): string | null =>
  legend.find((swatch) => sameColour(swatch.colour, colour))?.text ?? null;

function facetAt({ fx, fy }: Axes, side: Side, { middle, shapes }: Lane, picture: Picture): string | null {
  const [across, along] = side === "x" ? [fy, fx] : [fx, fy];
  const [from, to] = alongOf(shapeAt(picture, shapes[0]).box, side);
  const panel = across ? nearest(across.ticks, middle) : along && nearest(along.ticks, (from + to) / 2);
  return panel?.text ?? null;
}

/** A bar names where its middle stands, or on an axis of numbers the whole step that it fills. */
function categoryOf(axis: Axis, { middle, thickness }: Lane): string | null {
  const gap = axis.ticks.length > 1 ? Math.min(80, ...gapsIn(axis.ticks)) : 0;
  const reach = Math.max(thickness / 2 + 6, gap / 2);
  if (axis.kind === "number") {
    const ends = [middle - thickness / 2, middle + thickness / 2].map((at) => numberAt(axis, at) as number);
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const slack = 2 * perPixel(axis, middle);
    const isWhole = (value: number) => Math.abs(value - Math.round(value)) <= slack;
    if (slack < 0.25 && isWhole(low) && isWhole(high) && Math.round(high) - Math.round(low) === 1)
      return String(Math.round(low));
  }
  const month =
    axis.kind === "time" ? monthFilled(axis, middle - thickness / 2, middle + thickness / 2) : null;
  if (month !== null) return month;
  const tick = nearest(axis.ticks, middle) as Tick;
  const stepsOn = axis.kind === "time" && Math.abs(tick.at - middle) > 2;
  if (stepsOn && thickness > 4) return nameAt(axis, middle - thickness / 2, reach);
  return nameAt(axis, middle, reach);
}

/** The first of the months from whose beginning to the beginning of another a bar goes. */
function monthFilled(axis: Axis, from: number, to: number): string | null {
  const [start, end] = [beginningAt(axis, from), beginningAt(axis, to)];
  if (start === null || end === null || start.getTime() >= end.getTime()) return null;
  const isYearSaid = axis.moments.some(({ year }) => year !== null);
  const areYears = isYearSaid && start.getUTCMonth() === 0 && end.getUTCMonth() === 0;
  return momentName({
    year: isYearSaid ? start.getUTCFullYear() : null,
    month: areYears ? null : start.getUTCMonth() + 1,
    day: null,
  });
}

/** The beginning of a month that stands at a pixel, as near as bars are kept apart; null where days are too small to be told. */
function beginningAt(axis: Axis, at: number): Date | null {
  const slack = 2 * perPixel(axis, at);
  const time = numberAt(axis, at) as number;
  const next = new Date(time + slack);
  const first = Date.UTC(next.getUTCFullYear(), next.getUTCMonth(), 1);
  const isTold = slack < 3 * 86_400_000;
  return isTold && Math.abs(first - time) <= slack ? new Date(first) : null;
}
