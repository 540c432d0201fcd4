import type { SyntaxNode } from "../../../sandbox/types-blanked.ts";

/** The node in a field that holds one. */
export const inner = (node: SyntaxNode, field: string) => node[field] as SyntaxNode;

/** The nodes in a field that holds a list; none where the field is missing. */
export const inners = (node: SyntaxNode, field: string) => (node[field] ?? []) as SyntaxNode[];

export interface MethodCall {
  name: string;
  object: SyntaxNode;
  given: SyntaxNode[];
}

/** `object.name(…given)`, or null for any other node. */
export function methodCall(node: SyntaxNode): MethodCall | null {
  if (node.type !== "CallExpression") return null;
  const callee = inner(node, "callee");
  if (callee.type !== "MemberExpression" || callee.computed) return null;
  return {
    name: String(inner(callee, "property").name),
    object: inner(callee, "object"),
    given: inners(node, "arguments"),
  };
}

/** Where `.name(…)` begins, for a method call. */
export function callStart(node: SyntaxNode, source: string): number {
  const dot = source.lastIndexOf(".", inner(inner(node, "callee"), "property").start);
  return source[dot - 1] === "?" ? dot - 1 : dot;
}

/** What `a === b` and `a >= b` compare with. */
export const isComparison = (node: SyntaxNode): boolean =>
  node.type === "BinaryExpression" && /^([=!]==?|[<>]=?)$/.test(String(node.operator));

export const isArithmetic = (node: SyntaxNode): boolean =>
  node.type === "BinaryExpression" && /^[-+*/]$/.test(String(node.operator));

/** The column that `row.column` reads, whatever the row is called; null for other nodes. */
export const columnRead = (node: SyntaxNode): string | null =>
  node.type === "MemberExpression" && !node.computed ? String(inner(node, "property").name) : null;

/** True inside the function that says how two rows are ordered: its arithmetic counts nothing. */
export function isInComparator(around: SyntaxNode[]): boolean {
  return around.some((node) => ["sort", "toSorted"].includes(methodCall(node)?.name ?? ""));
}
