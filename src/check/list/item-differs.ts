import { type Diagnosis, diagnose } from "../diagnosis.ts";
import { groupBy } from "../group-by.ts";
import type { Problem } from "../problem.ts";
import type { Cell } from "../value.ts";

/** Items of the right type with another value: one problem a reason. */
export interface ItemDiffers extends Problem {
  kind: "item-differs";
  detail: {
    count: number;
    /** How many items the learner's list has. */
    of: number;
    /** Place of the first of them in the learner's list, from 1. */
    position: number;
    /** The learner's own item there. */
    found: Cell;
    diagnosis: Diagnosis;
    /** For "factor": the learner's number divided by the wanted one. */
    factor: number | null;
  };
}

export function itemDiffers(
  pairs: { expected: Cell; actual: Cell; place: { row: number } }[],
  of: number,
): ItemDiffers[] {
  const diagnosed = pairs.map((pair) => ({ ...pair, ...diagnose(pair.expected, pair.actual) }));
  const groups = [...groupBy(diagnosed, ({ diagnosis, factor }) => `${diagnosis} ${factor}`).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group.toSorted((a, b) => a.place.row - b.place.row);
      if (first === undefined) return [];
      const { actual, place, diagnosis, factor } = first;
      return {
        kind: "item-differs",
        detail: { count: group.length, of, position: place.row + 1, found: actual, diagnosis, factor },
        where: group.map((pair) => pair.place),
      };
    });
}
