import type { SyntaxNode } from "../../../../sandbox/types-blanked.ts";
import type { MutationRule } from "../rule.ts";
import { inner, inners, methodCall } from "../syntax.ts";

/** What changes what a chart says; a height or a margin does not. */
const meant =
  /^(type|domain|zero|sort|order|reverse|filter|fill|stroke|z|r|fx|fy|title|subtitle|caption|label|legend|offset|percent)$/;

/** A scale, an order, a series or a label of a chart forgotten. */
export const dropOption: MutationRule = {
  name: "drop-option",
  editsAt({ node, around }) {
    const isOfChart = around.some((outer) => methodCall(outer)?.object.name === "Plot");
    if (node.type !== "ObjectExpression" || !isOfChart) return [];
    const options = inners(node, "properties");
    return options.flatMap((option, index) => {
      if (option.type !== "Property" || !meant.test(String(inner(option, "key").name))) return [];
      if (inner(option, "value").raw === "null") return [];
      return [withComma(options, index)];
    });
  },
};

function withComma(options: SyntaxNode[], index: number) {
  const { start, end } = options[index] as SyntaxNode;
  const [before, after] = [options[index - 1], options[index + 1]];
  if (after) return { start, end: after.start, text: "" };
  return { start: before?.end ?? start, end, text: "" };
}
