import { groupBy } from "../group-by.ts";
import type { Encoding } from "./encode.ts";
import type { Item, Role } from "./item.ts";
import { placeName } from "./position.ts";

/** Two charts' layers, in forms that can be compared. */
export interface Layers {
  wanted: Encoding[];
  drawn: Encoding[];
}

/**
 * A series in one mark (long rows, told apart by a colour) and a mark for each series (wide rows, a
 * column a mark) show the same. Where one chart is drawn in the one way and the other in the other,
 * the long mark is taken apart: each of its series becomes a layer of its own.
 */
export function inOneForm({ wanted, drawn }: Layers): Layers {
  const families = [...new Set(wanted.map(({ family }) => family))];
  return families.reduce(
    (layers, family) => {
      const isLong = (one: Encoding) => one.family === family && one.roles.includes("series");
      const isPlain = (one: Encoding) => one.family === family && !one.roles.includes("series");
      const isWide = (all: Encoding[]) => !all.some(isLong) && all.filter(isPlain).length > 1;
      if (layers.wanted.some(isLong) && isWide(layers.drawn))
        return {
          wanted: layers.wanted.flatMap((one) => (isLong(one) ? eachSeries(one) : one)),
          drawn: stackedTogether(layers.drawn, isPlain),
        };
      if (layers.drawn.some(isLong) && isWide(layers.wanted))
        return {
          wanted: stackedTogether(layers.wanted, isPlain),
          drawn: layers.drawn.flatMap((one) => (isLong(one) ? eachSeries(one) : one)),
        };
      return layers;
    },
    { wanted, drawn },
  );
}

/** A layer for each series of a mark. */
export function eachSeries(encoding: Encoding): Encoding[] {
  const without = (roles: Role[]) => roles.filter((role) => role !== "series");
  const series = groupBy(encoding.items, ({ roles }) => placeName(roles.series ?? null));
  return [...series].map(([seriesName, items]) => ({
    ...encoding,
    roles: without(encoding.roles),
    names: without(encoding.names),
    items: items.map(({ pieces, roles: { series: _, ...roles } }) => ({ pieces, roles })),
    seriesName,
  }));
}

const isSeen = ({ roles }: Item): boolean => roles.value !== 0;

/** Bars of several marks that stand in one place are one stack, which begins and ends where the eye sees it. */
function stackedTogether(all: Encoding[], isOne: (encoding: Encoding) => boolean): Encoding[] {
  const place = ({ roles }: Item) =>
    [roles.category, roles.facet, roles.facet2].map((cell) => placeName(cell ?? null)).join("\u0000");
  const stacks = groupBy(
    all.filter(isOne).flatMap(({ items }) => items),
    place,
  );
  const end = (item: Item, role: "low" | "high", pick: (...ends: number[]) => number) =>
    pick(...(stacks.get(place(item)) ?? []).map(({ roles }) => Number(roles[role])));
  return all.map((encoding) =>
    !isOne(encoding) || !encoding.roles.includes("high")
      ? encoding
      : {
          ...encoding,
          // What has no length cannot be seen in a stack.
          items: encoding.items.filter(isSeen).map((item) => ({
            ...item,
            roles: {
              ...item.roles,
              low: end(item, "low", Math.min),
              high: end(item, "high", Math.max),
            },
          })),
        },
  );
}

/**
 * Whether a mark may draw the series: one that has the name of another of them may not, because its
 * reader would take the one for the other.
 */
export function mayDraw(series: Encoding, mark: Encoding, all: Encoding[]): boolean {
  if (series.seriesName === null || mark.seriesName === null) return true;
  return (
    mark.seriesName === series.seriesName || !all.some(({ seriesName }) => seriesName === mark.seriesName)
  );
}
