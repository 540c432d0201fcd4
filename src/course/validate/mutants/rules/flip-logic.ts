import type { MutationRule } from "../rule.ts";
import { inner } from "../syntax.ts";

/** "and" for "or", and the other way round. */
export const flipLogic: MutationRule = {
  name: "flip-logic",
  editsAt({ node }, { source }) {
    if (node.type !== "LogicalExpression" || node.operator === "??") return [];
    const operator = String(node.operator);
    const start = source.indexOf(operator, inner(node, "left").end);
    return [{ start, end: start + operator.length, text: operator === "&&" ? "||" : "&&" }];
  },
};
