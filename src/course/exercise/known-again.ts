import { type Encoding, encodeChart } from "../../check/chart/facts/encode.ts";
import { isGuide } from "../../check/chart/facts/family.ts";
import { brokenRules, showTheSame } from "../../check/chart/same-chart.ts";
import type { Chart, ChartFacts, MarkFacts } from "../../check/value.ts";

/**
 * A chart as a known mistake needs it to be known again: by its facts without axes and grids, and with a bar of
 * a thousand pieces, a row each, as the one piece that it shows. What would not be taken for the same stays whole.
 */
export function knownAgain(facts: ChartFacts): Chart {
  const encodings = encodeChart(facts);
  const marks = facts.marks.flatMap((mark, index): MarkFacts[] => {
    if (isGuide(mark.kind)) return [];
    const encoding = encodings.find((one) => one.mark === index);
    return [encoding && encoding.items.length < mark.count ? merged(mark, encoding) : mark];
  });
  const small: ChartFacts = { ...facts, marks };
  const isSame =
    showTheSame(facts, small, { as: "chart", order: true }) &&
    brokenRules(facts).join() === brokenRules(small).join();
  return { kind: "chart", facts: isSame ? small : facts };
}

function merged(mark: MarkFacts, { items, measure }: Encoding): MarkFacts {
  const channels = Object.entries(mark.channels).map(([name, channel]) => {
    const end = name === `${measure}1` ? "low" : name === `${measure}2` ? "high" : null;
    const values = items.map(({ pieces: [first = 0], roles }) => {
      const told = end && roles[end];
      return told ?? channel?.values[first] ?? null;
    });
    return [name, { ...channel, values }];
  });
  return { ...mark, count: items.length, channels: Object.fromEntries(channels) };
}
