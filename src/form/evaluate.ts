import { type Expression, type Operator, parseExpression } from "./expression.ts";
import type { Answers } from "./form.ts";

type Value = string | number | boolean;

/** Functions of XPath and ODK that forms here use: what each gives of what it is given. */
const functions: Record<string, { takes: number; gives: (...given: Value[]) => Value }> = {
  selected: { takes: 2, gives: (chosen, name) => namesIn(chosen).includes(String(name)) },
  "count-selected": { takes: 1, gives: (chosen) => namesIn(chosen).length },
  not: { takes: 1, gives: (value) => !isTrue(value) },
  true: { takes: 0, gives: () => true },
  false: { takes: 0, gives: () => false },
};

const namesIn = (chosen: Value): string[] => String(chosen).split(/\s+/).filter(Boolean);

/** As XPath 1.0 does: no text is the number 0, and what is no number is smaller and larger than nothing. */
const toNumber = (value: Value): number =>
  typeof value === "string" ? (value.trim() === "" ? Number.NaN : Number(value)) : Number(value);

const isTrue = (value: Value): boolean =>
  typeof value === "number" ? value !== 0 && !Number.isNaN(value) : Boolean(value);

const isEqual = (left: Value, right: Value): boolean => {
  if (typeof left === "boolean" || typeof right === "boolean") return isTrue(left) === isTrue(right);
  if (typeof left === "number" || typeof right === "number") return toNumber(left) === toNumber(right);
  return left === right;
};

const operations: Record<Operator, (left: Value, right: Value) => Value> = {
  or: (left, right) => isTrue(left) || isTrue(right),
  and: (left, right) => isTrue(left) && isTrue(right),
  "=": isEqual,
  "!=": (left, right) => !isEqual(left, right),
  "<": (left, right) => toNumber(left) < toNumber(right),
  "<=": (left, right) => toNumber(left) <= toNumber(right),
  ">": (left, right) => toNumber(left) > toNumber(right),
  ">=": (left, right) => toNumber(left) >= toNumber(right),
  "+": (left, right) => toNumber(left) + toNumber(right),
  "-": (left, right) => toNumber(left) - toNumber(right),
  "*": (left, right) => toNumber(left) * toNumber(right),
  div: (left, right) => toNumber(left) / toNumber(right),
  mod: (left, right) => toNumber(left) % toNumber(right),
};

/**
 * Whether a condition holds with these answers.
 * @param own the answer that "." stands for
 * @throws Error where the expression cannot be read, or calls a function that is not known here.
 */
export const holds = (text: string, answers: Answers, own = ""): boolean =>
  isTrue(evaluate(parseExpression(text), answers, own));

/** How often a repeat is asked; 0 where that is not answered. */
export const countIn = (text: string, answers: Answers): number =>
  toNumber(evaluate(parseExpression(text), answers, "")) || 0;

function evaluate(expression: Expression, answers: Answers, own: string): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "answer":
      return answers[expression.name] ?? "";
    case "own":
      return own;
    case "operation": {
      const { operator, left, right } = expression;
      return operations[operator](evaluate(left, answers, own), evaluate(right, answers, own));
    }
    case "call": {
      const { name, given } = expression;
      const known = functions[name];
      if (!known) throw new Error(`unknown function: ${name}()`);
      if (known.takes !== given.length)
        throw new Error(`${name}() takes ${known.takes}, not ${given.length}`);
      return known.gives(...given.map((one) => evaluate(one, answers, own)));
    }
  }
}
