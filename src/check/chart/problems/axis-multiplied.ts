import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** All that is drawn reads ten, a thousand… times too large or too small: the axis counts in another unit and does not say so. */
export interface AxisMultiplied extends ProblemShape {
  kind: "axis-multiplied";
  detail: {
    axis: string;
    /** What the axis says, divided by what it should: 0.001. */
    factor: number;
    /** The first thing, and what it reads there. */
    item: string[];
    found: number;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "axis-multiplied": AxisMultiplied;
  }
}

export const axisMultiplied = (detail: AxisMultiplied["detail"], where: AnswerPart[]): AxisMultiplied => ({
  kind: "axis-multiplied",
  detail,
  where,
});
