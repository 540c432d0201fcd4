import { groupBy } from "../../../group-by.ts";
import { soleNumber } from "../letters/numbers.ts";
import type { ReaderWords } from "../letters/words.ts";
import type { Lettering } from "../picture.ts";
import type { Point, Points } from "./points.ts";
import { isLegible } from "./seen.ts";
import type { Seen } from "./sides.ts";

/** How far from a line's end its name may stand, in pixels. */
const reach = { along: 70, across: 14 };

/** Lines without a legend are named by what is written at their ends, each by a text of its own. */
export function labelSeries({ points, side }: Points, { picture }: Seen, words: ReaderWords): void {
  const texts = picture.texts.filter(
    ({ group, text, colour }) =>
      !group.includes("axis") && isLegible(colour) && soleNumber(text, words) === null,
  );
  const lines = [
    ...groupBy(
      points.filter(({ series }) => series === null),
      ({ shape }) => shape,
    ).values(),
  ].filter(({ length }) => length > 1);
  const pairs = texts
    .flatMap((text) =>
      lines.flatMap((line) => {
        const ends = [line[0], line.at(-1) as Point];
        const far = Math.min(...ends.map((end) => distance(text, end, side)));
        return Number.isFinite(far) ? [{ text, shape: line[0].shape, far }] : [];
      }),
    )
    .toSorted((a, b) => a.far - b.far);
  const used = new Set<unknown>();
  for (const { text, shape } of pairs) {
    if (used.has(text) || used.has(shape)) continue;
    used.add(text).add(shape);
    for (const point of points) if (point.shape === shape) point.series ??= text.text;
  }
}

function distance({ x, y }: Lettering, { at, height }: Point, side: Points["side"]): number {
  const [px, py] = side === "y" ? [at, height] : [height, at];
  const [along, across] = [Math.abs(x - px), Math.abs(y - py)];
  return along > reach.along || across > reach.across ? Number.POSITIVE_INFINITY : across + along / 10;
}
