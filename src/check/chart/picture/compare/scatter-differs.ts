import type { Problem } from "../../../problem.ts";
import type { ItemsExtra } from "../../facts/items-extra.ts";
import type { ItemsMissing } from "../../facts/items-missing.ts";
import { axisReversed } from "../../problems/axis-reversed.ts";
import { namesDiffer } from "../../problems/names-differ.ts";
import { notSeen } from "../../problems/not-seen.ts";
import { pointDiffers } from "../../problems/point-differs.ts";
import { type Axis, numberAt, perPixel, type Side } from "../letters/axes.ts";
import { meanings } from "../letters/names.ts";
import { shapeAt } from "../picture.ts";
import { otherSide } from "../reading/bars.ts";
import type { Point, Points } from "../reading/points.ts";
import type { Reading } from "../reading/reading.ts";
import { distinct, isReversed, partsOf, type Seen, type Sides, slackFor } from "../reading/sides.ts";
import { isOutside } from "./points-differ.ts";

/** Whether dots speak by both of their places, so that none has a name of its own. */
export const isScatter = (reading: Reading, { axes }: Seen): boolean =>
  reading.form === "dots" && axes.x?.kind === "number" && axes.y?.kind === "number";

/** How the learner's dots between two axes that measure differ from the expected ones. */
export function scatterDiffers(wanted: Points, found: Points, sides: Sides): Problem[] {
  const { expected, actual } = sides;
  const where = (points: Point[]) =>
    partsOf(
      actual.picture,
      points.map(({ shape }) => shape),
    );
  const cut = found.points.filter(({ shape }) => isOutside(shapeAt(actual.picture, shape), sides));
  if (cut.length > 0 && !sides.around.varied) return [notSeen("outside", cut.length, [], where(cut))];
  const hidden = found.points.filter(({ seen }) => !seen);
  if (hidden.length > 0) return [notSeen("hidden", hidden.length, [], where(hidden))];
  for (const side of ["x", "y"] as const)
    if (isReversed(actual.axes[side], side) !== isReversed(expected.axes[side], side))
      return [axisReversed(side, false)];
  const nameless = blankNames(wanted, found);
  if (nameless.length > 0) return [namesDiffer("blank", nameless.length, "", where(nameless))];

  const { extra, missing } = unpaired(wanted, found, sides);
  const [first] = extra;
  if (first !== undefined && extra.length === missing.length) {
    const counts = { count: extra.length, compared: found.points.length };
    return [pointDiffers({ ...counts, item: [], found: first.value }, where(extra))];
  }
  const counts = { found: found.points.length, item: [] };
  const [more, fewer] = [extra.length, missing.length];
  return [
    ...(more > 0
      ? [
          {
            kind: "items-extra",
            detail: { ...counts, count: more },
            where: where(extra),
          } satisfies ItemsExtra,
        ]
      : []),
    ...(fewer > 0
      ? [{ kind: "items-missing", detail: { ...counts, count: fewer, tell: false } } satisfies ItemsMissing]
      : []),
  ];
}

/** Dots whose colour says something in the solution and nothing here. */
function blankNames(wanted: Points, found: Points): Point[] {
  const areNamed = wanted.points.every(({ series }) => series !== null);
  return areNamed ? found.points.filter(({ series }) => series === null) : [];
}

/** Each dot takes the first expected one at its place that is still free. */
function unpaired(wanted: Points, found: Points, sides: Sides): { extra: Point[]; missing: Point[] } {
  const { around, expected, actual } = sides;
  const named = wanted.points.some(({ series }) => series !== null);
  const names = ({ points }: Points, part: "series" | "facet") =>
    distinct(points.flatMap((point) => point[part] ?? []));
  const meant = (part: "series" | "facet") => meanings(names(wanted, part), names(found, part), around);
  const [series, facets] = [meant("series"), meant("facet")];
  const alike = (one: Point, other: Point) =>
    (!named || one.series === (series.get(other.series ?? "") ?? null)) &&
    one.facet === (facets.get(other.facet ?? "") ?? null);
  const isNear = (one: Point, other: Point) =>
    (["x", "y"] as const).every((side) => {
      const [a, b] = [placeOf(one, wanted.side, side, expected), placeOf(other, found.side, side, actual)];
      return Math.abs(a.value - b.value) <= slackFor(a.value, [a.pixel, b.pixel], sides.comparison.tolerance);
    });
  const missing = [...wanted.points];
  const extra = found.points.filter((point) => {
    const at = missing.findIndex((one) => alike(one, point) && isNear(one, point));
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  return { extra, missing };
}

/** Where a dot stands along a side, by that side's own letters, and how much a pixel is there. */
function placeOf(point: Point, measured: Side, side: Side, { axes }: Seen): { value: number; pixel: number } {
  const axis = axes[side] as Axis;
  const at = side === otherSide(measured) ? point.at : point.height;
  return { value: numberAt(axis, at) ?? Number.NaN, pixel: perPixel(axis, at) };
}
