import type { Comparison } from "../comparison.ts";
import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import { channelExtra } from "./channel-extra.ts";
import { channelMissing } from "./channel-missing.ts";
import { chartEmpty } from "./chart-empty.ts";
import { type Axis, type Encoding, encodeChart, encodeMark } from "./encode.ts";
import { familyOf, mayAnnotate } from "./family.ts";
import { itemsExtra } from "./items-extra.ts";
import { itemsMissing } from "./items-missing.ts";
import { markExtra } from "./mark-extra.ts";
import { markMissing } from "./mark-missing.ts";
import { matchMarks } from "./match.ts";
import { markOrder } from "./order.ts";
import { scaleDiffers } from "./scale-differs.ts";
import { stackDiffers } from "./stack-differs.ts";
import { valuesDiffer } from "./values-differ.ts";
import { misplaced, wrongChannel } from "./wrong-channel.ts";
import { wrongMark } from "./wrong-mark.ts";

/**
 * Compares two charts by what they show: the same things with the same sizes and places, whether the
 * program added up first or the chart did, with bars lying or standing (unless `orientation`), a
 * series by fill or by stroke. Marks that only annotate do not count.
 */
export function checkChart(expected: ChartFacts, actual: ChartFacts, comparison: Comparison): Problem[] {
  const wanted = withoutEchoes(layers(expected), comparison);
  if (wanted.length === 0) return [];
  const allowed = comparison.marks?.map(familyOf) ?? wanted.map(({ family }) => family);
  const all = encodeChart(actual);
  const drawn = all.filter(({ family }) => allowed.includes(family) || !mayAnnotate(family));
  if (drawn.length === 0) return all.length === 0 ? [chartEmpty()] : [wrongMark(all)];

  const found: Problem[] = [];
  const missing: Encoding[] = [];
  let open = drawn;
  for (const layer of wanted) {
    const fits = comparison.marks ? allowed : [layer.family];
    const best = open
      .filter(({ family }) => fits.includes(family))
      .map((candidate) => ({
        candidate,
        problems: checkLayer(layer, candidate, expected, actual, comparison),
      }))
      .toSorted(
        (a, b) => a.problems.length - b.problems.length || weight(a.problems) - weight(b.problems),
      )[0];
    if (best === undefined) missing.push(layer);
    else {
      found.push(...best.problems);
      open = open.filter((encoding) => encoding !== best.candidate);
    }
  }
  if (missing.length === wanted.length) return [wrongMark(drawn)];
  const extra = open.filter((encoding) => !wanted.some((layer) => echoes(encoding, layer, comparison)));
  return [...found, ...markMissing(missing, drawn), ...markExtra(extra)];
}

/** What carries the data; rules and texts only where there is nothing else. */
function layers(facts: ChartFacts): Encoding[] {
  const all = encodeChart(facts);
  const main = all.filter(({ family }) => !mayAnnotate(family));
  return main.length > 0 ? main : all;
}

/** A layer that only says again what an earlier one says (dots on a line) need not be drawn. */
const withoutEchoes = (all: Encoding[], comparison: Comparison): Encoding[] =>
  all.filter((layer, index) => !all.slice(0, index).some((earlier) => echoes(layer, earlier, comparison)));

/** Whether every item of `layer` stands where one of `other` does, of which it may name fewer things. */
function echoes(layer: Encoding, other: Encoding, comparison: Comparison): boolean {
  if (layer.measure !== other.measure || !layer.roles.includes("value")) return false;
  const shared = (encoding: Encoding): Encoding => ({
    ...encoding,
    roles: ["category", "value"],
    names: encoding.roles.includes("category") ? ["category"] : [],
  });
  const { items } = matchMarks(shared(other), shared(layer), comparison);
  const { extra, duplicates, pairs } = items;
  const same = valuesDiffer(matchMarks(shared(other), shared(layer), comparison)).length === 0;
  return extra.length === 0 && duplicates.length === 0 && pairs.length > 0 && same;
}

function checkLayer(
  wanted: Encoding,
  found: Encoding,
  expected: ChartFacts,
  actual: ChartFacts,
  comparison: Comparison,
): Problem[] {
  const asDrawn = problemsOf(wanted, found, expected, actual, comparison);
  const turned = otherWayRound(found, actual);
  if (found.measure === wanted.measure) {
    if (asDrawn.length === 0 || turned === null) return asDrawn;
    const swapped = problemsOf(wanted, turned, expected, actual, comparison);
    return swapped.length === 0 ? [wrongChannel(found, "axes-swapped")] : asDrawn;
  }
  const matters = comparison.orientation || bothMeasure(wanted) || bothMeasure(found);
  return asDrawn.length === 0 && matters ? [wrongChannel(found, "axes-swapped")] : asDrawn;
}

const bothMeasure = ({ names, roles }: Encoding) => roles.includes("category") && !names.includes("category");

/** The same mark read with its axes changed; null for bars, which say themselves which axis measures. */
function otherWayRound({ mark, family, measure }: Encoding, facts: ChartFacts): Encoding | null {
  const drawn = facts.marks[mark];
  if (drawn === undefined || measure === null || ["bar", "area", "waffle"].includes(family)) return null;
  const other: Axis = measure === "x" ? "y" : "x";
  return encodeMark(drawn, mark, facts, other);
}

function problemsOf(
  wanted: Encoding,
  found: Encoding,
  expected: ChartFacts,
  actual: ChartFacts,
  comparison: Comparison,
): Problem[] {
  const match = matchMarks(wanted, found, comparison);
  const channels = misplaced(match);
  if (channels.length > 0) return channels;
  const parts = [...channelMissing(match), ...channelExtra(match)];
  if (parts.length > 0) return parts;
  const scales = scaleDiffers({ facts: expected, encoding: wanted }, { facts: actual, encoding: found });
  const problems = [
    ...itemsExtra(match),
    ...itemsMissing(match),
    ...valuesDiffer(match),
    ...stackDiffers(match),
    ...scales,
  ];
  return problems.length === 0 && comparison.order ? markOrder(match, expected, actual) : problems;
}

/** How many of the learner's things the problems are about: the nearest layer has fewest. */
const weight = (problems: Problem[]) =>
  problems.reduce((sum, { detail }) => sum + Number(detail.count ?? 1), 0);
