import type { Side } from "../letters/axes.ts";
import type { Paint } from "../markup/paint.ts";
import type { Box, Shape } from "../picture.ts";

/** Low and high end of a box along a side. */
export const alongOf = (box: Box, side: Side): [number, number] =>
  side === "x" ? [box[0], box[2]] : [box[1], box[3]];
export const acrossOf = (box: Box, side: Side): [number, number] => alongOf(box, side === "x" ? "y" : "x");

/** A thinner line is a stem or a rule, not a bar. */
export const thinnest = 3;

/** Whether a shape is drawn like a bar along this side, seen or not. */
export function isBarLike(
  { form, box, lines, curved, fill, stroke, width, group }: Shape,
  side: Side,
): boolean {
  if (/-(axis|grid)/.test(group) || lines.length !== 1) return false;
  if (form === "stroke") {
    const [first] = lines as [number[]];
    const [low, high] = side === "x" ? [first[1], first[3]] : [first[0], first[2]];
    return first.length === 4 && low === high && width >= thinnest && !curved;
  }
  if (form !== "block") return false;
  // An outline without a fill around everything is a frame.
  if (fill === null && (stroke === null || group === "frame")) return fill === null && group !== "frame";
  const [start, end] = acrossOf(box, side);
  return end > start;
}

/** What paints a shape: the fill of a block, the stroke of a line or of a block that is left empty. */
export const paintOf = ({ form, fill, stroke, width }: Shape): Paint | null =>
  form === "stroke" ? (width > 0.2 ? stroke : null) : (fill ?? stroke);
