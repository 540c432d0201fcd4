import type { Cell, Table, Value } from "../check/value.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Clue } from "./clue.ts";
import type { Trace } from "./trace.ts";

/** Runs learners' programs. The browser's worker and Node's process are two implementations of it. */
export interface Sandbox {
  /**
   * Never rejects because of the program: what went wrong with it is in `Run.error`. There is no Run of
   * a program that did not start: what kept it from starting is no fault of its writer.
   * @throws Unreachable, Unsupported, or Error where the sandbox breaks before the program starts
   */
  run(program: Program): Promise<Run>;
  close(): void;
}

export interface Program {
  /** TypeScript as the learner wrote it; `export default` is the answer. */
  code: string;
  /** What `import {…} from "datasets/<name>"` finds. */
  datasets: DatasetTable[];
  /** The language that `Intl` speaks inside. */
  locale: Locale;
  limits?: Partial<Limits>;
  /** Whether a chart is drawn for a phone too. */
  narrow?: boolean;
  /** Whether the Run tells what each call did to its table; `columns` are shown beside those that the program names. */
  trace?: boolean | { columns: string[] };
}

/** A dataset as it travels: columns and rows apart, so that it is small and cheap to parse. */
export interface DatasetTable {
  /** Folder name in datasets/, e.g. "gtrm-2019-figures". */
  name: string;
  /** What the module exports, e.g. "figures": the name of the data package's resource. */
  exportName: string;
  columns: string[];
  /** One array a COLUMN (not a row), all of one length. Dates are ISO strings; missing is null. */
  values: Cell[][];
}

export interface Limits {
  /** Wall clock of the learner's program, ms. */
  time: number;
  /** Bytes the program may add to the fresh world. */
  memory: number;
  /** Characters that console.log, show() and the answer may send out. */
  output: number;
}

export interface Run {
  /** `{kind: "nothing"}` when the program failed. */
  value: Value;
  /** The chart as Plot drew it: NOT sanitised. */
  svg: string | null;
  /** The same chart as a phone shows it, where that was asked for: not sanitised, and judged by nobody. */
  narrow?: string | null;
  output: OutputEntry[];
  error: RunError | null;
  /** What in the program most likely is a slip; none where it is left out. */
  clues?: Clue[];
  /** Only where it was asked for. Null where the program left no time or memory to tell it. */
  trace?: Trace | null;
  /** How long the learner's program ran, without loading the engine, ms. */
  ms: number;
}

export type OutputEntry =
  | { kind: "text"; text: string }
  /** `total`: rows of the whole table, of which `table` holds the first. */
  | { kind: "table"; table: Table; total: number }
  | { kind: "chart"; svg: string };

export type RunErrorKind =
  | "syntax"
  | "import" // a module that is not there, or a name that it does not export
  | "no-answer" // no `export default`
  | "thrown"
  | "time"
  | "memory"
  | "stack"
  | "output"
  | "crash"; // the engine itself broke and was replaced

export interface RunError {
  kind: RunErrorKind;
  /** The engine's or a library's own English words, e.g. "x is not defined"; feedback says it in the reader's language. */
  message: string;
  /** "TypeError", "ReferenceError", … */
  name: string;
  /** In the learner's own file, from 1. */
  line: number | null;
  column: number | null;
  /**
   * For "import": the module or name asked for. For "thrown": "library" where danfo.js or Plot threw it.
   * For "time": what it was in, "loop", "regular expression" or "call".
   */
  subject: string | null;
  /** Other lines of the learner's file that led to it, the nearest first. */
  callers?: number[];
  /** Lines of the program that are not as the exercise gave them; set by who knows the exercise. */
  written?: number[];
}
