import type { SyntaxNode } from "../types-blanked.ts";
import { isNode, walk } from "../walk.ts";

/** Methods that change what they are called on. */
const filling = /^(?:push|unshift|splice|set|add)$/;

/**
 * Names of what a loop fills or adds to and that was there before it, the first one first:
 * `people` in "for (…) people += row.people".
 */
export function writtenBy(loop: SyntaxNode): string[] {
  const own = new Set<string>();
  const written = new Set<string>();
  walk(loop, (node) => {
    if (node.type === "VariableDeclarator") for (const name of namesIn(node.id)) own.add(name);
    else if (/Function/.test(node.type))
      for (const parameter of node.params as SyntaxNode[])
        for (const name of namesIn(parameter)) own.add(name);
    const name = targetOf(node);
    if (name !== null) written.add(name);
  });
  return [...written].filter((name) => !own.has(name));
}

function targetOf(node: SyntaxNode): string | null {
  if (node.type === "AssignmentExpression") return rootOf(node.left);
  if (node.type === "UpdateExpression") return rootOf(node.argument);
  if (node.type !== "CallExpression") return null;
  const { object, property } = node.callee as { object?: unknown; property?: unknown };
  return isNode(property) && filling.test(String(property.name)) ? rootOf(object) : null;
}

function rootOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Identifier") return String(node.name);
  return node.type === "MemberExpression" ? rootOf(node.object) : null;
}

/** The names that a pattern declares: `a` and `b` of "{ a, x: [b] = [] }". */
export function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern.name)];
    case "ObjectPattern":
      return (pattern.properties as SyntaxNode[]).flatMap((one) => namesIn(one.value ?? one.argument));
    case "ArrayPattern":
      return (pattern.elements as unknown[]).flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
