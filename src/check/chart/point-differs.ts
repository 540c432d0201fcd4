import type { Place, Problem } from "../problem.ts";

/** A point, or the corner of a line, stands at another number than it should, read by the chart's own axis. */
export interface PointDiffers extends Problem {
  kind: "point-differs";
  detail: { count: number; compared: number; item: string[]; found: number };
}

export const pointDiffers = (detail: PointDiffers["detail"], where: Place[]): PointDiffers => ({
  kind: "point-differs",
  detail,
  where,
});
