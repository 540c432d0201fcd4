import type { MutationRule } from "../rule.ts";
import { callStart, methodCall } from "../syntax.ts";

/** All rows where some were asked for. */
export const dropFilter: MutationRule = {
  name: "drop-filter",
  editsAt({ node }, { source }) {
    const call = methodCall(node);
    if (call?.name !== "filter" && call?.name !== "query") return [];
    return [{ start: callStart(node, source), end: node.end, text: "" }];
  },
};
