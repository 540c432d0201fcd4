import { type Diagnosis, diagnose } from "../diagnosis.ts";
import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";

/** One number, text or date of the right type that is not the one asked for. */
export interface ValueDiffers extends ProblemShape {
  kind: "value-differs";
  detail: {
    /** The learner's own value. */
    found: Cell;
    diagnosis: Diagnosis;
    /** For "factor": the learner's number divided by the wanted one. */
    factor: number | null;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "value-differs": ValueDiffers;
  }
}

export const valueDiffers = (expected: Cell, actual: Cell): ValueDiffers => ({
  kind: "value-differs",
  detail: { found: actual, ...diagnose(expected, actual) },
});
