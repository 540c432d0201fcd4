import type { Cell } from "../check/value.ts";

/**
 * How a dataset may be changed and stay plausible: `variation` of the resource in its
 * datapackage.json. A right answer on the real rows must also be right on rows changed by it.
 */
export interface Variation {
  /** Share of rows that may be left out, 0 to 1; 0 leaves all of them. */
  drop: number;
  /** Share of the rows kept that stand twice; only where no key tells rows apart. Default: 0. */
  repeat?: number;
  /** Whether rows may stand in another order. */
  shuffle: boolean;
  /** Whether columns may stand in another order. Default: false. */
  columns?: boolean;
  /**
   * Columns whose texts change places with one another: what was called A everywhere is called B. Columns
   * in one list say the same thing (a code, its name) and change together. Default: none.
   */
  rename?: string[][];
  /** By column: how far its numbers may move. Blank cells stay blank. */
  move: Record<string, Move>;
  /** In each row where no part is blank, `total` is the sum of `parts`, also when parts have moved. */
  sums?: Sum[];
}

export interface Move {
  /** Relative: 0.2 moves a number by up to ±20 %. */
  by: number;
  min?: number;
  max?: number;
  integer?: boolean;
  /** Only rows that hold one of these cells in each of these columns. Default: all rows. */
  where?: Record<string, Cell[]>;
  /** Which numbers may come to be equal. Default: none, but for those that moving makes equal by chance. */
  tie?: Tie;
}

export interface Tie {
  /** Share of neighbours in size that become equal, 0 to 1. */
  share: number;
  /** Only between rows that are alike in these columns: a year, a department. */
  within: string[];
}

export interface Sum {
  total: string;
  parts: string[];
}
