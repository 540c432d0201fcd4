import type { Group } from "../../../group-by.ts";
import type { Side } from "../letters/axes.ts";
import type { Shape } from "../picture.ts";
import { acrossOf, alongOf, isBarLike } from "./bar-like.ts";
import { paintersIn, type Run, runsAlong } from "./runs.ts";

/** Bars that stand in one place beside their axis of names. */
export interface Lane {
  /** The middle and the thickness, across the axis that measures. */
  middle: number;
  thickness: number;
  runs: Run[];
  /** Shapes of the lane, seen or not. */
  shapes: Group<number>;
}

/**
 * The lanes of bars along a side, each followed along its middle: what is painted over is not seen, and
 * what is painted on lengthens.
 * @param panelAt which of the panels that follow each other along the side a pixel lies in
 */
export function readLanes(shapes: Shape[], side: Side, panelAt: (at: number) => unknown): Lane[] {
  const lanes: { low: number; high: number; shapes: Group<number>; panel: unknown }[] = [];
  const grounds = groundsOf(shapes, side);
  shapes.forEach((shape, index) => {
    if (!isBarLike(shape, side) || grounds.has(index)) return;
    const [from, to] = alongOf(shape.box, side);
    const panel = panelAt((from + to) / 2);
    const [low, high] = acrossOf(shape.box, side);
    if (!(high >= low)) return;
    const middle = (low + high) / 2;
    const lane = lanes.find((one) => {
      if (one.panel !== panel) return false;
      // A waffle's piece may be a part of one row of it.
      if (shape.cells) return high > one.low && low < one.high;
      const ofLane = (one.low + one.high) / 2;
      return (middle > one.low && middle < one.high && ofLane > low && ofLane < high) || ofLane === middle;
    });
    if (lane === undefined) lanes.push({ low, high, shapes: [index], panel });
    else if (shape.cells) {
      lane.shapes.push(index);
      [lane.low, lane.high] = [Math.min(lane.low, low), Math.max(lane.high, high)];
    } else {
      lane.shapes.push(index);
      // What covers a lane and more does not widen it.
      if (high - low < lane.high - lane.low || lane.high - lane.low < 1) [lane.low, lane.high] = [low, high];
    }
  });
  const painters = paintersIn(shapes, side);
  return lanes.map(({ low, high, shapes: own, panel }) => ({
    middle: (low + high) / 2,
    thickness: high - low,
    shapes: own,
    runs: runsAlong(painters, side, grounds, (low + high) / 2, (high - low) / 2).filter(
      ({ from, to }) => panelAt((from + to) / 2) === panel,
    ),
  }));
}

/** Blocks that lie under, or over, several bars at once: the ground of a frame, or what hides everything. */
function groundsOf(shapes: Shape[], side: Side): Set<number> {
  const bars = shapes.flatMap((shape, index) =>
    isBarLike(shape, side) ? [{ index, across: acrossOf(shape.box, side) }] : [],
  );
  const middles = [...new Set(bars.map(({ across: [low, high] }) => Math.round((low + high) / 2)))];
  const grounds = bars.filter(({ across: [low, high] }) => {
    const own = Math.round((low + high) / 2);
    return middles.filter((middle) => middle !== own && middle > low + 2 && middle < high - 2).length > 1;
  });
  return new Set(grounds.map(({ index }) => index));
}
