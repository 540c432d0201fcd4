import type { Comparison } from "../check/comparison.ts";
import type { Cell, Value } from "../check/value.ts";
import type { Text } from "../i18n/locale.ts";

export const exerciseKinds = ["choice", "number", "code", "chart"] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** lessons/<track>/<NN-slug>/exercises/<id>/exercise.json */
export interface ExerciseFile {
  kind: ExerciseKind;
  title: Text;
  minutes: number;
  /** Folder names in datasets/. May be empty for a `choice`. */
  datasets: string[];
  /** `code`, `chart` and `number` (a number is computed by solution.ts, never typed). */
  compare?: Comparison;
  /** `number`: what stands behind the box, e.g. {es: "personas", en: "people"}. */
  unit?: Text;
  /** `choice`: the values of the <Option>s in the prose, in their order. */
  options?: string[];
  /** `choice`: the right one, or several where all of them must be ticked. */
  answer?: string | string[];
  /** `chart`: names of honesty rules, files in src/check/honesty/. */
  honesty?: { require?: string[]; advise?: string[] };
  /** How many changed tables a right answer is run on again. Default 2 for code and chart; 0 says that a typed-in answer is right. */
  variants?: number;
}

/** All that the page needs to judge an answer; made at build, fetched when first needed. */
export interface ExerciseBundle {
  /** "<track>/<NN-slug>/<exercise>" */
  id: string;
  /** Changes when what is asked or expected changes; not with wording. */
  version: string;
  kind: ExerciseKind;
  datasets: string[];
  starter: string;
  solution: string;
  compare: Comparison;
  expected: Value;
  /** What each file in wrong/ returns on the real data. For `choice`: none, the chosen option is the mistake. */
  mistakes: { id: string; value: Value }[];
  /** By mistake, or by wrong option. */
  messages: Record<string, Text>;
  variants: { seed: number; expected: Value }[];
  honesty: { require: string[]; advise: string[] };
  unit: Text | null;
  choice: { options: string[]; answer: string[] } | null;
}

/** What the learner handed in. */
export type Submission =
  | { kind: "code"; code: string }
  | { kind: "number"; cell: Cell }
  | { kind: "choice"; chosen: string[] };
