import type { ChartTable } from "../check/chart/chart-table.ts";
import type { Summary } from "../check/chart/summary/summary.ts";
import type { Cell, ChartFacts } from "../check/value.ts";

/** What an exercise's stimulus.ts returns, in one language. */
export type Stimulus = StimulusTable | StimulusChart;

export interface StimulusTable {
  kind: "table";
  /** Those that exercise.json gives a heading, in its order. */
  columns: string[];
  /** Cells in the order of `columns`. */
  rows: { id: string; cells: Cell[] }[];
}

export interface StimulusChart {
  kind: "chart";
  /** Our own code's, without styles. */
  markup: string;
  facts: ChartFacts;
  summary: Summary;
  tables: ChartTable[];
}

/** Three rows as a new exercise begins with, each with a name of its own. */
export const scaffoldRows = (cells: string): string =>
  `export default [\n${["first", "second", "third"].map((id) => `  { id: "${id}", ${cells} },\n`).join("")}];\n`;
