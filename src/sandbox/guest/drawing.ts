import type { FormatConventions } from "./locale.ts";

/** What is asked of charts. */
export interface Drawing {
  /** Ids in the markup of this run's charts start with `idPrefix`, so that charts can share a page. */
  begin(idPrefix: string, conventions: FormatConventions): void;
  /** The markup and, as JSON, the facts of a chart; a mark alone is drawn first. Null for other values. */
  chartOf(value: unknown): { svg: string; facts: string } | null;
  /** The markup of the answer's chart as a phone shows it; "" where there is none, or none of its own. */
  narrowChart(): string;
}

/** Without Plot nothing is a chart. */
let drawing: Drawing = { begin: () => {}, chartOf: () => null, narrowChart: () => "" };
export function drawWith(loaded: Drawing): void {
  drawing = loaded;
}

export const beginDrawing: Drawing["begin"] = (idPrefix, conventions) => drawing.begin(idPrefix, conventions);
export const chartOf: Drawing["chartOf"] = (value) => drawing.chartOf(value);
export const narrowChart: Drawing["narrowChart"] = () => drawing.narrowChart();
