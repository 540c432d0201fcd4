import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** A line joins what should stay apart, leaves apart what belongs together, or says more than its points. */
export interface JoinedDiffers extends ProblemShape {
  kind: "joined-differs";
  detail: {
    /** "over": across a gap; "apart": not joined; "curve": it bends beyond its points; "back": it goes back in time; "unmarked": a point alone is not marked. */
    how: "over" | "apart" | "curve" | "back" | "unmarked";
    count: number;
    /** Between which two, or which point; of a line that goes back, from where to where. */
    item: string[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "joined-differs": JoinedDiffers;
  }
}

export const joinedDiffers = (detail: JoinedDiffers["detail"], where: AnswerPart[]): JoinedDiffers => ({
  kind: "joined-differs",
  detail,
  where,
});
