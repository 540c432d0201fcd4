import { colourDifference } from "../../../colour/difference.ts";
import type { Rgb } from "../../../colour/read-colour.ts";
import { groupBy } from "../../../group-by.ts";
import type { Side } from "../letters/axes.ts";
import { over, type Paint } from "../markup/paint.ts";
import { paper } from "../markup/palette.ts";
import type { Shape } from "../picture.ts";
import { acrossOf, alongOf, isBarLike, paintOf } from "./bar-like.ts";
import { sameColour } from "./seen.ts";

/** A stretch of one colour along a line, as the eye follows it. */
export interface Run {
  from: number;
  to: number;
  colour: Rgb;
  /** What is seen there: index into the picture's shapes. */
  shape: number;
}

interface Painter {
  shape: Shape;
  index: number;
  paint: Paint;
  across: [number, number];
  rows: Map<number, Rows>;
}

/** What may be seen along a lane, or cover it. */
export function paintersIn(shapes: Shape[], side: Side): Painter[] {
  const rows = rowsOf(shapes, side);
  return shapes.flatMap((shape, index): Painter[] => {
    const paint = paintOf(shape);
    if (paint === null || shape.form === "dot" || /-(axis|grid)/.test(shape.group)) return [];
    // An outline around everything hides nothing.
    if (shape.form === "block" && shape.fill === null && !isBarLike(shape, side)) return [];
    // A line across all lanes is a rule to read by, unless it is as thick as to hide something.
    const isRule = shape.form === "stroke" && !isBarLike(shape, side);
    if (isRule && shape.width < 12) return [];
    return [{ shape, index, paint, across: acrossOf(shape.box, side), rows }];
  });
}

/** What is seen along the middle of a lane, from end to end. */
export function runsAlong(
  painters: Painter[],
  side: Side,
  grounds: Set<number>,
  middle: number,
  half: number,
): Run[] {
  const painted: { from: number; to: number; paint: Paint; shape: number }[] = [];
  for (const { shape, index, paint, across, rows } of painters) {
    const [low, high] = across;
    // Something that hides no more than an edge of the lane does not change its length.
    if (middle <= low || middle >= high || Math.min(high - middle, middle - low) < half * 0.4) continue;
    for (const [from, to] of spansOf(shape, side, middle, rows))
      painted.push({ from, to, paint, shape: index });
  }
  const ends = [...new Set(painted.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const [from, to] = [ends[i] as number, ends[i + 1] as number];
    const at = (from + to) / 2;
    let [colour, ground, shape] = [paper, paper, -1];
    for (const one of painted) {
      if (one.from >= at || one.to <= at) continue;
      const before = colour;
      colour = over(one.paint, colour);
      if (grounds.has(one.shape)) [ground, shape] = [colour, -1];
      else if (!looksLike(colour, before)) shape = looksLike(colour, ground) ? -1 : one.shape;
    }
    if (shape < 0) continue;
    const last = runs.at(-1);
    if (last && Math.abs(last.to - from) < 1.5 && sameColour(last.colour, colour)) last.to = to;
    else runs.push({ from, to, colour, shape });
  }
  return runs;
}

const looksLike = (a: Rgb, b: Rgb) => colourDifference(a, b) < 5;

/** A waffle's rows: how many pixels a full one is thick, and from which end most of them are filled. */
interface Rows {
  thickness: number;
  fromLow: boolean;
}

/** By layer: a waffle with few cells does not fill its row. */
const rowsOf = (shapes: Shape[], side: Side): Map<number, Rows> =>
  new Map(
    [
      ...groupBy(
        shapes.filter(({ cells }) => cells),
        ({ layer }) => String(layer),
      ),
    ].map(([layer, all]) => {
      const thick = all.map(({ box }) => acrossOf(box, side)[1] - acrossOf(box, side)[0]);
      const [lows, highs] = [0, 1].map(
        (end) => new Set(all.map(({ box }) => Math.round(alongOf(box, side)[end] ?? 0))),
      );
      return [
        Number(layer),
        { thickness: Math.max(...thick), fromLow: (lows?.size ?? 0) <= (highs?.size ?? 0) },
      ];
    }),
  );

/** Where a line across a shape lies inside of it. */
function spansOf(shape: Shape, side: Side, middle: number, rows: Map<number, Rows>): [number, number][] {
  const [low, high] = alongOf(shape.box, side);
  const [line = []] = shape.lines;
  if (shape.form === "stroke") return [[low, high]];
  const row = shape.cells ? rows.get(shape.layer) : undefined;
  if (row !== undefined) return [cellSpan(line, side, low, high, row)];
  const crossings: number[] = [];
  const [u, v] = side === "x" ? [0, 1] : [1, 0];
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    const [a, b] = [line[i + v] as number, line[j + v] as number];
    if (a < middle === b < middle) continue;
    const share = (middle - a) / (b - a);
    crossings.push((line[i + u] as number) + share * ((line[j + u] as number) - (line[i + u] as number)));
  }
  crossings.sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2)
    spans.push([Math.max(low, crossings[i] as number), Math.min(high, crossings[i + 1] as number)]);
  return spans.filter(([from, to]) => to > from);
}

/** A waffle says its number by how many cells it has: as long as a bar of the same area. */
function cellSpan(
  line: number[],
  side: Side,
  low: number,
  high: number,
  { thickness, fromLow }: Rows,
): [number, number] {
  const [u, v] = side === "x" ? [0, 1] : [1, 0];
  let [doubled, moment] = [0, 0];
  const flat = { low: 0, high: 0 };
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    const [x1, y1, x2, y2] = [line[i + u], line[i + v], line[j + u], line[j + v]] as [
      number,
      number,
      number,
      number,
    ];
    const cross = x1 * y2 - x2 * y1;
    doubled += cross;
    moment += (x1 + x2) * cross;
    if (Math.abs(x1 - x2) > 0.01) continue;
    if (Math.abs(x1 - low) < 0.01) flat.low += Math.abs(y1 - y2);
    if (Math.abs(x1 - high) < 0.01) flat.high += Math.abs(y1 - y2);
  }
  const length = Math.abs(doubled) / 2 / (thickness || 1);
  const isFromLow = Math.abs(flat.high - flat.low) < 0.01 ? fromLow : flat.low > flat.high;
  // A piece of a stack begins within a row: it lies around its own middle.
  if (Math.max(flat.low, flat.high) < thickness - 0.5 && high - low > thickness / 2) {
    const middle = moment / (3 * (doubled || 1));
    return [middle - length / 2, middle + length / 2];
  }
  return isFromLow ? [low, low + length] : [high - length, high];
}
