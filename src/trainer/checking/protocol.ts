import type { ExerciseBundle } from "../../grading/exercise.ts";
import type { GradingEffects } from "../../grading/grade.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Verdict } from "../device/record.ts";
import type { AnswerToCheck } from "./answers-to-check.ts";

export type DatasetFile = GradingEffects["datasets"][number];

/** An exercise with the data that it is about. */
export interface ExerciseToCheck {
  bundle: ExerciseBundle;
  datasets: DatasetFile[];
}

/** What a checking worker is sent; it answers each "check", in order. */
export type ToCheckWorker =
  /** Exercises and datasets cross once; `datasets` are those that the worker does not hold yet. */
  { ask: "know"; exercise: ExerciseToCheck } | { ask: "check"; answer: AnswerToCheck; locale: Locale };

export type FromCheckWorker =
  | { kind: "ready" }
  /** Something of its sandbox has come. */
  | { kind: "loading" }
  | { kind: "verdict"; verdict: Verdict }
  /** Nothing can be checked in this worker. `unreachable`: for want of a file of the site. */
  | { kind: "no-sandbox"; unreachable: boolean; message: string };
