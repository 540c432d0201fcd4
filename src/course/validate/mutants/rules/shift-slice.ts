import type { MutationRule } from "../rule.ts";
import { inner, methodCall } from "../syntax.ts";

/** One row too few, one too many, or the next one. */
export const shiftSlice: MutationRule = {
  name: "shift-slice",
  editsAt({ node }) {
    const call = methodCall(node);
    const numbers = /^(slice|head|tail|at)$/.test(call?.name ?? "") ? (call?.given ?? []) : [];
    const index = node.type === "MemberExpression" && node.computed ? [inner(node, "property")] : [];
    return [...numbers, ...index].flatMap(({ type, value, start, end }) => {
      if (type !== "Literal" || typeof value !== "number") return [];
      const around = value === 0 ? [1] : [value - 1, value + 1];
      return around.map((shifted) => ({ start, end, text: String(shifted) }));
    });
  },
};
