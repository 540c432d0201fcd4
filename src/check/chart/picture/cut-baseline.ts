import type { Drawn } from "../../honesty/rule.ts";
import type { ChartFacts } from "../../value.ts";
import { carriersOf } from "../facts/encode.ts";
import { numberAt } from "./letters/axes.ts";
import { endsOf, isLong } from "./reading/bar-lanes.ts";
import { readForm } from "./reading/reading.ts";
import { seenIn } from "./reading/sides.ts";

/** So many pixels from 0 nobody sees. */
const unseen = 2;

/** Marks that are drawn as bars, whatever Plot calls them. */
const barLike = ["bar", "waffle", "rule", "tick", "link", "arrow"];

/**
 * Where bars begin, read by their own axis, whose lengths on paper do not grow with their numbers. Null
 * where they do, and where no bars can be read.
 */
export function cutIn(
  facts: ChartFacts,
  { picture, around }: Drawn,
): { axis: "x" | "y"; from: number; how: "cut" | "moved" | "log" } | null {
  const mark = carriersOf(facts).find(({ family }) => barLike.includes(family));
  if (picture.unread.length > 0 || mark === undefined) return null;
  const seen = seenIn(picture, around.words);
  const reading = readForm("bars", mark.measure, seen, around);
  if (reading?.form !== "bars") return null;
  const { bars } = reading;
  const long = bars.lanes.filter((lane) => lane.bars.some(isLong));
  if (long.length === 0) return null;
  const nearest = (ends: [number, number]) =>
    ends[0] <= 0 && ends[1] >= 0 ? 0 : ends.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  const starts = long.map((lane) => nearest(endsOf(lane, 0)));
  const [from = 0] = starts;
  const slack = unseen * bars.pixel;
  // Bars from one number to another, each from its own, say so by their places.
  const isShared = starts.every((start) => Math.abs(start - from) <= slack);
  const axis = seen.axes[bars.side];
  const isLog = axis?.fits[0]?.fit.growth === "log";
  const isCut = isShared && Math.abs(from) > slack;
  if (!isLog && !isCut) return null;
  const hasZero = axis?.ticks.some(({ at }) => Math.abs(numberAt(axis, at) ?? Number.NaN) <= bars.pixel);
  const how = isLog ? "log" : hasZero ? "moved" : "cut";
  return { axis: bars.side, from: Number(from.toPrecision(3)), how };
}
