import type { Comparison } from "../../src/check/comparison.ts";

/** Something that a lesson could ask, and what people answer to it. */
export interface Task {
  asked: string;
  /** Folders in datasets/ that its programs import from. */
  datasets: string[];
  compare: Comparison;
  /** Filled in by hand, cell by cell, and not returned by a program: "N/A" is null. */
  byHand?: true;
  /** Honesty rules that a chart must keep. */
  honesty?: string[];
  /** What every program begins with: imports and whatever the starter gives. */
  given: string;
  solution: string;
  /**
   * By what the learner did: the program after what is given, and the verdict. "pass", "stops" for a
   * program that gives no answer, or the kind of the problem that is told first, followed where it
   * matters by a fact of it: "value-differs rounded".
   */
  answers: Record<string, [program: string, verdict: string]>;
}
