import type { ProblemShape } from "../../problem.ts";

/** The letters along a side of the chart do not tell a reader what stands where. */
export interface AxisNotReadable extends ProblemShape {
  kind: "axis-not-readable";
  detail: {
    axis: string;
    /**
     * "missing": there are none; "alike": all say the same; "few": with one number no other can be read;
     * "uneven": numbers stand where no even axis has them; "twice": one stands in two places; "clash": two axes of one side disagree; "covered": something is drawn over them.
     */
    how: "missing" | "alike" | "few" | "uneven" | "twice" | "clash" | "covered";
    /** What the letters say. */
    found: string[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "axis-not-readable": AxisNotReadable;
  }
}

export const axisNotReadable = (
  axis: string,
  how: AxisNotReadable["detail"]["how"],
  found: string[],
): AxisNotReadable => ({
  kind: "axis-not-readable",
  detail: { axis, how, found: found.slice(0, 4) },
  where: [{ scale: axis }],
});
