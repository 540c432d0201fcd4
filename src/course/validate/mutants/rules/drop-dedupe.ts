import type { MutationRule } from "../rule.ts";
import { inner, inners } from "../syntax.ts";

/** Each value as often as it occurs, where each should count once. */
export const dropDedupe: MutationRule = {
  name: "drop-dedupe",
  editsAt({ node, around: [outer] }, { source }) {
    if (node.type !== "NewExpression" || inner(node, "callee").name !== "Set") return [];
    const [values] = inners(node, "arguments");
    if (!values) return [];
    const text = source.slice(values.start, values.end);
    const isCounted = outer?.type === "MemberExpression" && inner(outer, "property").name === "size";
    return isCounted
      ? [{ start: outer.start, end: outer.end, text: `${text}.length` }]
      : [{ start: node.start, end: node.end, text }];
  },
};
