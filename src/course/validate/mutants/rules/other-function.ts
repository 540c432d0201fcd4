import type { SyntaxNode } from "../../../../sandbox/types-blanked.ts";
import type { MutationRule } from "../rule.ts";
import { inner, inners } from "../syntax.ts";

/** Another of the program's own functions of one shape: the largest where the sum belongs. */
export const otherFunction: MutationRule = {
  name: "other-function",
  editsAt({ node, around }, { places }) {
    const isUsed = node.type === "Identifier" && isCalledOrNamed(node, around[0]);
    if (!isUsed) return [];
    const functions = places.flatMap((place) => ownFunction(place.node));
    const own = functions.find(({ name }) => name === node.name);
    return functions
      .filter(({ name, arity }) => own && name !== own.name && arity === own.arity)
      .filter(({ end }) => end < node.start)
      .map(({ name }) => ({ start: node.start, end: node.end, text: name }));
  },
};

function isCalledOrNamed(node: SyntaxNode, outer: SyntaxNode | undefined): boolean {
  if (outer?.type === "CallExpression") return true;
  return outer?.type === "VariableDeclarator" && outer.init === node;
}

function ownFunction(node: SyntaxNode): { name: string; arity: number; end: number }[] {
  if (node.type !== "VariableDeclarator") return [];
  const init = node.init as SyntaxNode | null;
  if (init?.type !== "ArrowFunctionExpression") return [];
  return [{ name: String(inner(node, "id").name), arity: inners(init, "params").length, end: node.end }];
}
