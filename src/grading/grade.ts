import type { Problem } from "../check/problem.ts";
import type { Locale } from "../i18n/locale.ts";
import type { DatasetTable, Run, Sandbox } from "../sandbox/sandbox.ts";
import type { Variation } from "./variation.ts";

export interface Grade {
  outcome: "pass" | "fail" | "error";
  /** The first is the one to tell; the rest can be opened. Empty for a pass. */
  problems: Problem[];
  /** Honesty advice and the like: does not stand in the way of a pass. */
  advice: Problem[];
  /** The file in wrong/, the wrong option or the named mistake that this answer is. */
  mistake: string | null;
  /** Of several places, options or pairs that were chosen, those that the told message is about. */
  about?: string[];
  /** The run on the real data; null where no program is asked for. */
  run: Run | null;
  /** The answer is a table that was made with another tool: no program of the learner's is to be spoken of. */
  isFromFile?: true;
  /** What was judged may be another thing than what was meant: the file can be read in more ways than one. */
  isDoubtful?: true;
}

/** What grading is given to work with. */
export interface GradingEffects {
  /** Only programs use it. */
  sandbox: Pick<Sandbox, "run"> | null;
  /** The exercise's datasets, in its order. */
  datasets: (DatasetTable & { variation: Variation })[];
  locale: Locale;
  /** Whether somebody will look at a chart, perhaps on a phone: it is drawn for that too. */
  narrow?: boolean;
}
