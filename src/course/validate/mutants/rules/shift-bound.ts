import type { MutationRule } from "../rule.ts";
import { inner } from "../syntax.ts";

const shifted: Record<string, string> = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" };

/** The bound itself counted in, or out. */
export const shiftBound: MutationRule = {
  name: "shift-bound",
  editsAt({ node }, { source }) {
    const operator = String(node.operator);
    const text = node.type === "BinaryExpression" ? shifted[operator] : undefined;
    if (text === undefined) return [];
    const start = source.indexOf(operator, inner(node, "left").end);
    return [{ start, end: start + operator.length, text }];
  },
};
