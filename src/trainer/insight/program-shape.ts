import { Parser } from "acorn";
import { stripTypes } from "../../sandbox/strip-types.ts";
import type { SyntaxNode } from "../../sandbox/types-blanked.ts";

/** Characters: it is read on the trainer's page, which has to stay alive. The course's own have 3000. */
const longest = 10_000;

/**
 * A program without what can be changed to make it look another one: types, comments, spacing,
 * semicolons, brackets that say nothing, quotes, and the names that it gives. Names that it does not
 * give itself (columns, methods, modules) stay. One word a step of the syntax tree, so that the length
 * says how much was written. Null for what is no program, or a longer one than people write here.
 */
export function programShape(code: string): string[] | null {
  if (code.length > longest) return null;
  const stripped = stripTypes(code);
  if ("error" in stripped) return null;
  try {
    const program = Parser.parse(stripped.code, { sourceType: "module", ecmaVersion: "latest" });
    return shapeOf(program as unknown as SyntaxNode);
  } catch {
    return null;
  }
}

/** Names by scope. Each gets the number in which it is first met, so that equal programs are numbered alike. */
interface Scope {
  around: Scope | null;
  names: Map<string, { number: number | null }>;
}

/** Places in the text and ways of writing: they say nothing of what the program does. */
const silent = new Set(["type", "start", "end", "raw", "directive", "shorthand"]);
/** Fields whose identifier is only mentioned: it stands for a property, an export or a label, not for a value. */
const mentions: Record<string, string> = {
  MemberExpression: "property",
  Property: "key",
  MethodDefinition: "key",
  PropertyDefinition: "key",
  ImportSpecifier: "imported",
  ExportSpecifier: "exported",
  LabeledStatement: "label",
  BreakStatement: "label",
  ContinueStatement: "label",
};

function shapeOf(program: SyntaxNode): string[] {
  const shape: string[] = [];
  let numbered = 0;

  function visit(node: SyntaxNode, outer: Scope | null): void {
    if (node.type === "EmptyStatement") return;
    const scope: Scope = {
      around: outer,
      names: new Map(declared(node).map((name) => [name, { number: null }])),
    };
    shape.push(node.type);
    for (const [field, child] of fieldsOf(node)) {
      const mentioned = mentions[node.type] === field && node.computed !== true;
      if (mentioned && isIdentifier(child)) shape.push(`.${child.name}`);
      else visitField(child, scope);
    }
    shape.push("end");
  }

  function visitField(child: unknown, scope: Scope): void {
    if (Array.isArray(child)) for (const each of child) visitField(each, scope);
    else if (isIdentifier(child)) shape.push(nameOf(child.name, scope));
    else if (isNode(child)) visit(child, scope);
    // The value of a bigint, which JSON does not know, stands in a field of its own as well.
    else if (typeof child !== "bigint") shape.push(JSON.stringify(child) ?? "undefined");
  }

  function nameOf(name: string, from: Scope): string {
    for (let scope: Scope | null = from; scope; scope = scope.around) {
      const binding = scope.names.get(name);
      if (!binding) continue;
      binding.number ??= numbered++;
      return `#${binding.number}`;
    }
    return name;
  }

  visit(program, null);
  return shape;
}

const fieldsOf = (node: SyntaxNode): [string, unknown][] =>
  Object.entries(node).filter(([field]) => !silent.has(field));

const isNode = (x: unknown): x is SyntaxNode =>
  typeof x === "object" && x !== null && typeof (x as { type?: unknown }).type === "string";
const isIdentifier = (x: unknown): x is SyntaxNode & { name: string } =>
  isNode(x) && x.type === "Identifier" && typeof x.name === "string";
const isFunction = ({ type }: SyntaxNode): boolean => type.includes("Function");
const nodesIn = (field: unknown): SyntaxNode[] => (Array.isArray(field) ? field : [field]).filter(isNode);

/** The names that are known inside a node and not around it. */
function declared(node: SyntaxNode): string[] {
  if (isFunction(node)) {
    const own = node.type === "FunctionExpression" ? nodesIn(node.id) : [];
    return [...own, ...nodesIn(node.params)].flatMap(namesIn).concat(hoisted(node.body));
  }
  switch (node.type) {
    case "Program":
      return [...nodesIn(node.body).flatMap(declaredBy), ...hoisted(node.body)];
    case "BlockStatement":
    case "StaticBlock":
      return nodesIn(node.body).flatMap(declaredBy);
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
      return [...nodesIn(node.init), ...nodesIn(node.left)].flatMap(declaredBy);
    case "SwitchStatement":
      return nodesIn(node.cases).flatMap(({ consequent }) => nodesIn(consequent).flatMap(declaredBy));
    case "CatchClause":
      return nodesIn(node.param).flatMap(namesIn);
    case "ClassExpression":
      return nodesIn(node.id).flatMap(namesIn);
    default:
      return [];
  }
}

/** What a statement makes known in the block in which it stands. */
function declaredBy(statement: SyntaxNode): string[] {
  switch (statement.type) {
    case "VariableDeclaration":
      return statement.kind === "var"
        ? []
        : nodesIn(statement.declarations).flatMap(({ id }) => nodesIn(id).flatMap(namesIn));
    case "FunctionDeclaration":
    case "ClassDeclaration":
      return nodesIn(statement.id).flatMap(namesIn);
    case "ImportDeclaration":
      return nodesIn(statement.specifiers).flatMap(({ local }) => nodesIn(local).flatMap(namesIn));
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return nodesIn(statement.declaration).flatMap(declaredBy);
    default:
      return [];
  }
}

/** What `var` makes known in the whole function, wherever it stands in it. */
function hoisted(inside: unknown): string[] {
  return nodesIn(inside).flatMap((node) => {
    if (isFunction(node)) return [];
    const own =
      node.type === "VariableDeclaration" && node.kind === "var"
        ? nodesIn(node.declarations).flatMap(({ id }) => nodesIn(id).flatMap(namesIn))
        : [];
    return [...own, ...fieldsOf(node).flatMap(([, child]) => hoisted(child))];
  });
}

/** The names that a pattern binds. */
function namesIn(pattern: SyntaxNode): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern.name)];
    case "AssignmentPattern":
      return nodesIn(pattern.left).flatMap(namesIn);
    case "RestElement":
      return nodesIn(pattern.argument).flatMap(namesIn);
    case "ArrayPattern":
      return nodesIn(pattern.elements).flatMap(namesIn);
    case "ObjectPattern":
      return nodesIn(pattern.properties).flatMap((property) =>
        namesIn(property.type === "Property" && isNode(property.value) ? property.value : property),
      );
    default:
      return [];
  }
}
