import type { SyntaxNode } from "./types-blanked.ts";

/** Every node, the outer before the inner; `visit` may give false to pass over what is in one. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => unknown): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** In the order in which they stand. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (const [field, child] of Object.entries(node)) {
    if (field === "loc") continue;
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) children.push(each);
  }
  return children;
}

export const isNode = (x: unknown): x is SyntaxNode =>
  typeof x === "object" && x !== null && typeof (x as { type?: unknown }).type === "string";
