import type { ProblemKind, ProblemShape } from "../check/problem.ts";
import type { ExerciseIdeas } from "./exercise.ts";
import type { Grade } from "./grade.ts";

/** What a problem by itself tells about the idea that is missing, where no known mistake was recognised. */
interface Pattern {
  kind: ProblemKind;
  /** Only where the problem's facts are so; always where it is left out. */
  when?: (detail: ProblemShape["detail"]) => boolean;
  /** A file in lessons/ideas/. */
  idea: string;
}

/** Ideas by what the difference between two numbers or words looks like (src/check/diagnosis.ts). */
const byDiagnosis: Record<string, string> = {
  "share-for-percent": "share-and-per-cent",
  "percent-for-share": "share-and-per-cent",
  "sum-for-mean": "sum-mean-count-largest",
  "mean-for-sum": "sum-mean-count-largest",
  rounded: "round-last",
  spelling: "a-code-is-copied-exactly",
};

const compared: ProblemKind[] = [
  "cell-differs",
  "item-differs",
  "unit-differs",
  "value-differs",
  "values-differ",
];

const diagnosed: Pattern[] = compared.flatMap((kind) =>
  Object.entries(byDiagnosis).map(([diagnosis, idea]) => ({
    kind,
    when: (detail) => detail.diagnosis === diagnosis,
    idea,
  })),
);

/** The first that fits counts. A problem that may have several causes has no pattern: no idea is better than another's. */
const patterns: readonly Pattern[] = [
  ...diagnosed,
  { kind: "row-extra", when: ({ total }) => total === true, idea: "total-among-the-parts" },
  { kind: "row-extra", idea: "rows-that-the-question-asks-for" },
  { kind: "row-missing", idea: "rows-that-the-question-asks-for" },
  { kind: "items-extra", idea: "rows-that-the-question-asks-for" },
  { kind: "items-missing", idea: "rows-that-the-question-asks-for" },
  { kind: "row-duplicated", when: ({ identical }) => identical === true, idea: "one-fact-written-twice" },
  {
    kind: "column-renamed",
    when: ({ difference }) => difference !== "values",
    idea: "a-code-is-copied-exactly",
  },
  {
    kind: "type-differs",
    when: ({ wanted, found }) => wanted === "number" && found === "text",
    idea: "numbers-kept-as-text",
  },
  {
    kind: "blank-differs",
    when: ({ wanted, found }) => wanted === "zero" || found === "zero",
    idea: "blank-is-not-zero",
  },
  { kind: "not-applicable", when: ({ found }) => found === "zero", idea: "blank-is-not-zero" },
  { kind: "order-differs", idea: "an-order-that-answers" },
  { kind: "does-not-follow-data", when: ({ how }) => how === "same", idea: "computed-not-typed" },
  { kind: "scale-differs", idea: "the-mark-and-its-scale" },
  { kind: "wrong-mark", idea: "the-mark-and-its-scale" },
  { kind: "stack-differs", when: ({ how }) => how === "overlap", idea: "each-row-is-a-mark" },
  { kind: "wrong-channel", when: ({ how }) => how === "colour-as-names", idea: "colour-has-an-order" },
  { kind: "wrong-channel", when: ({ how }) => how === "series-on-axis", idea: "one-column-a-channel" },
  { kind: "zero-baseline", idea: "a-bar-starts-at-zero" },
  { kind: "gap-is-not-zero", idea: "blank-is-not-zero" },
  { kind: "one-scale", idea: "the-mark-and-its-scale" },
  { kind: "axis-upright", idea: "read-which-way-the-axis-runs" },
  { kind: "colours-in-order", idea: "colour-has-an-order" },
  { kind: "parts-of-one-whole", idea: "shares-that-overlap" },
  { kind: "axis-label-with-unit", idea: "an-axis-says-what-it-counts" },
  { kind: "legend-for-colour", idea: "colour-is-explained" },
  { kind: "too-many-colours", idea: "colour-is-explained" },
  { kind: "colour-blind-safe", idea: "colour-is-explained" },
  { kind: "rates-on-maps", idea: "compare-places-by-rates" },
  { kind: "no-false-digits", idea: "round-last" },
  { kind: "order-helps", idea: "an-order-that-answers" },
  { kind: "title-says-something", idea: "a-title-that-answers" },
  { kind: "source-named", idea: "a-chart-travels-with-its-source" },
];

/** The ideas that patterns name, for the course to hold them to what exists. */
export const patternIdeas: readonly string[] = [...new Set(patterns.map(({ idea }) => idea))].sort();

/** The idea that an answer lacks: that of its mistake, or else what the problem told first gives away; or null. */
export function ideaOf(
  {
    mistake,
    problems: [told],
    isDoubtful,
  }: Pick<Grade, "mistake" | "isDoubtful"> & { problems: ProblemShape[] },
  { ofMistakes }: ExerciseIdeas,
): string | null {
  if (isDoubtful) return null;
  if (mistake !== null) return ofMistakes[mistake] ?? null;
  if (told === undefined) return null;
  const fits = ({ kind, when }: Pattern) => kind === told.kind && (when?.(told.detail) ?? true);
  return patterns.find(fits)?.idea ?? null;
}
