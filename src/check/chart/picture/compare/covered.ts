import type { Problem } from "../../../problem.ts";
import { axisNotReadable } from "../../problems/axis-not-readable.ts";
import type { Lettering, Shape } from "../picture.ts";
import type { Sides } from "../reading/sides.ts";

/** Letters of an axis that lie beneath something drawn, which nobody can read. */
export function coveredLetters({ actual: { picture } }: Sides): Problem[] {
  return (["x", "y"] as const).flatMap((side) => {
    const covered = picture.texts.filter(
      (text) => text.group === `${side}-axis tick label` && isCovered(text, picture.shapes),
    );
    return covered.length === 0
      ? []
      : [
          axisNotReadable(
            side,
            "covered",
            covered.map(({ text }) => text),
          ),
        ];
  });
}

/** Whether something that lets nothing through lies over the middle of a text. */
function isCovered({ text, x, y, size, anchor, layer }: Lettering, shapes: Shape[]): boolean {
  // Letters are about half as wide as they are high.
  const half = (text.length * size) / 4;
  const middle = anchor === "start" ? x + half : anchor === "end" ? x - half : x;
  const height = y - size / 4;
  return shapes.some(
    ({ form, fill, layer: own, box: [left, top, right, bottom] }) =>
      own > layer &&
      form === "block" &&
      fill !== null &&
      fill.alpha > 0.9 &&
      middle > left &&
      middle < right &&
      height > top &&
      height < bottom,
  );
}
