import type { Cell } from "../../value.ts";

export type Axis = "x" | "y";

/**
 * What one thing of a chart says to its reader, by the part that each channel plays, not by its name:
 * a bar is a category and a length, lying or standing.
 */
export type Role =
  | "category" // where it stands on the axis that names things: a band, a point, a time
  | "end" // where a bin or an interval of time ends on that axis
  | "value" // a bar's length, or the place on the axis that measures
  | "low" // where the whole bar or stack of this category begins and ends, on the axis that measures
  | "high"
  | "series" // a colour, symbol or line of its own for each kind of thing
  | "colour" // a colour that measures
  | "size"
  | "facet"
  | "facet2"
  | "text";

export interface Item {
  roles: Partial<Record<Role, Cell>>;
  /** Indices into the mark's channels: a bar may be drawn in several pieces. */
  pieces: number[];
}
