import { byReason, type Diagnosis } from "../diagnosis.ts";
import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";

/** Items of the right type with another value: one problem a reason. */
export interface ItemDiffers extends ProblemShape {
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

declare module "../problem.ts" {
  interface Problems {
    "item-differs": ItemDiffers;
  }
}

interface Difference {
  expected: Cell;
  actual: Cell;
  part: { row: number };
}

export const itemDiffers = (differences: Difference[], of: number): ItemDiffers[] =>
  byReason(differences).map(({ diagnosis, factor, members }) => {
    const { actual, part } = members.reduce((a, b) => (a.part.row < b.part.row ? a : b));
    return {
      kind: "item-differs",
      detail: { count: members.length, of, position: part.row + 1, found: actual, diagnosis, factor },
      where: members.map((member) => member.part),
    };
  });
