import type { Cell } from "../check/value.ts";

/**
 * What a program did to its tables, call by call: the run again, with its own calls watched. It is bounded:
 * of large tables it holds counts and a sample, of very many calls the first.
 */
export interface Trace {
  /** In the order in which they ended. */
  calls: TraceCall[];
  /** Calls that changed a table, those that `calls` has no room for among them. */
  total: number;
  /** The program puts functions of its own in the place of those of lists, so that a name may not say what it did. */
  replaced: boolean;
}

/** One call that changed a table, a list or groups. What was called inside it is no call of its own. */
export interface TraceCall {
  /** Lines of the learner's own file, from 1: from the name of what is called to the end of the call, or the whole loop. */
  from: number;
  to: number;
  /** As it is written: "filter", "Object.groupBy", "groups" for a function of the program's own, "for". */
  name: string;
  /** A loop shows what it went through and what it filled, none of its rounds. */
  how: "call" | "loop";
  /** What it was given; two tables where it joined them or put them together. Never empty. */
  before: TraceView[];
  after: TraceView;
  change: TraceChange;
}

/** Counted over all rows, not over the sample. */
export interface TraceChange {
  /** Whether it is known from which rows or groups of `before` each row of `after` came. */
  traced: boolean;
  /** Rows (of groups: groups) of `before[0]` that nothing in `after` came from. */
  left: number;
  /** Rows of `after` that came whole, as they were. */
  same: number;
  /** Rows of `after` that were not there before. */
  made: number;
  /** Rows that stayed stand in another order. */
  moved: boolean;
  /** Rows of `before[0]` from which more than one row of `after` came: a join that doubles. */
  repeated: number;
  /** Columns of `after` that `before` had not, and the other way round. */
  columnsAdded: string[];
  columnsLost: string[];
}

export type TraceView =
  /** A list has one column, named "". */
  | { kind: "table" | "list"; columns: string[]; total: number; rows: TraceRow[] }
  /** `rows`: of all groups together. */
  | { kind: "groups"; columns: string[]; total: number; rows: number; groups: TraceGroup[] }
  | { kind: "value"; cell: Cell };

export interface TraceRow {
  /** Its place in the whole table, from 0. */
  at: number;
  /** In the order of `columns`; where the row has no such column, undefined. */
  cells: Cell[];
  /** In `after`: places in `before[0]` of the rows (of groups: the groups) that it came from, the first few. */
  origins: number[];
  /** In `after`: places in `before[1]` of the rows that it was joined with. */
  joined: number[];
  /** In `before`: nothing in `after` came from it. */
  leaves: boolean;
}

export interface TraceGroup {
  /** Its place among the groups, from 0. */
  at: number;
  /** What it is called by, where the program says so. */
  name: Cell;
  total: number;
  rows: TraceRow[];
  /** As of a row. */
  origins: number[];
  leaves: boolean;
}
