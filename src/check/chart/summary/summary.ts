import type { Side } from "../picture/letters/axes.ts";
import type { Form } from "../picture/reading/reading.ts";
import type { AxisSummary } from "./axis.ts";

/**
 * What a reader takes from a chart, without words: the one description of every chart that is drawn
 * (answers, lessons, datasets, the gradebook). Numbers are as its own letters say them.
 */
export interface Summary {
  title: string;
  /** What carries the numbers; null where the picture cannot be read, and then there is no more but `unread`. */
  form: Form | "sectors" | null;
  /** What of it cannot be read, by its name in SVG or in Plot. */
  unread: string[];
  /** Along which side the numbers grow; null for a grid of colours. */
  side: Side | null;
  /** How many can be seen: bars, lines, dots, fields. */
  count: number;
  /** Names of the panels, where there are any. */
  panels: string[];
  /** What colours or labels tell apart. */
  series: string[];
  /** Whether a bar or an area has parts, one upon the other. */
  stacked: boolean;
  x: AxisSummary | null;
  y: AxisSummary | null;
  /** Of the colours that measure. */
  colour: { label: string; from: number; to: number } | null;
  largest: Extreme | null;
  smallest: Extreme | null;
  /** Of bars and dots beside names: how their numbers go from the first to the last. */
  order: "falling" | "growing" | "none" | null;
  /** Of the sectors of a circle: how much of it each takes, in per cent. */
  shares: Thing[];
  /** Where each line begins and ends. */
  courses: { series: string | null; from: Thing; to: Thing }[];
  /** Names beside which nothing is drawn. */
  absent: string[];
  /** Between which two places a line is broken off. */
  breaks: { after: string; before: string }[];
}

/** Something drawn: its names, the panel's first, and its number. */
export interface Thing {
  names: string[];
  value: number;
}

/** `others`: how many more have the same number. */
export interface Extreme extends Thing {
  others: number;
}

/** What one form of drawing says, and the names beside it in their order. */
export type Shown = Partial<
  Omit<Summary, "title" | "form" | "unread" | "shares" | "side" | "x" | "y" | "colour">
> & {
  count: number;
  places: Partial<Record<Side, string[]>>;
};
