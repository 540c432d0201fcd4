import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Run } from "../../sandbox/sandbox.ts";

/** A program whose steps can be looked at. */
export interface RanProgram {
  code: string;
  run: Run;
  bundle: ExerciseBundle;
  locale: Locale;
  /** Marks lines where the program is written; null marks none. */
  mark(lines: { from: number; to: number } | null): void;
}
