import { blankKind, isSpecial, sameNumber } from "../check/cell.ts";
import { brokenRules, showTheSame } from "../check/chart/same-chart.ts";
import { sameValue } from "../check/same-value.ts";
import type { Cell, ChartFacts, Value } from "../check/value.ts";
import type { ExerciseBundle } from "./exercise.ts";

type Mistake = ExerciseBundle["mistakes"][number];

/**
 * The known mistakes that give the very same as the learner's program. What an answer may be off by is of
 * no matter: another mistake may give nearly the same.
 */
export function mistakesLike(answer: Value, { mistakes, compare, honesty }: ExerciseBundle): Mistake[] {
  if (answer.kind === "chart") return chartsLike(answer.facts, { mistakes, compare, honesty });
  const exactly = { ...compare, tolerance: undefined };
  return mistakes.filter(({ value }) => sameValue(value, answer, exactly));
}

/**
 * The known mistake that a typed number is: people write fewer digits than a program gives. 0 is what
 * people also type who have not begun.
 */
export function mistakeTyped(typed: Cell, { mistakes }: Pick<ExerciseBundle, "mistakes">): string | null {
  if (typeof typed !== "number" || typed === 0) return null;
  const numbers = mistakes.flatMap(({ id, value }) =>
    value.kind === "scalar" && typeof value.cell === "number" ? [{ id, exact: value.cell }] : [],
  );
  const found =
    numbers.find(({ exact }) => sameNumber(exact, typed)) ??
    numbers.find(({ exact }) => isTypedFor(typed, exact));
  return found?.id ?? null;
}

/** Whether a person who means `exact` may type this: all of it, or its first digits, rounded or cut off. */
export function isTypedFor(typed: number, exact: number): boolean {
  if (sameNumber(typed, exact)) return true;
  const written = String(typed);
  const digits = written.replace(/[-.]/g, "").replace(/^0+/, "");
  const scale = 10 ** (written.split(".")[1]?.length ?? 0);
  const shortened = [Math.round(exact * scale), Math.trunc(exact * scale)];
  return digits.length > 1 && shortened.some((whole) => sameNumber(whole / scale, typed));
}

/** An answer that many mistakes come to, and that is so a sign of none: 0, no row, no value. */
export function isBare(answer: Value): boolean {
  if (answer.kind === "list") return answer.cells.length === 0;
  if (answer.kind === "table") return answer.rows.length === 0;
  if (answer.kind !== "scalar") return answer.kind === "nothing";
  const { cell } = answer;
  return cell === 0 || blankKind(cell) !== null || (isSpecial(cell) && cell.special === "infinity");
}

/**
 * A learner may break a rule more than the mistake does (no title besides the cut axis), so it is
 * enough that every required rule which the mistake breaks is broken here too. Of several such
 * mistakes the one that explains most is told.
 */
function chartsLike(
  facts: ChartFacts,
  { mistakes, compare, honesty }: Pick<ExerciseBundle, "mistakes" | "compare" | "honesty">,
): Mistake[] {
  const broken = brokenRules(facts);
  const explained = mistakes.flatMap((mistake) => {
    const { value } = mistake;
    if (value.kind !== "chart" || !showTheSame(value.facts, facts, compare)) return [];
    const required = brokenRules(value.facts).filter((rule) => honesty.require.includes(rule));
    return required.every((rule) => broken.includes(rule)) ? [{ mistake, count: required.length }] : [];
  });
  return explained.toSorted((a, b) => b.count - a.count).map(({ mistake }) => mistake);
}
