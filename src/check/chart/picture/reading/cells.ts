import type { Rgb } from "../../../colour/read-colour.ts";
import type { Group } from "../../../group-by.ts";
import { type Axes, nameAt } from "../letters/axes.ts";
import { over } from "../markup/paint.ts";
import { paper } from "../markup/palette.ts";
import type { Picture } from "../picture.ts";
import { thinnest } from "./bar-like.ts";

/** A field of a grid, and its colour as it is seen. */
export interface CellSeen {
  /** By its name along x and along y. */
  category: string | null;
  facet: string | null;
  colour: Rgb;
  shapes: Group<number>;
}

/** The fields of a grid; of those at one place the one on top. */
export function readCells({ shapes }: Picture, { x, y }: Axes): CellSeen[] {
  const cells = new Map<string, CellSeen>();
  shapes.forEach((shape, index) => {
    if (shape.form !== "block" || shape.fill === null || shape.lines.length !== 1) return;
    const [left, top, right, bottom] = shape.box;
    const [width, height] = [right - left, bottom - top];
    if (width < thinnest || height < thinnest) return;
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    const category = x === null ? null : nameAt(x, across, width / 2 + 2);
    const facet = y === null ? null : nameAt(y, down, height / 2 + 2);
    const key = `${Math.round(across)} ${Math.round(down)}`;
    const known = cells.get(key);
    const colour = over(shape.fill, known?.colour ?? paper);
    cells.set(key, { category, facet, colour, shapes: known ? [...known.shapes, index] : [index] });
  });
  return [...cells.values()];
}
