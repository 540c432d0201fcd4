import { shuffled } from "../random.ts";
import type { Variation } from "../variation.ts";

/**
 * Which rows a variant has, in its order, by their place in the table: some left out, some twice. At
 * least one is kept, so that no variant is a table of nothing.
 */
export function chosenRows(
  count: number,
  { drop, repeat = 0, shuffle }: Variation,
  random: () => number,
): number[] {
  const all = [...Array(count).keys()];
  const dropped = Math.min(Math.floor(count * drop), count - 1);
  const order = shuffled(all, random);
  const kept = dropped > 0 ? order.slice(dropped) : order;
  const again = shuffled(kept, random).slice(0, Math.floor(kept.length * repeat));
  const rows = [...kept, ...again];
  return shuffle ? (again.length > 0 ? shuffled(rows, random) : rows) : rows.sort((a, b) => a - b);
}
