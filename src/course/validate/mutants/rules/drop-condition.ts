import type { MutationRule } from "../rule.ts";
import { inner } from "../syntax.ts";

/** One of two conditions forgotten. */
export const dropCondition: MutationRule = {
  name: "drop-condition",
  editsAt({ node }, { source }) {
    if (node.type !== "LogicalExpression" || node.operator === "??") return [];
    return ["left", "right"].map((side) => {
      const { start, end } = inner(node, side);
      return { start: node.start, end: node.end, text: `(${source.slice(start, end)})` };
    });
  },
};
