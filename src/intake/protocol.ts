import type { Value } from "../check/value.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Expectation } from "./understand.ts";
import type { Corrections, Refusal, Refused, Understanding } from "./understanding.ts";

/** What an answer may be, as the exercise's comparison says. */
export type Wanted = "number" | "text" | "list" | "table";

/** What the page asks of the worker that reads one file; each question gets one answer, in order. */
export type Question =
  | { ask: "open"; bytes: ArrayBuffer; locale: Locale; expected: Expectation }
  | { ask: "correct"; corrections: Corrections }
  /** `instead`: read another way, which changes nothing for the next question. */
  | { ask: "answer"; wanted: Wanted; instead?: Corrections };

/** A table as an answer. */
export interface Imported {
  /** All of it, or of a large one the first rows. */
  value: Value;
  /** Of a large one: all of it as JSON in UTF-8, which is handed on without a copy. */
  whole: ArrayBuffer | null;
}

export type Answer =
  | { kind: "understood"; understanding: Understanding }
  | ({ kind: "value" } & Imported)
  | { kind: "refused"; refusal: Refusal; choices: Refused["choices"] };
