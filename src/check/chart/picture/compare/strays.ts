import type { Problem } from "../../../problem.ts";
import { markExtra } from "../../facts/mark-extra.ts";
import { joinedDiffers } from "../../problems/joined-differs.ts";
import { shapeAt } from "../picture.ts";
import { nameOf } from "../reading/bar-lanes.ts";
import { otherSide } from "../reading/bars.ts";
import { readPoints } from "../reading/points.ts";
import type { Reading } from "../reading/reading.ts";
import { areTimes, partsOf, type Sides } from "../reading/sides.ts";

/** A line from dot to dot says that something goes on between them: beside names there is nothing between. */
export function joinedNames(own: Reading, { actual: { picture, axes }, around }: Sides): Problem[] {
  if (own.form !== "dots") return [];
  const { side, points } = own.points;
  const names = points.map(({ category }) => category);
  if (axes[otherSide(side)]?.kind !== "names" || areTimes(names, around.words)) return [];
  const joins = readPoints(picture, axes, side, ["line"])?.joins ?? [];
  const over = joins.filter(([a, b]) => a.category !== b.category);
  const [first] = over;
  if (first === undefined) return [];
  const shapes = over.map(([{ shape }]) => shape);
  const item = first.flatMap(nameOf);
  return [joinedDiffers({ how: "over", count: over.length, item }, partsOf(picture, shapes))];
}

/** What is drawn besides and says other numbers: points that lie beside every bar. */
export function strays(own: Reading, sides: Sides): Problem[] {
  if (own.form !== "bars") return [];
  const { picture, axes } = sides.actual;
  const { bars } = own;
  const points =
    readPoints(picture, axes, bars.side, ["line", "dot"])?.points.filter((point) => point.seen) ?? [];
  const slack = 2 * bars.pixel * 1.4;
  const lost = points.filter(
    (point) =>
      !bars.lanes.some(
        (lane) =>
          lane.category === point.category &&
          lane.bars.some(
            ({ from, to }) => Math.abs(to - point.value) <= slack || Math.abs(from - point.value) <= slack,
          ),
      ),
  );
  const inBars = new Set(bars.lanes.flatMap((lane) => lane.shapes));
  const shapes = [...new Set(lost.map(({ shape }) => shape))]
    .filter((index) => !inBars.has(index))
    .filter((index) => shapeAt(picture, index).group !== "arrow");
  const [first] = shapes;
  if (first === undefined || lost.length < 2) return [];
  const [extra] = markExtra([
    {
      mark: shapeAt(picture, first).mark ?? 0,
      family: shapeAt(picture, first).form === "dot" ? "dot" : "line",
    } as never,
  ]);
  return extra ? [{ ...extra, where: partsOf(picture, shapes) }] : [];
}
