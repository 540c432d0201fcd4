import type { Problem } from "../problem.ts";
import type { ChartFacts } from "../value.ts";
import { familyOf } from "./family.ts";

/** A chart that draws nothing but its frame. */
export interface ChartEmpty extends Problem {
  kind: "chart-empty";
  detail: {
    /** Bars from 0 on an axis that has no 0 cannot be drawn. */
    barsOnLog: boolean;
  };
}

export function chartEmpty({ marks, scales }: ChartFacts): ChartEmpty {
  const hasBars = marks.some(({ kind }) => ["bar", "area", "waffle"].includes(familyOf(kind)));
  const hasLog = scales.x?.type === "log" || scales.y?.type === "log";
  return { kind: "chart-empty", detail: { barsOnLog: hasBars && hasLog } };
}
