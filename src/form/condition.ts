import { formWords } from "../i18n/form.ts";
import type { Locale } from "../i18n/locale.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { choicesOf, type Form, numbersOf } from "./form.ts";

/**
 * A condition as a sentence, e.g. «la pregunta 6 es «Ninguno»»; null where it asks for more than comparisons of
 * answers with what is written in it, joined by and, or, not: then it is shown as it stands.
 * @param whole the form whose numbers the questions have
 */
export function sayCondition(text: string, whole: Form, locale: Locale): string | null {
  const words = formWords(locale);
  const numbers = numbersOf(whole);

  const choice = (question: string, name: string): string => {
    const row = whole.rows.find((one) => one.name === question);
    const found = row && choicesOf(whole, row).find((one) => one.name === name);
    return words.quoted(found?.label[locale] ?? name);
  };
  const compared = (operator: string, question: string, value: string | number): string | null => {
    const number = numbers.get(question);
    if (number === undefined) return null;
    const said = typeof value === "string" ? choice(question, value) : String(value);
    switch (operator) {
      case "=":
        return words.is(number, said);
      case "!=":
        return words.isNot(number, said);
      case ">":
        return words.isAbove(number, said);
      case ">=":
        return words.isAtLeast(number, said);
      case "<":
        return words.isBelow(number, said);
      case "<=":
        return words.isAtMost(number, said);
      default:
        return null;
    }
  };
  const say = (expression: Expression): string | null => {
    if (expression.kind === "call") {
      const [first, second] = expression.given;
      if (expression.name === "not" && first) {
        const inner = say(first);
        return inner === null ? null : words.not(inner);
      }
      const number = first?.kind === "answer" ? numbers.get(first.name) : undefined;
      if (expression.name !== "selected" || number === undefined || second?.kind !== "literal") return null;
      return words.isMarked(number, choice((first as { name: string }).name, String(second.value)));
    }
    if (expression.kind !== "operation") return null;
    const { operator, left, right } = expression;
    if (operator === "and" || operator === "or") {
      const [one, other] = [say(left), say(right)];
      return one === null || other === null ? null : words[operator](one, other);
    }
    return left.kind === "answer" && right.kind === "literal"
      ? compared(operator, left.name, right.value)
      : null;
  };
  return say(parseExpression(text));
}
