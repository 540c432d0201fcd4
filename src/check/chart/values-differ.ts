import { sameCell } from "../cell.ts";
import { type Diagnosis, diagnose } from "../diagnosis.ts";
import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import type { Cell } from "../value.ts";
import type { Role } from "./encode.ts";
import { itemName, type MarkMatch } from "./match.ts";

/** Bars of another length, points at another place, cells of another colour: one problem a reason. */
export interface ValuesDiffer extends Problem {
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

export function valuesDiffer(match: MarkMatch): ValuesDiffer[] {
  const { expected, actual, items, measures, tolerance } = match;
  const problems = measures
    .filter((channel) => channel !== "low" && channel !== "high" && actual.roles.includes(channel))
    .flatMap((channel) => {
      const differing = items.pairs.flatMap((pair) => {
        const wanted = expected.items[pair.expected]?.roles[channel] ?? null;
        const found = actual.items[pair.actual]?.roles[channel] ?? null;
        if (sameCell(wanted, found, tolerance)) return [];
        return { index: pair.actual, found, ...diagnose(wanted, found) };
      });
      return [...groupBy(differing, ({ diagnosis, factor }) => `${diagnosis} ${factor}`).values()].flatMap(
        (group): ValuesDiffer[] => {
          const [first] = group;
          if (first === undefined) return [];
          const { index, found, diagnosis, factor } = first;
          const item = itemName(match, index);
          const detail = {
            channel,
            count: group.length,
            compared: items.pairs.length,
            item,
            found,
            diagnosis,
            factor,
          };
          const pieces = group.flatMap((one) => actual.items[one.index]?.pieces ?? []);
          return [
            {
              kind: "values-differ",
              detail,
              where: pieces.map((piece) => ({ mark: actual.mark, item: piece })),
            },
          ];
        },
      );
    });
  return problems.sort((a, b) => b.detail.count - a.detail.count);
}
