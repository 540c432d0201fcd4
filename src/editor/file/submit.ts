import type { Submission } from "../../grading/exercise.ts";
import type { DecimalSign } from "../../i18n/number-writing.ts";
import type { Expectation } from "../../intake/understand.ts";

/** An answer. Of a large one the submission holds the first rows, and `whole` is all of it as JSON. */
export interface FileSubmission {
  submission: Submission;
  whole: ArrayBuffer | null;
}

/** What else a file may say than what was read. */
export interface Doubt {
  /** Each gives the answer that another reading of the file makes. */
  others: (() => Promise<FileSubmission>)[];
  /** That one was right: it is taken from now on. */
  take(index: number): Promise<void>;
}

/** Hands an answer in; `doubt`: null where the file can be read in one way only. */
export type SubmitFile = (answer: FileSubmission, doubt: Doubt | null) => Promise<void>;

export interface FileEffects {
  /** What is known before a file is read; a page that cannot fetch it knows nothing. */
  expect(): Promise<Expectation>;
  /** The person said how they write decimals. */
  saidSign(sign: DecimalSign): void;
}
