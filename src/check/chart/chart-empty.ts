import type { Problem } from "../problem.ts";

/** A chart that draws nothing but its frame. */
export interface ChartEmpty extends Problem {
  kind: "chart-empty";
  detail: Record<string, never>;
}

export const chartEmpty = (): ChartEmpty => ({ kind: "chart-empty", detail: {} });
