import type { MutationRule } from "../rule.ts";
import { inner, isArithmetic, isInComparator } from "../syntax.ts";

/** A forgotten factor, divisor or part: per cent without the hundred, a total of one of two columns. */
export const dropOperand: MutationRule = {
  name: "drop-operand",
  editsAt({ node, around }, { source }) {
    if (!isArithmetic(node) || isInComparator(around)) return [];
    return ["left", "right"].map((side) => {
      const { start, end } = inner(node, side);
      return { start: node.start, end: node.end, text: `(${source.slice(start, end)})` };
    });
  },
};
