import { groupBy } from "../../../group-by.ts";
import type { Problem } from "../../../problem.ts";
import { joinedDiffers } from "../../problems/joined-differs.ts";
import type { Picture } from "../picture.ts";
import { nameOf } from "../reading/bar-lanes.ts";
import type { Join, Points } from "../reading/points.ts";
import { partsOf, type Sides } from "../reading/sides.ts";

/** What tells a point from the others. */
export const keyOf = (
  { category, facet, series }: { category: string | null; facet: string | null; series: string | null },
  hasSeries: boolean,
) => JSON.stringify([category, facet, hasSeries ? series : null]);

/**
 * What the learner's lines join and the expected ones do not, and the other way round.
 * @param meant the key of each found point, as the expected chart calls it
 */
export function joinsDiffer(
  wanted: Points,
  found: Points,
  meant: Map<string, string>,
  hasSeries: boolean,
  sides: Sides,
): Problem[] {
  const { picture } = sides.actual;
  const pairKey = ([a, b]: Join, mean: (key: string) => string) =>
    [a, b]
      .map((point) => mean(keyOf(point, hasSeries)))
      .sort()
      .join();
  const own = new Set(wanted.joins.map((join) => pairKey(join, (key) => key)));
  const theirs = new Map(
    found.joins
      .filter(([a, b]) => keyOf(a, hasSeries) !== keyOf(b, hasSeries))
      .map((join) => [pairKey(join, (key) => meant.get(key) ?? key), join] as const),
  );
  const turn = turnIn(wanted) === null ? turnIn(found) : null;
  if (turn !== null)
    return [
      joinedDiffers({ how: "back", count: 1, item: turn.flatMap(nameOf) }, partsOf(picture, [turn[0].shape])),
    ];
  const over = [...theirs].filter(([key]) => !own.has(key));
  const [first] = over;
  const between = ([a, b]: Join) => [...nameOf(a), ...nameOf(b)];
  if (first !== undefined) {
    const shapes = over.map(([, [a]]) => a.shape);
    return [
      joinedDiffers({ how: "over", count: over.length, item: between(first[1]) }, partsOf(picture, shapes)),
    ];
  }
  const apart = wanted.joins.filter((join) => !theirs.has(pairKey(join, (key) => key)));
  const [open] = apart;
  if (open !== undefined)
    return [
      joinedDiffers(
        { how: "apart", count: apart.length, item: between(open) },
        partsOf(
          picture,
          found.points.map(({ shape }) => shape),
        ),
      ),
    ];
  return found.bent.length > 0 && wanted.bent.length === 0 ? [bends(found, picture)] : [];
}

/** Lines that do not go straight from point to point. */
export const bends = ({ bent }: Points, picture: Picture): Problem =>
  joinedDiffers({ how: "curve", count: bent.length, item: [] }, partsOf(picture, bent));

/** Two points of one line of which the later one is joined before the earlier, where the line has gone on before. */
function turnIn({ joins }: Points): Join | null {
  const byShape = groupBy(joins, ([from]) => from.shape);
  for (const own of byShape.values()) {
    const steps = own.filter(([a, b]) => Math.abs(b.at - a.at) > 1);
    const ways = new Set(steps.map(([a, b]) => Math.sign(b.at - a.at)));
    if (ways.size > 1) return steps.find(([a, b]) => b.at < a.at) ?? null;
  }
  return null;
}
