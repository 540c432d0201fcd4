import type { Cell } from "../check/value.ts";

/**
 * Something in a program that most likely is a slip, whatever came of it. It is told only where the
 * answer is not right. `line` is the learner's, from 1; null where it is not known.
 */
export type Clue =
  /** A column is read that the rows do not have. `nearest`: the one of theirs that is spelt most alike. */
  | { kind: "column-unknown"; name: string; nearest: string | null; columns: string[]; line: number | null }
  /** A column is compared with a value that no row has. `values`: all that it has, where they are few. */
  | {
      kind: "value-unknown";
      column: string;
      value: Cell;
      nearest: string | null;
      values: string[];
      line: number;
    }
  /** A function that was to give something (to map, filter, …) gives nothing. */
  | { kind: "nothing-returned"; method: string; line: number }
  /** A condition that stores a value with = in the place of comparing. */
  | { kind: "assigned-in-condition"; line: number }
  /** Math.max or Math.min of one thing: a list that was not spread out. */
  | { kind: "list-for-numbers"; name: string; written: string; line: number };
