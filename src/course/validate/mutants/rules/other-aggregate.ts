import type { SyntaxNode } from "../../../../sandbox/types-blanked.ts";
import type { SolutionProgram } from "../program.ts";
import type { Edit, MutationRule } from "../rule.ts";
import { inner, inners, methodCall } from "../syntax.ts";

/** Names of aggregates in danfo.js and in Plot's transforms, with what people take for them. */
const named: Record<string, string[]> = {
  sum: ["mean", "max", "count"],
  mean: ["median", "sum"],
  median: ["mean"],
  max: ["min", "sum"],
  min: ["max"],
  count: ["sum", "distinct"],
};

/** A sum for a mean, the largest for the sum, a count of rows for a sum of their numbers. */
export const otherAggregate: MutationRule = {
  name: "other-aggregate",
  editsAt({ node, around }, program) {
    if (node.type === "Literal" && typeof node.value === "string") {
      if (!inGroup(around)) return [];
      return (named[node.value] ?? []).map((name) => replaced(node, `"${name}"`));
    }
    const call = methodCall(node);
    if (call === null) return [];
    const name = inner(inner(node, "callee"), "property");
    if (isMath(call.object)) return call.name in extremes ? ofExtreme(node, call.name, program) : [];
    if (call.name === "reduce") return ofReduce(node, call.given, program);
    if (call.given.length > 0) return [];
    return (named[call.name] ?? [])
      .filter((other) => other !== "distinct")
      .map((other) => replaced(name, other));
  },
};

const extremes: Record<string, string> = { max: "min", min: "max" };

const replaced = ({ start, end }: SyntaxNode, text: string): Edit => ({ start, end, text });
const isMath = (node: SyntaxNode) => node.type === "Identifier" && node.name === "Math";
const inGroup = (around: SyntaxNode[]) =>
  around.some((node) => /^(group|bin)/.test(methodCall(node)?.name ?? ""));

/** `Math.max(...values)`. */
function ofExtreme(node: SyntaxNode, name: string, { source }: SolutionProgram): Edit[] {
  const property = inner(inner(node, "callee"), "property");
  const edits = [replaced(property, extremes[name] ?? name)];
  const [spread, ...more] = inners(node, "arguments");
  if (spread?.type !== "SpreadElement" || more.length > 0) return edits;
  const { start, end } = inner(spread, "argument");
  const values = `[...${source.slice(start, end)}]`;
  const sum = `${values}.reduce((sum, one) => sum + one, 0)`;
  return [
    ...edits,
    replaced(node, sum),
    replaced(node, `(${sum} / ${values}.length)`),
    replaced(node, `${values}.length`),
  ];
}

/** `rows.reduce((sum, row) => sum + row.people, 0)`. */
function ofReduce(node: SyntaxNode, [reducer]: SyntaxNode[], { source }: SolutionProgram): Edit[] {
  const body = reducer?.type === "ArrowFunctionExpression" ? inner(reducer, "body") : null;
  if (body?.type !== "BinaryExpression" || body.operator !== "+") return [];
  const text = ({ start, end }: SyntaxNode) => source.slice(start, end);
  const [sum, added] = [text(inner(body, "left")), text(inner(body, "right"))];
  const { object } = methodCall(node) as { object: SyntaxNode };
  return [
    replaced(body, `Math.max(${sum}, ${added})`),
    replaced(body, `${sum} + 1`),
    replaced(node, `(${text(node)} / ${text(object)}.length)`),
  ];
}
