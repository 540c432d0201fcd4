import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** A bar is drawn longer, shorter or elsewhere than its number, read by the chart's own axis. */
export interface LengthDiffers extends ProblemShape {
  kind: "length-differs";
  detail: {
    /** "start": it does not begin where it should; "end": it ends elsewhere; "pieces": it has colours or gaps of its own. */
    how: "start" | "end" | "pieces";
    count: number;
    compared: number;
    item: string[];
    /** Where the learner's bar begins and ends, as it is read. */
    from: number;
    to: number;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "length-differs": LengthDiffers;
  }
}

export const lengthDiffers = (detail: LengthDiffers["detail"], where: AnswerPart[]): LengthDiffers => ({
  kind: "length-differs",
  detail,
  where,
});
