import type { SyntaxNode } from "./types-blanked.ts";
import { isNode, walk } from "./walk.ts";

/** A column that is compared with something written in the program. */
export interface Comparison {
  column: string;
  value: string | number;
  /** Whether it asks for what is equal; else for what is not. */
  equal: boolean;
  line: number;
}

/** What a program's own text shows, before it runs. */
export interface ProgramFacts {
  comparisons: Comparison[];
  /** Functions in braces without a return, and what they are given to. */
  silent: { method: string; line: number }[];
  /** Lines with a condition that stores a value. */
  assigning: number[];
  /** Math.max or Math.min of one thing that is not spread. */
  unspread: { name: string; written: string; line: number }[];
}

const giving = /^(?:map|filter|find|findIndex|findLast|some|every|flatMap|reduce|sort|toSorted)$/;
const asking = /^(?:filter|find|findIndex|findLast|some|every)$/;

/** Reads a syntax tree (with its types). */
export function factsOf(program: SyntaxNode, code: string): ProgramFacts {
  const facts: ProgramFacts = { comparisons: [], silent: [], assigning: [], unspread: [] };
  walk(program, (node) => {
    const line = node.loc.start.line;
    if (node.type === "BinaryExpression") compare(node, facts);
    else if (/^(If|While)Statement$|^ConditionalExpression$/.test(node.type)) {
      if (assigns(node.test)) facts.assigning.push(line);
    } else if (node.type === "CallExpression") call(node, code, facts);
  });
  return facts;
}

function compare(node: SyntaxNode, { comparisons }: ProgramFacts): void {
  const operator = String(node.operator);
  if (!/^[!=]==?$/.test(operator)) return;
  for (const [one, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ]) {
    const [column, value] = [columnOf(one), literalOf(other)];
    if (column !== null && value !== null)
      comparisons.push({ column, value, equal: operator.startsWith("="), line: node.loc.start.line });
  }
}

function call(node: SyntaxNode, code: string, facts: ProgramFacts): void {
  const callee = node.callee as SyntaxNode;
  const given = node.arguments as SyntaxNode[];
  const [first] = given;
  const line = node.loc.start.line;
  const method = callee.type === "MemberExpression" ? nameOf(callee) : null;
  if (method === null || first === undefined) return;
  const object = callee.object as SyntaxNode;
  if (giving.test(method) && /^(ArrowFunction|Function)Expression$/.test(first.type)) {
    const body = first.body as SyntaxNode;
    if (body.type === "BlockStatement" && !returns(body))
      facts.silent.push({ method, line: first.loc.start.line });
    else if (asking.test(method) && body.type !== "BlockStatement" && assigns(body))
      facts.assigning.push(body.loc.start.line);
  }
  const isExtreme = object.name === "Math" && /^(max|min)$/.test(method);
  if (isExtreme && given.length === 1 && first.type !== "SpreadElement" && literalOf(first) === null) {
    const written = code.slice(first.start, first.end);
    facts.unspread.push({ name: `Math.${method}`, written: written.length > 40 ? "list" : written, line });
  }
  if (/^(eq|ne)$/.test(method)) {
    const [column, value] = [frameColumn(object), literalOf(first)];
    if (column !== null && value !== null)
      facts.comparisons.push({ column, value, equal: method === "eq", line });
  }
  if (method === "includes" && object.type === "ArrayExpression") {
    const column = columnOf(first);
    for (const element of object.elements as (SyntaxNode | null)[]) {
      const value = literalOf(element);
      if (column !== null && value !== null)
        facts.comparisons.push({ column, value, equal: true, line: element?.loc.start.line ?? line });
    }
  }
}

/** The column that is read of something: row.unit, row["unit"]. */
const columnOf = (node: unknown): string | null =>
  isNode(node) && node.type === "MemberExpression" ? nameOf(node) : null;

/** df["unit"] and df.column("unit"). */
function frameColumn(node: SyntaxNode): string | null {
  if (node.type !== "CallExpression") return columnOf(node);
  const [first] = node.arguments as SyntaxNode[];
  const value = literalOf(first);
  return typeof value === "string" ? value : null;
}

function nameOf({ property, computed }: SyntaxNode): string | null {
  const named = property as SyntaxNode;
  if (!computed) return typeof named.name === "string" ? named.name : null;
  const value = literalOf(named);
  return typeof value === "string" ? value : null;
}

function literalOf(node: unknown): string | number | null {
  if (!isNode(node) || node.type !== "Literal") return null;
  return typeof node.value === "string" || typeof node.value === "number" ? node.value : null;
}

function assigns(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === "AssignmentExpression") return node.operator === "=";
  return node.type === "LogicalExpression" && (assigns(node.left) || assigns(node.right));
}

/** Whether a function's body gives something back; those of functions in it are their own. */
function returns(body: SyntaxNode): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.type === "ReturnStatement" && node.argument) found = true;
    if (node.type === "ThrowStatement") found = true;
    return !/Function/.test(node.type);
  });
  return found;
}
