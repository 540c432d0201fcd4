import { type Axes, gapsIn, nameAt, nearest, numberAt, perPixel, type Side } from "../letters/axes.ts";
import type { Picture, Shape } from "../picture.ts";
import { isBarLike, paintOf } from "./bar-like.ts";
import { otherSide, seriesOf } from "./bars.ts";
import { isPainted } from "./seen.ts";

/** A point of a line, or a dot, as it is read. */
export interface Point {
  category: string | null;
  facet: string | null;
  series: string | null;
  value: number;
  /** Where it stands, in pixels along the axis of names and along the one that measures. */
  at: number;
  height: number;
  shape: number;
  /** Whether anything marks it: a dot, a marker, or a line that leads to it. */
  seen: boolean;
}

/** Two points of one line, one after the other. */
export type Join = [from: Point, to: Point];

export interface Points {
  side: Side;
  points: Point[];
  joins: Join[];
  /** Lines that bend between their points, by shape. */
  bent: number[];
  pixel: number;
}

/** Lines, links, edges of areas and dots along a side; null where that side says no numbers. */
export function readPoints(
  picture: Picture,
  axes: Axes,
  side: Side,
  forms: ("line" | "dot")[],
): Points | null {
  const measure = axes[side];
  if (measure?.kind !== "number") return null;
  const read: Points = { side, points: [], joins: [], bent: [], pixel: 0 };
  const place = placer(picture, axes, side);
  picture.shapes.forEach((shape, index) => {
    if (/-(axis|grid)/.test(shape.group)) return;
    if (shape.form === "dot") {
      const isSeen = [shape.fill, shape.width > 0.2 ? shape.stroke : null].some((paint) => isPainted(paint));
      const size = Math.min(shape.box[2] - shape.box[0], shape.box[3] - shape.box[1]);
      const [[x, y]] = shape.lines as [[number, number]];
      const colour = [shape.fill, shape.stroke].find((paint) => isPainted(paint));
      if (forms.includes("dot"))
        read.points.push({ ...place(x, y, index, colour?.colour), seen: isSeen && size >= 1.5 });
    } else if (forms.includes("line")) readLine(shape, index, side, place, read);
  });
  read.pixel = perPixel(measure, read.points[0]?.height ?? 0);
  hideCovered(read, picture);
  return read;
}

/** What lies under a block that lets nothing through is not seen. */
function hideCovered({ points, side }: Points, { shapes }: Picture): void {
  const covers = shapes.flatMap((shape, index) => {
    const { form, fill, box } = shape;
    return form === "block" && fill !== null && fill.alpha > 0.9 && isRectangle(shape)
      ? [{ box, index }]
      : [];
  });
  for (const point of points) {
    const [x, y] = side === "y" ? [point.at, point.height] : [point.height, point.at];
    const isUnder = covers.some(
      ({ box: [left, top, right, bottom], index }) =>
        index > point.shape && x > left && x < right && y > top + 1 && y < bottom - 1,
    );
    if (isUnder) point.seen = false;
  }
}

type Placer = (x: number, y: number, shape: number, colour?: [number, number, number]) => Point;

function placer(picture: Picture, axes: Axes, side: Side): Placer {
  const naming = axes[otherSide(side)];
  const reach = Math.max(6, Math.min(80, ...gapsIn(naming?.ticks ?? [])) / 2);
  return (x, y, shape, colour) => {
    const [at, height] = side === "x" ? [y, x] : [x, y];
    const { fx, fy } = axes;
    const facet = (fx && nearest(fx.ticks, x)?.text) ?? (fy && nearest(fy.ticks, y)?.text) ?? null;
    return {
      ...{ at, height, shape, facet, seen: true },
      category: naming === null ? null : nameAt(naming, at, reach),
      series: colour ? seriesOf(picture, colour) : null,
      value: numberAt(axes[side] as NonNullable<Axes["x"]>, height) as number,
    };
  };
}

function readLine(shape: Shape, index: number, side: Side, place: Placer, read: Points): void {
  const isArea = shape.form === "block" && !shape.cells && !isRectangle(shape);
  if (!isArea && (shape.form !== "stroke" || isRule(shape) || isBarLike(shape, side))) return;
  const paint = paintOf(shape);
  const isSeen = isPainted(paint);
  const isMarked = isPainted(shape.marked);
  const colour = paint?.colour ?? shape.marked?.colour;
  const lines = isArea ? shape.lines.map((one) => edgeOf(one, side)) : shape.lines;
  const first = read.points.length;
  for (const line of lines) {
    let before: Point | null = null;
    for (let i = 0; i < line.length; i += 2) {
      const point = place(line[i] as number, line[i + 1] as number, index, colour);
      const isAlone = line.length === 2 || (line.length === 4 && line[0] === line[2] && line[1] === line[3]);
      point.seen = isMarked || (isSeen && !isAlone);
      read.points.push(point);
      if (before !== null && isSeen && !isAlone) read.joins.push([before, point]);
      before = point;
    }
  }
  // A curve that has corners where nothing was counted goes its own way, however near to the points.
  const own = read.points.slice(first);
  const places = new Set(own.map(({ at }) => Math.round(at)));
  const names = new Set(own.map(({ category }) => category));
  if (shape.beyond || lines.some(isStaircase) || (shape.curved && places.size > names.size))
    read.bent.push(index);
}

/** Each stroke goes along a side of the chart, and both ways are taken more than once: steps. */
function isStaircase(line: number[]): boolean {
  const moves = line.slice(2).map((at, i) => Math.abs(at - (line[i] as number)) > 0.1);
  const strokes = moves.flatMap((moved, i) => (i % 2 === 0 ? [[moved, moves[i + 1] ?? false]] : []));
  const goes = (way: 0 | 1) => strokes.filter((stroke) => stroke[way]).length;
  return strokes.every(([u, v]) => !(u && v)) && goes(0) > 1 && goes(1) > 1;
}

/** A line along a side of the chart that only helps to read: a rule, a tick. */
export const isRule = ({ form, lines, group, marked }: Shape): boolean => {
  const [[x1, y1, x2, y2, ...others] = []] = lines;
  return (
    form === "stroke" &&
    lines.length === 1 &&
    others.length === 0 &&
    (x1 === x2 || y1 === y2) &&
    marked === null &&
    group !== "line"
  );
};

export function isRectangle({ lines }: Shape): boolean {
  const [line = []] = lines;
  const places = (from: 0 | 1) =>
    new Set(line.filter((_, i) => i % 2 === from).map((at) => Math.round(at * 10))).size;
  return lines.length === 1 && places(0) <= 2 && places(1) <= 2;
}

/** The edge of an area that says its numbers: of the points at one place the one furthest from the ground. */
function edgeOf(line: number[], side: Side): number[] {
  const [u, v] = side === "y" ? [0, 1] : [1, 0];
  const best = new Map<number, number>();
  for (let i = 0; i < line.length; i += 2) {
    const [at, height] = [Math.round((line[i + u] as number) * 10) / 10, line[i + v] as number];
    const known = best.get(at);
    const isFurther = known === undefined || (side === "y" ? height < known : height > known);
    if (isFurther) best.set(at, height);
  }
  return [...best].flatMap(([at, height]) => (side === "y" ? [at, height] : [height, at]));
}
