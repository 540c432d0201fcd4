import { meanings } from "../letters/names.ts";
import { shapeAt } from "../picture.ts";
import { nameOf } from "../reading/bar-lanes.ts";
import { acrossOf } from "../reading/bar-like.ts";
import type { Bars } from "../reading/bars.ts";
import type { CellSeen } from "../reading/cells.ts";
import type { Reading } from "../reading/reading.ts";
import { type Sides, slackFor } from "../reading/sides.ts";
import { rampScale } from "./cells-differ.ts";

/** Something drawn that says a number, where a text may stand beside it. */
export interface Said {
  names: string[];
  /** The number, as near as it can be read. */
  value: number;
  /** Whether a number is one that it says: its end, its length, one of its pieces. */
  says(number: number, step: number): boolean;
  /** How far a point of the drawing is from it, in pixels; infinite where a text there is not about it. */
  distance(x: number, y: number): number;
  /** Whether nothing is drawn of it. */
  isNothing: boolean;
  shapes: number[];
}

/** The numbers that the learner's chart says, each with where a text would be about it. */
export function saidBy(wanted: Reading, found: Reading, sides: Sides): Said[] {
  if (found.form === "bars") return saidByBars(found.bars, sides);
  if (found.form === "cells")
    return wanted.form === "cells" ? saidByCells(wanted.cells, found.cells, sides) : [];
  const { points, pixel, side } = found.points;
  return points.map((point) => {
    const [px, py] = side === "y" ? [point.at, point.height] : [point.height, point.at];
    return {
      names: nameOf(point),
      value: point.value,
      says: (number, step) =>
        Math.abs(number - point.value) <= slackFor(point.value, [pixel], sides.comparison.tolerance) + step,
      distance: (x, y) => within(24, Math.hypot((x - px) / 2, y - py)),
      isNothing: Math.abs(point.value) < pixel,
      shapes: [point.shape],
    };
  });
}

const within = (reach: number, far: number) => (far <= reach ? far : Number.POSITIVE_INFINITY);

function saidByBars({ lanes, side, pixel }: Bars, { actual, comparison }: Sides): Said[] {
  return lanes.map((lane) => {
    const boxes = lane.shapes.map((index) => acrossOf(shapeAt(actual.picture, index).box, side));
    const half = Math.max(6, ...boxes.map(([low, high]) => (high - low) / 2)) + 3;
    const whole = lane.bars.length > 0 ? Math.max(...lane.bars.map(({ to }) => to)) : 0;
    const values = [whole, ...lane.bars.flatMap(({ from, to }) => [to, to - from])];
    return {
      names: nameOf(lane),
      value: whole,
      says: (number, step) =>
        values.some(
          (value) => Math.abs(number - value) <= slackFor(value, [pixel], comparison.tolerance) + step,
        ),
      distance: (x, y) => within(half, Math.abs((side === "x" ? y : x) - lane.at)),
      isNothing: lane.bars.length === 0,
      shapes: lane.shapes,
    };
  });
}

function saidByCells(wanted: CellSeen[], found: CellSeen[], { actual, expected, around }: Sides): Said[] {
  const scale = expected.picture.ramp && rampScale(expected.picture.ramp, around.words);
  if (!scale) return [];
  const names = (cells: CellSeen[], part: "category" | "facet") => cells.flatMap((cell) => cell[part] ?? []);
  const meant = (part: "category" | "facet") => meanings(names(wanted, part), names(found, part), around);
  const [categories, facets] = [meant("category"), meant("facet")];
  return found.flatMap((cell): Said[] => {
    const one = wanted.find(
      ({ category, facet }) =>
        category === categories.get(cell.category ?? "") && facet === facets.get(cell.facet ?? ""),
    );
    const range = one && scale(one.colour);
    if (!range) return [];
    const [low, high] = range;
    const { box } = shapeAt(actual.picture, cell.shapes[0]);
    return [
      {
        names: nameOf(cell),
        value: (Math.max(low, 0) + high) / 2,
        says: (number, step) => number >= low - step && number <= high + step,
        distance: (x, y) =>
          x >= box[0] && x <= box[2] && y >= box[1] - 2 && y <= box[3] + 2 ? 0 : Number.POSITIVE_INFINITY,
        isNothing: low <= 0,
        shapes: cell.shapes,
      },
    ];
  });
}
