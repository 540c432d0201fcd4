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
  /** By layer, the last piece of a waffle. */
  const pieces = new Map<number, [number, number]>();
  for (const { shape, index, paint, across, rows } of painters) {
    const [low, high] = across;
    // Something that hides no more than an edge of the lane does not change its length.
    const isBeside = shape.cells
      ? high <= middle - half || low >= middle + half
      : Math.min(high - middle, middle - low) < half * 0.4;
    if (isBeside) continue;
    const before = pieces.get(shape.layer) ?? null;
    const spans = spansOf(shape, side, middle, rows.get(shape.layer), before);
    if (spans[0]) pieces.set(shape.layer, spans[0]);
    for (const [from, to] of spans) painted.push({ from, to, paint, shape: index });
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
        ({ layer }) => layer,
      ),
    ].map(([layer, all]) => {
      const thick = all.map(({ box }) => acrossOf(box, side)[1] - acrossOf(box, side)[0]);
      const places = (end: 0 | 1) => new Set(all.map(({ box }) => Math.round(alongOf(box, side)[end]))).size;
      const [lows, highs] = [places(0), places(1)];
      return [layer, { thickness: Math.max(...thick), fromLow: side === "x" ? lows <= highs : lows < highs }];
    }),
  );

/** Where a line across a shape lies inside of it. */
function spansOf(
  shape: Shape,
  side: Side,
  middle: number,
  rows: Rows | undefined,
  before: [number, number] | null,
): [number, number][] {
  const [low, high] = alongOf(shape.box, side);
  const [line] = shape.lines as [number[]];
  if (shape.form === "stroke") return [[low, high]];
  if (shape.cells && rows !== undefined) return [cellSpan(line, [low, high], rows, before)];
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

/**
 * A waffle says its number by how many cells it has: as long as a bar of the same area. A piece of a stack may
 * begin within the row in which the one before ends.
 */
function cellSpan(
  line: number[],
  [low, high]: [number, number],
  { thickness, fromLow }: Rows,
  before: [number, number] | null,
): [number, number] {
  const length = areaOf(line) / (thickness || 1);
  const base = fromLow ? low : high;
  const end = before && (fromLow ? before[1] : before[0]);
  const goesOn = end !== null && end >= low && end <= high;
  const start = goesOn ? end : base;
  return fromLow ? [start, start + length] : [start - length, start];
}

function areaOf(line: number[]): number {
  let doubled = 0;
  for (let i = 0; i < line.length; i += 2) {
    const j = (i + 2) % line.length;
    doubled += (line[i] as number) * (line[j + 1] as number) - (line[j] as number) * (line[i + 1] as number);
  }
  return Math.abs(doubled) / 2;
}
