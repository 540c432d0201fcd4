/** An expression of an XLSForm: XPath with `${question}`. https://docs.getodk.org/form-operators-functions/ */
export type Expression =
  | { kind: "literal"; value: string | number }
  /** The answer to another question. */
  | { kind: "answer"; name: string }
  /** ".": the answer to the question that the expression belongs to. */
  | { kind: "own" }
  | { kind: "call"; name: string; given: Expression[] }
  | { kind: "operation"; operator: Operator; left: Expression; right: Expression };

/** Loosest first; those of one level are read from left to right. */
const levels = [
  ["or"],
  ["and"],
  ["=", "!="],
  ["<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "div", "mod"],
] as const;
export type Operator = (typeof levels)[number][number];

const token = /\s*(\$\{[^}]*\}|'[^']*'|"[^"]*"|\d+(?:\.\d+)?|<=|>=|!=|[=<>+\-*(),.]|[a-z][a-z0-9-]*)/y;

/** @throws Error that says what was found where, as the sheet counts characters from 1. */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at]?.text;
  const fail = (): never => {
    const next = tokens[at];
    throw new Error(next ? `unexpected ${next.text} at ${next.at + 1}: ${text}` : `ends too early: ${text}`);
  };
  const take = (wanted: string) => {
    if (peek() !== wanted) fail();
    at++;
  };

  const operation = (level: number): Expression => {
    const operators: readonly string[] | undefined = levels[level];
    if (!operators) return operand();
    let left = operation(level + 1);
    while (operators.includes(peek() ?? "")) {
      const operator = tokens[at++]?.text as Operator;
      left = { kind: "operation", operator, left, right: operation(level + 1) };
    }
    return left;
  };
  const operand = (): Expression => {
    const found = peek() ?? fail();
    at++;
    if (found === "(") {
      const inner = operation(0);
      take(")");
      return inner;
    }
    if (found === ".") return { kind: "own" };
    if (found === "-")
      return { kind: "operation", operator: "-", left: zero, right: operation(levels.length) };
    if (found.startsWith("${")) return { kind: "answer", name: found.slice(2, -1).trim() };
    if (/^['"]/.test(found)) return { kind: "literal", value: found.slice(1, -1) };
    if (/^\d/.test(found)) return { kind: "literal", value: Number(found) };
    if (/^[a-z]/.test(found) && peek() === "(") return { kind: "call", name: found, given: given() };
    at--;
    return fail();
  };
  const given = (): Expression[] => {
    const found: Expression[] = [];
    take("(");
    while (peek() !== ")") {
      if (found.length > 0) take(",");
      found.push(operation(0));
    }
    take(")");
    return found;
  };

  const whole = operation(0);
  return at === tokens.length ? whole : fail();
}

const zero: Expression = { kind: "literal", value: 0 };

function tokensOf(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match?.[1]) throw new Error(`cannot be read from ${from + 1}: ${text}`);
    found.push({ text: match[1], at: token.lastIndex - match[1].length });
  }
  return found;
}

/** Questions that an expression asks about, each once. */
export function askedIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "answer":
      return [expression.name];
    case "call":
      return [...new Set(expression.given.flatMap(askedIn))];
    case "operation":
      return [...new Set([...askedIn(expression.left), ...askedIn(expression.right)])];
    default:
      return [];
  }
}
