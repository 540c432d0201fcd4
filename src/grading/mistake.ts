import { blankKind, isSpecial, sameNumber } from "../check/cell.ts";
import { equalValues } from "../check/check-value.ts";
import type { Cell, Value } from "../check/value.ts";
import type { ExerciseBundle } from "./exercise.ts";

export type Mistake = ExerciseBundle["mistakes"][number];

/**
 * The known mistakes that give the very same value as the learner's program. What an answer may be off by is of
 * no matter: another mistake may give nearly the same.
 */
export function mistakesLike(
  answer: Value,
  { mistakes, compare }: Pick<ExerciseBundle, "mistakes" | "compare">,
): Mistake[] {
  const exactly = { ...compare, tolerance: undefined };
  return mistakes.filter(({ value }) => equalValues(value, answer, exactly));
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
