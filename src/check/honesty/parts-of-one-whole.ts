import { type Encoding, encodeChart } from "../chart/facts/encode.ts";
import type { Item } from "../chart/facts/item.ts";
import { placeName } from "../chart/facts/position.ts";
import { readDrawn } from "../chart/picture/read-drawn.ts";
import { endsOf } from "../chart/picture/reading/bar-lanes.ts";
import { pointsOf, sideOf } from "../chart/picture/reading/reading.ts";
import { partsOf } from "../chart/picture/reading/sides.ts";
import { groupBy } from "../group-by.ts";
import type { AnswerPart, ProblemShape } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import type { Drawn, HonestyRule } from "./rule.ts";

export interface PartsOfOneWhole extends ProblemShape {
  kind: "parts-of-one-whole";
  detail: {
    /** What the largest stack comes to, in per cent. */
    total: number;
    /** Beside which name it stands; null where none does. */
    at: string | null;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "parts-of-one-whole": PartsOfOneWhole;
  }
}

/**
 * Shares that stand one upon the other are read as parts of one whole. More than 100 % of it there
 * cannot be: the parts overlap (one household, several needs), or each is a share of something else.
 * Few, Show Me the Numbers (2004), on part-to-whole; Cairo, How Charts Lie (2019).
 */
export const partsOfOneWhole: HonestyRule = {
  name: "parts-of-one-whole",
  check: (facts, drawn) => {
    const told = encodeChart(facts).flatMap((encoding) => stacksOf(encoding, facts));
    if (told.length === 0) return [];
    // Shares that were rounded to whole numbers, each for itself, may come to a little more.
    const slack = Math.max(...told.map(({ parts }) => parts)) / 2;
    const [largest] = (stacksSeen(facts, drawn) ?? told)
      .filter(({ total }) => total > 100 + slack)
      .toSorted((a, b) => b.total - a.total);
    if (largest === undefined) return [];
    const { total, at, where } = largest;
    return [{ kind: "parts-of-one-whole", detail: { total: Number(total.toPrecision(3)), at }, where }];
  },
};

interface Stack {
  /** In per cent; -Infinity where its axis says that it counts something else. */
  total: number;
  at: string | null;
  where: AnswerPart[];
}

/** Where several pieces of one place lie one after the other; what lies over another is no stack. */
function stacksOf({ mark, items, measure }: Encoding, { scales }: ChartFacts): (Stack & { parts: number })[] {
  const isPercent = measure !== null && scales[measure]?.label?.includes("%");
  const placeOf = ({ roles }: Item) => JSON.stringify([roles.category, roles.facet, roles.facet2]);
  return [...groupBy(items, placeOf).values()].flatMap((pieces) => {
    const { low, high, category = null } = pieces[0]?.roles ?? {};
    const long = pieces.filter(({ roles }) => roles.value !== 0);
    if (long.length < 2 || typeof low !== "number" || typeof high !== "number") return [];
    const sum = long.reduce((all, { roles }) => all + Math.abs(Number(roles.value)), 0);
    if (Math.abs(sum - (high - low)) > 1e-6 * sum) return [];
    return [
      {
        total: isPercent ? high : Number.NEGATIVE_INFINITY,
        at: category === null ? null : placeName(category),
        where: long.flatMap((item) => item.pieces.map((piece) => ({ mark, item: piece }))),
        parts: long.length,
      },
    ];
  });
}

/** How far the stacks reach on the axis that a reader sees; null where it cannot be read. */
function stacksSeen(facts: ChartFacts, drawn: Drawn | undefined): Stack[] | null {
  const read = readDrawn(facts, drawn);
  const side = read && sideOf(read.reading);
  if (!read || !drawn || side === null) return null;
  const { seen, reading } = read;
  if (!seen.axes[side]?.percent) return [];
  const where = (shapes: number[]) => partsOf(drawn.picture, shapes);
  if (reading.form === "bars")
    return reading.bars.lanes.map((lane) => ({
      total: endsOf(lane, 0)[1] - reading.bars.pixel,
      at: lane.category,
      where: where(lane.shapes),
    }));
  const { points, pixel } = pointsOf(reading);
  return points.map(({ value, category, shape }) => ({
    total: value - pixel,
    at: category,
    where: where([shape]),
  }));
}
