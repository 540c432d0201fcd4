import type { Surroundings } from "../chart/picture/letters/names.ts";
import type { Problem } from "../problem.ts";
import type { Value } from "../value.ts";
import { axisLabelWithUnit } from "./axis-label-with-unit.ts";
import { axisUpright } from "./axis-upright.ts";
import { colourBlindSafe } from "./colour-blind-safe.ts";
import { coloursInOrder } from "./colours-in-order.ts";
import { gapIsNotZero } from "./gap-is-not-zero.ts";
import { legendForColour } from "./legend-for-colour.ts";
import { noFalseDigits } from "./no-false-digits.ts";
import { oneScale } from "./one-scale.ts";
import { orderHelps } from "./order-helps.ts";
import { partsOfOneWhole } from "./parts-of-one-whole.ts";
import { ratesOnMaps } from "./rates-on-maps.ts";
import type { HonestyRule } from "./rule.ts";
import { sourceNamed } from "./source-named.ts";
import { titleSaysSomething } from "./title-says-something.ts";
import { tooManyColours } from "./too-many-colours.ts";
import { zeroBaseline } from "./zero-baseline.ts";

/** All rules, the gravest first: what is told first when a chart breaks several. A test holds the list to this folder. */
export const honestyRules: readonly HonestyRule[] = [
  zeroBaseline,
  oneScale,
  axisUpright,
  gapIsNotZero,
  partsOfOneWhole,
  ratesOnMaps,
  axisLabelWithUnit,
  legendForColour,
  coloursInOrder,
  tooManyColours,
  colourBlindSafe,
  noFalseDigits,
  orderHelps,
  titleSaysSomething,
  sourceNamed,
];

/**
 * The problems of a chart by the rules named; none for other values.
 * @param around what the letters of its drawing may be compared with; without it the facts alone are judged
 * @throws Error for a name that is no rule.
 */
export function honestyOf(value: Value, names: readonly string[], around?: Surroundings): Problem[] {
  const unknown = names.find((name) => !honestyRules.some((rule) => rule.name === name));
  if (unknown !== undefined) throw new Error(`unknown honesty rule: ${unknown}`);
  if (value.kind !== "chart") return [];
  const drawn = around && value.picture ? { picture: value.picture, around } : undefined;
  return honestyRules
    .filter(({ name }) => names.includes(name))
    .flatMap((rule) => rule.check(value.facts, drawn));
}
