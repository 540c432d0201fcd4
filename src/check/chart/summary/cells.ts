import { rampScale } from "../picture/compare/cells-differ.ts";
import type { ReaderWords } from "../picture/letters/words.ts";
import { type Lettering, shapeAt } from "../picture/picture.ts";
import { nameOf } from "../picture/reading/bar-lanes.ts";
import type { CellSeen } from "../picture/reading/cells.ts";
import type { Seen } from "../picture/reading/sides.ts";
import { extremes } from "./extremes.ts";
import type { Shown, Thing } from "./summary.ts";

/**
 * A grid of colours. Where its legend measures, a field's number is the middle of what its colour may
 * mean, no more exact than an eye tells colours apart.
 */
export function summariseCells(cells: CellSeen[], { picture }: Seen, words: ReaderWords): Shown {
  const scale = picture.ramp && rampScale(picture.ramp, words);
  const read = cells.flatMap((cell) => {
    const range = scale?.(cell.colour);
    if (!range) return [];
    const [low, high] = range;
    const own = nameOf(cell);
    const thing: Thing = {
      names: own.length > 0 ? own : lettersIn(cell),
      value: Number(((Math.max(0, low) + high) / 2).toPrecision(2)),
    };
    return Number.isFinite(high - low) ? [{ thing, slack: high - low }] : [];
  });
  const slack = Math.max(0, ...read.map((one) => one.slack));
  // Where a colour says no number, it may be that of the darkest.
  const isWhole = read.length === cells.length;
  return {
    count: cells.length,
    ...(isWhole
      ? extremes(
          read.map(({ thing }) => thing),
          slack,
        )
      : {}),
    places: { x: along(cells, "category", 0), y: along(cells, "facet", 1) },
  };

  /** Where no axis names the fields, as on a map of tiles, what is written into them does. */
  function lettersIn({ shapes }: CellSeen): string[] {
    const [left, top, right, low] = shapeAt(picture, shapes[0]).box;
    const isInside = ({ x, y }: Lettering) => x >= left && x <= right && y >= top && y <= low;
    return picture.texts.filter(isInside).map(({ text }) => text);
  }

  function along(all: CellSeen[], name: "category" | "facet", end: 0 | 1): string[] {
    const at = ({ shapes: [shape] }: CellSeen) => shapeAt(picture, shape).box[end];
    return all.toSorted((a, b) => at(a) - at(b)).flatMap((cell) => cell[name] ?? []);
  }
}
