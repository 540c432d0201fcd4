import type { Tolerance } from "../../../cell.ts";
import type { Comparison } from "../../../comparison.ts";
import type { AnswerPart } from "../../../problem.ts";
import { type Axes, type Axis, readAxes, type Side } from "../letters/axes.ts";
import type { Surroundings } from "../letters/names.ts";
import { readMoment } from "../letters/times.ts";
import type { ReaderWords } from "../letters/words.ts";
import { type Picture, shapeAt } from "../picture.ts";

/** A picture and what its letters say. */
export interface Seen {
  picture: Picture;
  axes: Axes;
}

/** Both charts, and how they are compared. */
export interface Sides {
  expected: Seen;
  actual: Seen;
  comparison: Comparison;
  around: Surroundings;
}

const known = new WeakMap<Picture, Seen>();

/** The reading of a picture; it is made once. */
export function seenIn(picture: Picture, words: ReaderWords): Seen {
  const seen = known.get(picture) ?? { picture, axes: readAxes(picture, words) };
  known.set(picture, seen);
  return seen;
}

/** Where a shape stands in the chart's facts, so that it can be pointed at. */
export const partsOf = (picture: Picture, indices: number[]): AnswerPart[] => {
  const places = indices.flatMap((index): { mark: number; item?: number }[] => {
    const { mark, item } = shapeAt(picture, index);
    return mark === null ? [] : [item === null ? { mark } : { mark, item }];
  });
  const seen = new Set<string>();
  return places.filter(({ mark, item }) => {
    const key = `${mark} ${item}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** As near as a reader can tell two places apart, in pixels. */
const finest = 1.4;

/** How far two numbers may lie apart: what the exercise allows, and never within a pixel of either chart. */
export function slackFor(
  value: number,
  pixels: number[],
  { absolute = 0, relative = 0 }: Tolerance = {},
): number {
  return Math.max(absolute, relative * Math.abs(value), finest * Math.max(...pixels));
}

/** Whether names are times, by which alone their order is right. */
export const areTimes = (names: (string | null)[], words: ReaderWords): boolean =>
  names.length > 2 && names.every((name) => name !== null && readMoment(name, words) !== null);

/** Whether an axis of numbers or times runs to the left, or downwards. */
export function isReversed(axis: Axis | null, side: Side): boolean {
  const slope = axis?.fits[0]?.fit.slope ?? 0;
  return side === "x" ? slope < 0 : slope > 0;
}

export const distinct = <T>(values: T[]): T[] => [...new Set(values)];
