import { sameCell } from "../../cell.ts";
import { byReason, type Diagnosis } from "../../diagnosis.ts";
import type { ProblemShape } from "../../problem.ts";
import type { Cell } from "../../value.ts";
import type { Role } from "./item.ts";
import { itemName, type MarkMatch, piecesOf, saidBy } from "./match.ts";

/** Bars of another length, points at another place, cells of another colour: one problem a reason. */
export interface ValuesDiffer extends ProblemShape {
  kind: "values-differ";
  detail: {
    channel: Role;
    count: number;
    /** How many items could be compared. */
    compared: number;
    /** What names the first of them. */
    item: string[];
    /** What the learner's chart says there. */
    found: Cell;
    diagnosis: Diagnosis;
    /** For "factor": the learner's number divided by the wanted one. */
    factor: number | null;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "values-differ": ValuesDiffer;
  }
}

export const valuesDiffer = (match: MarkMatch): ValuesDiffer[] =>
  match.measures
    .filter((channel) => channel !== "low" && channel !== "high" && match.actual.roles.includes(channel))
    .flatMap((channel) => channelDiffers(match, channel))
    .sort((a, b) => b.detail.count - a.detail.count);

function channelDiffers(match: MarkMatch, channel: Role): ValuesDiffer[] {
  const { expected, actual, items, tolerance } = match;
  const differences = items.pairs
    .map((pair) => ({
      index: pair.actual,
      expected: saidBy(expected, pair.expected, channel),
      actual: saidBy(actual, pair.actual, channel),
    }))
    .filter((pair) => !sameCell(pair.expected, pair.actual, tolerance));
  return byReason(differences).map(({ diagnosis, factor, members }) => {
    const [first] = members;
    const counts = { count: members.length, compared: items.pairs.length };
    const item = itemName(match, first.index);
    return {
      kind: "values-differ",
      detail: { channel, ...counts, item, found: first.actual, diagnosis, factor },
      where: piecesOf(
        actual,
        members.map(({ index }) => index),
      ),
    };
  });
}
