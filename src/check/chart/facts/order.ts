import { sameCell } from "../../cell.ts";
import type { OrderDiffers } from "../../order-differs.ts";
import { orderDiffers } from "../../order-differs.ts";
import type { Cell, ChartFacts } from "../../value.ts";
import type { Encoding } from "./encode.ts";
import { type MarkMatch, saidBy } from "./match.ts";
import { placeName } from "./position.ts";

/** Whether the categories stand in the expected order along their axis; those with equal values may change places. */
export function markOrder(match: MarkMatch, expected: ChartFacts, actual: ChartFacts): OrderDiffers[] {
  const wantedPlaces = placesOnAxis(match.expected, expected);
  const foundPlaces = placesOnAxis(match.actual, actual);
  if (wantedPlaces === null || foundPlaces === null) return [];
  const place = (encoding: Encoding, index: number, places: Map<string, number>) =>
    places.get(placeName(saidBy(encoding, index, "category"))) ?? 0;
  const found = new Map<number, number>();
  const values = new Map<number, Cell>();
  for (const pair of match.items.pairs) {
    const wanted = place(match.expected, pair.expected, wantedPlaces);
    found.set(wanted, place(match.actual, pair.actual, foundPlaces));
    const whole = saidBy(match.expected, pair.expected, "high");
    values.set(wanted, whole ?? saidBy(match.expected, pair.expected, "value"));
  }
  const positions = [...found].toSorted(([, a], [, b]) => a - b).map(([wanted]) => wanted);
  const tie = (a: number, b: number) =>
    sameCell(values.get(a) ?? null, values.get(b) ?? null, match.tolerance);
  return orderDiffers("marks", positions, tie);
}

/** Categories by their place, from left to right or top to bottom; null where the axis has its own order. */
function placesOnAxis({ measure }: Encoding, { scales }: ChartFacts): Map<string, number> | null {
  const scale = scales[measure === "x" ? "y" : "x"];
  if (scale?.type !== "band" && scale?.type !== "point") return null;
  return new Map(scale.domain.map((cell, index) => [placeName(cell), index]));
}
