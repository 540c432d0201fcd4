import type { Picture } from "./chart/picture/picture.ts";

/**
 * The normal form of what a program returned. Everything in it survives JSON, so it can cross the
 * sandbox's border, be written into a page and be compared anywhere.
 */

/** A blank (""), null, NaN, undefined and 0 are five different cells. */
export type Cell = string | number | boolean | null | DateCell | SpecialCell;

/** A JavaScript Date, as ISO 8601 in UTC. */
export interface DateCell {
  date: string;
}

export const specials = ["nan", "infinity", "undefined", "bigint", "invalid-date", "nested"] as const;

/** What JSON cannot say. `text` is how the cell reads to a person. */
export interface SpecialCell {
  special: (typeof specials)[number];
  text: string;
}

export const tableSources = ["dataframe", "series", "objects", "map"] as const;

export interface Table {
  kind: "table";
  columns: string[];
  /** One array a row, in the order of `columns`. */
  rows: Cell[][];
  /** What the learner's program returned; a `map` has the columns `key` and `value`. */
  from: (typeof tableSources)[number];
}

export interface Chart {
  kind: "chart";
  facts: ChartFacts;
  /** What a reader sees of it, where its drawing was read. */
  picture?: Picture;
}

export type Value =
  | { kind: "nothing" }
  | { kind: "scalar"; cell: Cell }
  | { kind: "list"; cells: Cell[] }
  | Table
  | Chart
  /** Something that is no answer: a function, a promise, a symbol, an empty Plot mark that was never drawn. */
  | { kind: "other"; type: string };

/** What a chart shows, read after Plot's transforms (group, bin, stack, sort), not from how it was written. */
export interface ChartFacts {
  marks: MarkFacts[];
  scales: Partial<Record<string, ScaleFacts>>;
  title: string | null;
  subtitle: string | null;
  caption: string | null;
  /** Legends that the chart really draws, by scale name. */
  legends: string[];
}

export interface MarkFacts {
  /** Plot's own name of the mark, not minified: "barY", "rectY", "lineY", "dot", "ruleY", "text", "cell", "areaY", "tickX", "geo", "axisX", "gridY", "frame", … */
  kind: string;
  /** How many things the mark draws. */
  count: number;
  /** By channel name: x, y, x1, x2, y1, y2, fill, stroke, r, text, fx, fy, … each `count` long. */
  channels: Partial<Record<string, ChannelFacts>>;
  /** Options with a constant value that matter to the reader: fill, stroke, tip, … */
  constants: Partial<Record<string, Cell>>;
}

export interface ChannelFacts {
  /** The scale that the channel goes through ("x", "y", "color", "r", …), or null. */
  scale: string | null;
  label: string | null;
  values: Cell[];
}

export interface ScaleFacts {
  /** "linear", "band", "point", "ordinal", "utc", "log", "sqrt", "threshold", "quantize", … */
  type: string;
  domain: Cell[];
  label: string | null;
  /** Whether 0 lies in the domain of a quantitative scale; null where that has no meaning. */
  zero: boolean | null;
  /** Colours as written, for colour scales only. */
  range: string[] | null;
  reverse: boolean;
}
