import type { MutationRule } from "../rule.ts";
import { inner } from "../syntax.ts";

const turned: Record<string, string> = {
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
  ">": "<",
  "<": ">",
  ">=": "<=",
  "<=": ">=",
};

/** The rows that were not asked for: a condition the wrong way round, a forgotten "not". */
export const turnCondition: MutationRule = {
  name: "turn-condition",
  editsAt({ node }, { source }) {
    const operator = String(node.operator);
    if (node.type === "UnaryExpression" && operator === "!")
      return [{ start: node.start, end: node.start + 1, text: "" }];
    const text = node.type === "BinaryExpression" ? turned[operator] : undefined;
    if (text === undefined) return [];
    const start = source.indexOf(operator, inner(node, "left").end);
    return [{ start, end: start + operator.length, text }];
  },
};
