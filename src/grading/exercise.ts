import type { Source } from "../check/chart/picture/letters/names.ts";
import type { Comparison } from "../check/comparison.ts";
import type { Cell, Value } from "../check/value.ts";
import type { Locale, Text } from "../i18n/locale.ts";
import type { WayDrafts } from "./way.ts";

/**
 * Every kind, and what it is answered with. A prediction, of what a program gives that is shown, is a choice
 * where there are options, and a number otherwise.
 */
const answers = {
  choice: "choice",
  number: "number",
  predict: "prediction",
  order: "choice",
  match: "choice",
  spot: "choice",
  table: "value",
  code: "code",
  chart: "code",
  complete: "code",
  fix: "code",
} as const;

export type ExerciseKind = keyof typeof answers;
export const exerciseKinds = Object.keys(answers) as ExerciseKind[];

/** Whether an exercise of this kind is answered with a program; what it should give is said by `compare`. */
export const isProgram = (kind: ExerciseKind): boolean => answers[kind] === "code";

/** Whether an exercise of this kind shows a program, which runs once it was said what it gives. */
export const isPrediction = (kind: ExerciseKind): boolean => answers[kind] === "prediction";

export function answeredWith(kind: ExerciseKind, hasOptions: boolean): Submission["kind"] {
  const answer = answers[kind];
  return answer === "prediction" ? (hasOptions ? "choice" : "number") : answer;
}

/** Whether an answer may also be made with another tool: a program is asked for, and no chart of it. */
export const takesValue = (kind: ExerciseKind, as: Comparison["as"] | undefined): boolean =>
  isProgram(kind) && as !== undefined && as !== "chart";

/** Whether it takes what reads drawings to judge an answer. */
export const asksForChart = ({
  expected,
  mistakes,
}: Pick<ExerciseBundle, "expected" | "mistakes">): boolean =>
  [expected, ...mistakes.map(({ value }) => value)].some(({ kind }) => kind === "chart");

/** Whether an exercise can be answered with this kind of submission. */
export const isAnsweredBy = (
  { kind, compare, choice }: Pick<ExerciseBundle, "kind" | "compare" | "choice">,
  submission: Submission,
): boolean =>
  submission.kind === answeredWith(kind, choice !== null) ||
  (submission.kind === "value" && takesValue(kind, compare.as));

/** All that the page needs to judge an answer; made at build, fetched when first needed. */
export interface ExerciseBundle {
  /** "<track>/<lesson>/<exercise>" */
  id: string;
  /** Changes when what is asked or expected changes; not with wording. */
  version: string;
  kind: ExerciseKind;
  datasets: string[];
  starter: string;
  /** For a prediction: the program that is shown. */
  solution: string;
  /** Where it can be made with steps: the solution so, in words and as the program that they give. */
  solutionSteps?: Record<Locale, { sentences: string[]; code: string }>;
  /** What programs of the author's letter a chart with: pages show them in their own language. */
  texts?: Text[];
  compare: Comparison;
  expected: Value;
  /** What each file in wrong/ returns on the real data. Where options are chosen: none, the option is the mistake. */
  mistakes: {
    id: string;
    value: Value;
    /** For a program that gives one value: what it gives on the first variant. */
    onVariant?: Value;
    /** Kinds of slips by which it names nothing (clues/), as the mistake itself is. */
    slips?: string[];
  }[];
  /** By mistake, or by wrong option. */
  messages: Record<string, Text>;
  variants: { seed: number; expected: Value }[];
  /** The same on a page of another language, where the datasets' own words are part of the answer. */
  elsewhere?: Partial<Record<Locale, Pick<ExerciseBundle, "expected" | "mistakes" | "variants">>>;
  honesty: { require: string[]; advise: string[] };
  unit: Text | null;
  choice: Choice | null;
  /** `table`: how its rows and columns are called; in `expected` and in answers they stand by their names. */
  labels: TableLabels | null;
  /** Names of one thing each, a column's before its titles: what a learner may call it in a chart or a table. */
  synonyms?: string[][];
  /** For charts: who publishes each of its datasets. */
  sources?: Source[];
  ideas: ExerciseIdeas;
}

/** By name of a row (its cell in the column `rowName`), or of a column. */
export interface TableLabels {
  rows: Record<string, Text>;
  columns: Record<string, Text>;
}

/** The column of a shown table that names its rows and is not shown. */
export const rowName = "id";

/** Which idea an answer that is not right lacks yet, and what to call it. */
export interface ExerciseIdeas {
  /** Idea by mistake, or by wrong option. */
  ofMistakes: Record<string, string>;
  /** By idea, of every one that an answer to this exercise may be told. */
  names: Record<string, Text>;
}

/** What a lesson says of an exercise, for who sees an answer without the lesson around it. */
export interface ExerciseProse {
  title: Text;
  /** What is asked, without its markup: a line a paragraph. */
  instructions: Text;
  /** How many hints it has. */
  hints: number;
  /** The words of an option by its value, or of a place that can be pointed at, and of what it can be matched with. */
  options: Record<string, Text>;
  partners: Record<string, Text>;
}

/** What the course says of an idea, for who sees it without its page. */
export interface IdeaProse {
  name: Text;
  /** One paragraph. */
  explanation: Text;
}

/**
 * Options, and what of them is right: for `order` all of them in their right order, for `match` pairs
 * "<option>=<partner>". For `spot` the options are all places that can be pointed at.
 */
export interface Choice {
  options: string[];
  answer: string[];
  /**
   * For kinds whose mistakes are not options: in `order` these options one after another, whatever
   * stands between them; in `match` these pairs; in `spot` any of these places.
   */
  mistakes: { id: string; chosen: string[] }[];
}

/** What the learner handed in; what is `chosen` reads like a Choice's `answer`. */
export type Submission =
  | { kind: "code"; code: string }
  /** `other`: what it also means as it was written; `settled` leaves one of the two. */
  | { kind: "number"; cell: Cell; other?: number }
  | { kind: "choice"; chosen: string[] }
  /** A `table` as it was filled in, or what was made with another tool, for exercises that `takesValue`. */
  | { kind: "value"; value: Value };

/** What stands in an answer box: a program also as each way of making it has it. */
export type DraftAnswer =
  | Exclude<Submission, { kind: "code" }>
  | (Extract<Submission, { kind: "code" }> & { ways?: WayDrafts });
