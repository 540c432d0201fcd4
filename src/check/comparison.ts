/** How strictly an answer is compared: the `compare` part of an exercise.json. */
export interface Comparison {
  as: "number" | "text" | "list" | "table" | "chart";
  /** Numbers may differ by this much; the larger of both counts. Default: 1e-9 relative. */
  tolerance?: { absolute?: number; relative?: number };
  /** Tables: the columns that name a row. Default: every expected column that holds no numbers. */
  key?: string[];
  /** Tables, lists, charts: does order count? Default: false. */
  order?: boolean;
  /** Tables: may there be more columns than expected? Default: true. */
  extraColumns?: boolean;
  /** Charts: kinds of mark that may carry the data, e.g. ["bar", "rect"]. Default: the solution's. */
  marks?: string[];
  /** Charts: must x and y stand as in the solution? Default: false (bars may lie or stand). */
  orientation?: boolean;
}
