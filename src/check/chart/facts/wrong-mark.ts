import type { ProblemShape } from "../../problem.ts";
import type { Encoding } from "./encode.ts";
import type { Family } from "./family.ts";

/** Nothing in the chart is drawn with the kind of mark that is asked for. */
export interface WrongMark extends ProblemShape {
  kind: "wrong-mark";
  detail: {
    /** The learner's own marks. */
    found: Family[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "wrong-mark": WrongMark;
  }
}

export const wrongMark = (drawn: Encoding[]): WrongMark => ({
  kind: "wrong-mark",
  detail: { found: [...new Set(drawn.map(({ family }) => family))] },
  where: drawn.map(({ mark }) => ({ mark })),
});
