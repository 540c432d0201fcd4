import { groupBy } from "../../group-by.ts";
import { soleNumber } from "./numbers.ts";
import type { Point, Points } from "./points.ts";
import { isLegible } from "./seen.ts";
import type { Seen } from "./sides.ts";
import type { ReaderWords } from "./words.ts";

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
      ({ shape }) => String(shape),
    ).values(),
  ];
  const ends = lines.flatMap((line) =>
    [line[0], line.at(-1)].filter((end): end is Point => end !== undefined),
  );
  for (const text of texts) {
    const far = (point: Point) => {
      const [x, y] = side === "y" ? [point.at, point.height] : [point.height, point.at];
      const [along, across] = [Math.abs(text.x - x), Math.abs(text.y - y)];
      return along > reach.along || across > reach.across ? Number.POSITIVE_INFINITY : across + along / 10;
    };
    const closest = ends.toSorted((a, b) => far(a) - far(b))[0];
    if (closest === undefined || far(closest) === Number.POSITIVE_INFINITY) continue;
    for (const point of points) if (point.shape === closest.shape) point.series ??= text.text;
  }
}
