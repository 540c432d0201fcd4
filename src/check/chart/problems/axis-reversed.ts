import type { ProblemShape } from "../../problem.ts";

/** Numbers or times run against the way in which they are read. */
export interface AxisReversed extends ProblemShape {
  kind: "axis-reversed";
  detail: { axis: string; times: boolean };
}

declare module "../../problem.ts" {
  interface Problems {
    "axis-reversed": AxisReversed;
  }
}

export const axisReversed = (axis: string, times: boolean): AxisReversed => ({
  kind: "axis-reversed",
  detail: { axis, times },
  where: [{ scale: axis }],
});
