import type { Cell } from "../check/value.ts";

/**
 * How a dataset may be changed and stay plausible: `variation` of the resource in its
 * datapackage.json. A right answer on the real rows must also be right on rows changed by it.
 */
export interface Variation {
  /** Share of rows that may be left out, 0 to 1; 0 leaves all of them. */
  drop: number;
  /** Whether rows may stand in another order. */
  shuffle: boolean;
  /** By column: how far its numbers may move. Blank cells stay blank. */
  move: Record<string, Move>;
}

export interface Move {
  /** Relative: 0.2 moves a number by up to ±20 %. */
  by: number;
  min?: number;
  max?: number;
  integer?: boolean;
  /** Only rows that hold one of these cells in each of these columns. Default: all rows. */
  where?: Record<string, Cell[]>;
}
