import type { Comparison } from "../../comparison.ts";
import type { Problem, ProblemShape } from "../../problem.ts";
import type { ChartFacts } from "../../value.ts";
import { channelExtra } from "./channel-extra.ts";
import { channelMissing } from "./channel-missing.ts";
import { chartEmpty } from "./chart-empty.ts";
import { carriersOf, type Encoding, encodeChart } from "./encode.ts";
import { familyOf, mayAnnotate } from "./family.ts";
import { itemsExtra } from "./items-extra.ts";
import { itemsMissing } from "./items-missing.ts";
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
 * How what a program told Plot differs from what the solution told it, mark by mark. Why a chart is
 * wrong; whether it is, its picture says, which may be right in ways that no other program is told.
 * Marks that only annotate do not count.
 */
export function checkChart(expected: ChartFacts, actual: ChartFacts, comparison: Comparison): Problem[] {
  const wanted = carriersOf(expected);
  if (wanted.length === 0) return [];
  const alternatives = comparison.marks?.map(familyOf) ?? [];
  const allowed = [...alternatives, ...wanted.map(({ family }) => family)];
  const all = encodeChart(actual);
  const drawn = all.filter(({ family }) => allowed.includes(family) || !mayAnnotate(family));
  if (drawn.length === 0) return all.length === 0 ? [chartEmpty(actual)] : [wrongMark(all)];

  const { pairs, missing, open } = pairBest(
    { wanted, drawn },
    (one, candidate) =>
      candidate.family === one.family || alternatives.includes(candidate.family)
        ? checkMark(one, candidate, { expected, actual, comparison })
        : null,
    byWeight,
  );
  if (missing.length === wanted.length) return [wrongMark(drawn)];
  return [...pairs.flat(), ...markMissing(missing, drawn), ...markExtra(open)];
}

function checkMark(wanted: Encoding, found: Encoding, { expected, actual, comparison }: Charts): Problem[] {
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
  if (problems.length > 0) return problems;
  const isTurned = found.measure !== wanted.measure && (comparison.orientation || !mayTurn(wanted));
  if (isTurned) return [wrongChannel(found, "axes-swapped")];
  return comparison.order ? markOrder(match, expected, actual) : [];
}

/** Bars may lie, and so may points beside names; time runs from left to right, and two measures have their axes. */
const mayTurn = ({ family, names, roles }: Encoding): boolean =>
  family !== "line" && family !== "area" && (!roles.includes("category") || names.includes("category"));

/** The pair of marks that explains a chart best has fewest problems, about fewest things. */
function byWeight(a: Problem[], b: Problem[]): number {
  const things = (problems: ProblemShape[]) =>
    problems.reduce((sum, { detail }) => sum + Number(detail.count ?? 1), 0);
  return a.length - b.length || things(a) - things(b);
}
