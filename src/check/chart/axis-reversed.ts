import type { Problem } from "../problem.ts";

/** Numbers or times run against the way in which they are read. */
export interface AxisReversed extends Problem {
  kind: "axis-reversed";
  detail: { axis: string; times: boolean };
}

export const axisReversed = (axis: string, times: boolean): AxisReversed => ({
  kind: "axis-reversed",
  detail: { axis, times },
  where: [{ scale: axis }],
});
