import { sameCell } from "../cell.ts";
import type { OrderDiffers } from "../order-differs.ts";
import { orderDiffers } from "../order-differs.ts";
import type { ChartFacts } from "../value.ts";
import type { Encoding } from "./encode.ts";
import type { MarkMatch } from "./match.ts";
import { placeName } from "./position.ts";

/** Whether the categories stand in the expected order along their axis; those with equal values may change places. */
export function markOrder(match: MarkMatch, expected: ChartFacts, actual: ChartFacts): OrderDiffers[] {
  const wantedPlaces = placesOnAxis(match.expected, expected);
  const foundPlaces = placesOnAxis(match.actual, actual);
  if (wantedPlaces === null || foundPlaces === null) return [];
  const place = ({ items }: Encoding, index: number, places: Map<string, number>) =>
    places.get(placeName(items[index]?.roles.category ?? null)) ?? 0;
  const byWanted = new Map(
    match.items.pairs.map((pair) => {
      const wanted = place(match.expected, pair.expected, wantedPlaces);
      const { high, value } = match.expected.items[pair.expected]?.roles ?? {};
      return [wanted, { found: place(match.actual, pair.actual, foundPlaces), value: high ?? value ?? null }];
    }),
  );
  const positions = [...byWanted].toSorted(([, a], [, b]) => a.found - b.found).map(([wanted]) => wanted);
  const tie = (a: number, b: number) =>
    sameCell(byWanted.get(a)?.value ?? null, byWanted.get(b)?.value ?? null, match.tolerance);
  return orderDiffers("marks", positions, tie);
}

/** Categories by their place, from left to right or top to bottom; null where the axis has its own order. */
function placesOnAxis({ measure }: Encoding, { scales }: ChartFacts): Map<string, number> | null {
  const scale = scales[measure === "x" ? "y" : "x"];
  if (scale?.type !== "band" && scale?.type !== "point") return null;
  return new Map(scale.domain.map((cell, index) => [placeName(cell), index]));
}
