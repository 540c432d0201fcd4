import type { MutationRule } from "../rule.ts";
import { inners } from "../syntax.ts";

/** One of the listed values forgotten. */
export const dropMember: MutationRule = {
  name: "drop-member",
  editsAt({ node }, { source }) {
    const members = node.type === "ArrayExpression" ? inners(node, "elements") : [];
    if (members.length < 2 || members.some((member) => member?.type !== "Literal")) return [];
    return members.map((dropped) => ({
      start: node.start,
      end: node.end,
      text: `[${members
        .filter((member) => member !== dropped)
        .map(({ start, end }) => source.slice(start, end))
        .join(", ")}]`,
    }));
  },
};
