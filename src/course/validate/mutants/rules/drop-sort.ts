import type { MutationRule } from "../rule.ts";
import { callStart, methodCall } from "../syntax.ts";

/** Rows in the order in which they come. */
export const dropSort: MutationRule = {
  name: "drop-sort",
  editsAt({ node }, { source }) {
    const call = methodCall(node);
    if (!/^(sort|toSorted|sortValues|reverse|toReversed)$/.test(call?.name ?? "")) return [];
    return call ? [{ start: callStart(node, source), end: node.end, text: "" }] : [];
  },
};
