import type { SyntaxNode } from "../../../../sandbox/types-blanked.ts";
import type { MutationRule } from "../rule.ts";
import { inner, inners, methodCall } from "../syntax.ts";

/** The smallest first where the largest was asked for. */
export const reverseSort: MutationRule = {
  name: "reverse-sort",
  editsAt({ node, around }, { source }) {
    const call = methodCall(node);
    const comparator = call?.given[0];
    if (call && /^(sort|toSorted)$/.test(call.name) && comparator?.type === "ArrowFunctionExpression") {
      const [a, b] = inners(comparator, "params");
      if (!a || !b) return [];
      const text = [b, a].map(({ start, end }) => source.slice(start, end)).join(", ");
      return [{ start: a.start, end: b.end, text }];
    }
    if (!isOrder(node, around)) return [];
    const text =
      typeof node.value === "boolean" ? String(!node.value) : JSON.stringify(turned(String(node.value)));
    return [{ start: node.start, end: node.end, text }];
  },
};

/** `{ascending: false}` of danfo.js, and `sort: {y: "-x"}` of Plot. */
function isOrder(node: SyntaxNode, [property, , outer]: SyntaxNode[]): boolean {
  if (node.type !== "Literal" || property?.type !== "Property" || property.value !== node) return false;
  if (typeof node.value === "boolean") return inner(property, "key").name === "ascending";
  return outer?.type === "Property" && inner(outer, "key").name === "sort" && typeof node.value === "string";
}

const turned = (channel: string) => (channel.startsWith("-") ? channel.slice(1) : `-${channel}`);
