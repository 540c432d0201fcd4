import { type Encoding, encodeChart } from "../chart/facts/encode.ts";
import { placeName } from "../chart/facts/position.ts";
import { readDrawn } from "../chart/picture/read-drawn.ts";
import { endsOf } from "../chart/picture/reading/bar-lanes.ts";
import type { ProblemShape } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import type { HonestyRule } from "./rule.ts";

export interface OrderHelps extends ProblemShape {
  kind: "order-helps";
  detail: { count: number };
}

declare module "../problem.ts" {
  interface Problems {
    "order-helps": OrderHelps;
  }
}

/**
 * Bars of things without an order of their own (activities, departments) are compared more surely when
 * they stand from largest to smallest; the alphabet answers no question. Years, months, ages and
 * classes keep their own order.
 * Cleveland, The Elements of Graphing Data (1985), on dot plots; Few, Show Me the Numbers (2004).
 */
export const orderHelps: HonestyRule = {
  name: "order-helps",
  check: (facts, drawn) =>
    encodeChart(facts)
      .filter(({ family }) => family === "bar" || family === "dot")
      .flatMap((encoding): OrderHelps[] => {
        const sizes = sizesAlongAxis(encoding, facts, readDrawn(facts, drawn));
        if (sizes === null || isMonotone(sizes)) return [];
        return [{ kind: "order-helps", detail: { count: sizes.length }, where: [{ mark: encoding.mark }] }];
      }),
};

/** The size of each category in the order of its axis; null where that order has a meaning of its own. */
function sizesAlongAxis(
  { items, measure, roles }: Encoding,
  { scales }: ChartFacts,
  read: ReturnType<typeof readDrawn>,
): number[] | null {
  const scale = scales[measure === "x" ? "y" : "x"];
  if (scale === undefined || !["band", "point"].includes(scale.type) || roles.includes("facet")) return null;
  const categories = scale.domain.map(placeName);
  if (categories.some(hasOwnOrder)) return null;
  if (read?.reading.form === "bars") {
    const { lanes, pixel } = read.reading.bars;
    // As finely as an eye compares two ends.
    const ends = lanes.toSorted((a, b) => a.at - b.at).map((lane) => endsOf(lane, 0)[1]);
    return ends.map((end) => Math.round(end / (2 * pixel || 1)));
  }
  const sizes = categories.flatMap((category) => {
    const own = items.filter((item) => placeName(item.roles.category ?? null) === category);
    const size = Math.max(...own.map(({ roles }) => Number(roles.high ?? roles.value)));
    return own.length === 0 || Number.isNaN(size) ? [] : [size];
  });
  return sizes;
}

const isMonotone = (sizes: number[]): boolean =>
  [1, -1].some((sign) =>
    sizes.every((size, index) => index === 0 || sign * (size - (sizes[index - 1] ?? size)) >= 0),
  );

/** Years, dates, ages and classes ("0-4", "<100") begin with a digit. */
const classes = /^[<>≤≥+]?\s*\d/;
const months =
  /^(ene(ro)?|jan(uary)?|feb(rero|ruary)?|mar(zo|ch)?|abr(il)?|apr(il)?|may(o)?|june?|junio|july?|julio|ago(sto)?|aug(ust)?|sep(t|tiembre|tember)?|set(iembre)?|oct(ubre|ober)?|nov(iembre|ember)?|dic(iembre)?|dec(ember)?)\b/i;
const weekdays =
  /^(lunes|martes|miércoles|jueves|viernes|sábado|domingo|(mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

export const hasOwnOrder = (category: string): boolean =>
  [classes, months, weekdays].some((pattern) => pattern.test(category));
