import type { Cell } from "../check/value.ts";

/**
 * What a program did to its tables, call by call: the run again, with its own calls watched. It is bounded:
 * of large tables it holds counts and a sample, of very many calls the first.
 */
export interface Trace {
  /** In the order in which they ended. */
  calls: TraceCall[];
  /** There were more calls than there is room for. */
  isCut: boolean;
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

/** Counted over all rows (of groups: over groups), not over the sample. */
export interface TraceChange {
  /** Whether it is known from which rows of `before` each row of `after` came. */
  traced: boolean;
  /** Rows of `before[0]` that nothing in `after` came from; 0 where that is not known. */
  left: number;
  /** Rows of `after` that are rows of `before`, not new ones. */
  same: number;
  /** Rows that stayed stand in another order. */
  moved: boolean;
  /** Rows of `before[0]` from which several rows of `after` came: a join that doubles. */
  repeated: number;
  /** Rows of `before[0]` that found no partner in `before[1]`. */
  alone: number;
  /** The rows themselves were changed. */
  inPlace: boolean;
}

export type TraceView = TraceRows | TraceGroups | { kind: "value"; cell: Cell };

/** A table or a list, which has one column, named "". */
export interface TraceRows {
  kind: "table" | "list";
  /** The first, and those that the program names before others. */
  columns: string[];
  /** How many columns there are. */
  width: number;
  total: number;
  rows: TraceRow[];
}

export interface TraceGroups {
  kind: "groups";
  columns: string[];
  width: number;
  /** Groups there are. */
  total: number;
  /** The column whose values tell the groups apart, where there is one. */
  by: string | null;
  /** Rows of all groups together. */
  members: number;
  groups: TraceGroup[];
}

/** Where something in the table after a call came from, and what becomes of it in the one before. */
interface Way {
  /** Its place in the whole table (or among the groups), from 0. */
  at: number;
  /** In `after`: places in `before[0]` of what it came from, the first few. */
  origins: number[];
  /** In `after`: places in `before[1]` of the rows that it was joined with, the first few. */
  joined: number[];
  /** In `before`: nothing in `after` came from it. */
  leaves: boolean;
}

export interface TraceRow extends Way {
  /** In the order of `columns`. */
  cells: Cell[];
}

export interface TraceGroup extends Way {
  /** What it is called by; null where the program gives it no name. */
  name: Cell;
  total: number;
  rows: TraceRow[];
}
