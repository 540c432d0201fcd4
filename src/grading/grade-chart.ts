import { unseenInDark } from "../check/chart/picture/in-the-dark.ts";
import { check } from "../check/check.ts";
import { honestyOf } from "../check/honesty/honesty.ts";
import type { Problem, ProblemKind } from "../check/problem.ts";
import type { Value } from "../check/value.ts";
import type { Run } from "../sandbox/sandbox.ts";
import type { ExerciseBundle } from "./exercise.ts";
import type { Grade } from "./grade.ts";
import { seen, type surroundings } from "./seen.ts";

/** Why something is cut, cannot be seen or has a number of its own is often said by a rule of honesty. */
const explainedBy: Partial<Record<ProblemKind, ProblemKind>> = {
  "length-differs": "zero-baseline",
  "not-seen": "zero-baseline",
  "values-differ": "gap-is-not-zero",
  "point-differs": "gap-is-not-zero",
};

/** What is wrong with a value: as an answer, and where that is right as a chart that may mislead. */
export function problemsOf(
  value: Value,
  bundle: Pick<ExerciseBundle, "expected" | "compare" | "honesty">,
  around?: ReturnType<typeof surroundings>,
): Problem[] {
  const wrong = check(bundle.expected, value, bundle.compare, around);
  const [first] = wrong;
  const broken = () => honestyOf(value, bundle.honesty.require, around);
  if (first === undefined) return broken();
  const why = explainedBy[first.kind];
  return why === undefined ? wrong : [...broken().filter(({ kind }) => kind === why), ...wrong];
}

/** Who reads in the dark theme may see less. */
const inTheDark = (value: Value): Problem[] =>
  value.kind === "chart" && value.picture ? unseenInDark(value.picture) : [];

/** What a program drew on the real data: compared, and held to the rules of honesty. */
export function gradeChart(run: Run, bundle: ExerciseBundle, around: ReturnType<typeof surroundings>): Grade {
  const value = seen(run);
  const problems = problemsOf(value, bundle, around);
  const isRight = problems.every(({ kind }) => bundle.honesty.require.includes(kind));
  const advice = isRight ? [...honestyOf(value, bundle.honesty.advise, around), ...inTheDark(value)] : [];
  return { outcome: problems.length === 0 ? "pass" : "fail", problems, advice, mistake: null, run };
}
