import type { ProblemShape } from "../../problem.ts";
import type { Encoding } from "./encode.ts";
import type { Family } from "./family.ts";

/** Of several layers of data that are asked for, one is not there. */
export interface MarkMissing extends ProblemShape {
  kind: "mark-missing";
  detail: {
    /** The learner's own layers of data. */
    found: Family[];
    /** How many are missing. */
    count: number;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "mark-missing": MarkMissing;
  }
}

export function markMissing(missing: Encoding[], drawn: Encoding[]): MarkMissing[] {
  if (missing.length === 0) return [];
  return [
    { kind: "mark-missing", detail: { found: drawn.map(({ family }) => family), count: missing.length } },
  ];
}
