import type { Comparison } from "../comparison.ts";
import type { ChartFacts } from "../value.ts";
import { type Encoding, encodeChart } from "./encode.ts";
import { mayAnnotate } from "./family.ts";
import { matchMarks } from "./match.ts";
import { valuesDiffer } from "./values-differ.ts";

/**
 * The marks of a chart that carry its data: rules and texts only where there is nothing else, and none
 * that only says again what an earlier one says (dots on a line).
 */
export function layersOf(facts: ChartFacts, comparison: Comparison): Encoding[] {
  const all = encodeChart(facts);
  const main = all.filter(({ family }) => !mayAnnotate(family));
  const layers = main.length > 0 ? main : all;
  return layers.filter(
    (layer, index) => !layers.slice(0, index).some((earlier) => echoes(layer, earlier, comparison)),
  );
}

/** Whether everything in `layer` stands where something in `other` does, of which it may name less. */
export function echoes(layer: Encoding, other: Encoding, comparison: Comparison): boolean {
  if (layer.measure !== other.measure || !layer.roles.includes("value")) return false;
  const match = matchMarks(placesOnly(other), placesOnly(layer), comparison);
  const { extra, duplicates, pairs } = match.items;
  return (
    pairs.length > 0 && extra.length === 0 && duplicates.length === 0 && valuesDiffer(match).length === 0
  );
}

const placesOnly = (encoding: Encoding): Encoding => ({
  ...encoding,
  roles: ["category", "value"],
  names: encoding.roles.includes("category") ? ["category"] : [],
});
