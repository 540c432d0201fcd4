import type { MutationRule } from "../rule.ts";
import { inner, isArithmetic, isInComparator } from "../syntax.ts";

/** A quotient upside down, a difference the other way. */
export const swapOperands: MutationRule = {
  name: "swap-operands",
  editsAt({ node, around }, { source }) {
    const isOneWay = node.operator === "/" || node.operator === "-";
    if (!isArithmetic(node) || !isOneWay || isInComparator(around)) return [];
    const [left, right] = ["left", "right"].map((side) => inner(node, side));
    if (!left || !right) return [];
    const text = ({ start, end }: typeof left) => `(${source.slice(start, end)})`;
    return [{ start: node.start, end: node.end, text: `(${text(right)} ${node.operator} ${text(left)})` }];
  },
};
