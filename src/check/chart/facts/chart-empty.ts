import type { ProblemShape } from "../../problem.ts";
import type { ChartFacts } from "../../value.ts";
import { familyOf } from "./family.ts";

/** A chart that draws nothing but its frame. */
export interface ChartEmpty extends ProblemShape {
  kind: "chart-empty";
  detail: {
    /** Bars from 0 on an axis that has no 0 cannot be drawn. */
    barsOnLog: boolean;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "chart-empty": ChartEmpty;
  }
}

export function chartEmpty({ marks, scales }: ChartFacts): ChartEmpty {
  const hasBars = marks.some(({ kind }) => ["bar", "area", "waffle"].includes(familyOf(kind)));
  const hasLog = scales.x?.type === "log" || scales.y?.type === "log";
  return { kind: "chart-empty", detail: { barsOnLog: hasBars && hasLog } };
}
