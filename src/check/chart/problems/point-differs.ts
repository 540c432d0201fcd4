import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** A point, or the corner of a line, stands at another number than it should, read by the chart's own axis. */
export interface PointDiffers extends ProblemShape {
  kind: "point-differs";
  detail: { count: number; compared: number; item: string[]; found: number };
}

declare module "../../problem.ts" {
  interface Problems {
    "point-differs": PointDiffers;
  }
}

export const pointDiffers = (detail: PointDiffers["detail"], where: AnswerPart[]): PointDiffers => ({
  kind: "point-differs",
  detail,
  where,
});
