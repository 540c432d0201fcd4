import type { Comparison } from "../comparison.ts";
import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import { eachSeries, inOneForm, mayDraw } from "./by-series.ts";
import { channelExtra } from "./channel-extra.ts";
import { channelMissing } from "./channel-missing.ts";
import { chartEmpty } from "./chart-empty.ts";
import { type Encoding, encodeChart, encodeMark } from "./encode.ts";
import { familyOf, mayAnnotate } from "./family.ts";
import type { Axis } from "./item.ts";
import { itemsExtra } from "./items-extra.ts";
import { itemsMissing } from "./items-missing.ts";
import { echoes, layersOf } from "./layers.ts";
import { markExtra } from "./mark-extra.ts";
import { markMissing } from "./mark-missing.ts";
import { matchMarks } from "./match.ts";
import { markOrder } from "./order.ts";
import { pairBest } from "./pair-best.ts";
import { scaleDiffers } from "./scale-differs.ts";
import { stackDiffers } from "./stack-differs.ts";
import { valuesDiffer } from "./values-differ.ts";
import { misplaced, wrongChannel } from "./wrong-channel.ts";
import { wrongMark } from "./wrong-mark.ts";

interface Charts {
  expected: ChartFacts;
  actual: ChartFacts;
  comparison: Comparison;
}

/**
 * Compares two charts by what they show: the same things with the same sizes and places, whether the
 * program added up first or the chart did, with bars lying or standing (unless `orientation`), a
 * series by fill or by stroke or in a mark of its own. Marks that only annotate do not count.
 */
export function checkChart(expected: ChartFacts, actual: ChartFacts, comparison: Comparison): Problem[] {
  const wanted = layersOf(expected, comparison);
  if (wanted.length === 0) return [];
  const alternatives = comparison.marks?.map(familyOf) ?? [];
  const allowed = [...alternatives, ...wanted.map(({ family }) => family)];
  const all = encodeChart(actual);
  const drawn = all.filter(({ family }) => allowed.includes(family) || !mayAnnotate(family));
  if (drawn.length === 0) return all.length === 0 ? [chartEmpty(actual)] : [wrongMark(all)];

  const layers = inOneForm({ wanted, drawn });
  const mayBe = (layer: Encoding, candidate: Encoding) =>
    (candidate.family === layer.family || alternatives.includes(candidate.family)) &&
    mayDraw(layer, candidate, layers.wanted);
  const { pairs, missing, open } = pairBest(
    layers,
    (layer, candidate) =>
      mayBe(layer, candidate) ? checkLayer(layer, candidate, { expected, actual, comparison }) : null,
    byWeight,
  );
  if (missing.length === layers.wanted.length) return [wrongMark(drawn)];
  const extra = open.filter((encoding) => !wanted.some((layer) => echoes(encoding, layer, comparison)));
  return [...pairs.flat(), ...markMissing(missing, drawn), ...markExtra(extra)];
}

/** Compares one layer as it is drawn and with its axes changed, where that is no matter or the likely mistake. */
function checkLayer(wanted: Encoding, found: Encoding, charts: Charts): Problem[] {
  const asDrawn = problemsOf(wanted, found, charts);
  const mayBeTurned = !charts.comparison.orientation && mayTurn(wanted) && mayTurn(found);
  if (found.measure !== wanted.measure) {
    return asDrawn.length === 0 && !mayBeTurned ? [wrongChannel(found, "axes-swapped")] : asDrawn;
  }
  const turned = otherWayRound(found, charts.actual);
  if (asDrawn.length === 0 || turned === null) return asDrawn;
  const swapped = problemsOf(wanted, turned, charts);
  if (mayBeTurned) return byWeight(swapped, asDrawn) < 0 ? swapped : asDrawn;
  return swapped.length === 0 ? [wrongChannel(found, "axes-swapped")] : asDrawn;
}

/** Bars may lie, and so may points beside names; time runs from left to right, and two measures have their axes. */
const mayTurn = ({ family, names, roles }: Encoding): boolean =>
  family !== "line" && family !== "area" && (!roles.includes("category") || names.includes("category"));

/** The same mark read with its axes changed; null for bars, which say themselves which axis measures. */
function otherWayRound(found: Encoding, facts: ChartFacts): Encoding | null {
  const { mark, family, measure, seriesName } = found;
  const drawn = facts.marks[mark];
  if (drawn === undefined || measure === null || ["bar", "area", "waffle"].includes(family)) return null;
  const other: Axis = measure === "x" ? "y" : "x";
  const turned = encodeMark(drawn, mark, facts, other);
  const isWhole = found.roles.includes("series") || !turned.roles.includes("series");
  return isWhole ? turned : (eachSeries(turned).find((one) => one.seriesName === seriesName) ?? null);
}

function problemsOf(wanted: Encoding, found: Encoding, { expected, actual, comparison }: Charts): Problem[] {
  const match = matchMarks(wanted, found, comparison);
  const channels = misplaced(match);
  if (channels.length > 0) return channels;
  const parts = [...channelMissing(match), ...channelExtra(match)];
  if (parts.length > 0) return parts;
  const problems = [
    ...itemsExtra(match),
    ...itemsMissing(match),
    ...valuesDiffer(match),
    ...stackDiffers(match),
    ...scaleDiffers({ facts: expected, encoding: wanted }, { facts: actual, encoding: found }),
  ];
  return problems.length === 0 && comparison.order ? markOrder(match, expected, actual) : problems;
}

/** The reading of a chart that explains it best has fewest problems, about fewest things. */
function byWeight(a: Problem[], b: Problem[]): number {
  const things = (problems: Problem[]) =>
    problems.reduce((sum, { detail }) => sum + Number(detail.count ?? 1), 0);
  return a.length - b.length || things(a) - things(b);
}
