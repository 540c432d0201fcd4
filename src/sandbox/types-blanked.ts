import type { ImportLocation, LoopLocation } from "./engine/run-error.ts";

/** A node of the syntax tree, as acorn and its TypeScript plugin make it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  loc: LoopLocation;
  [field: string]: unknown;
}

/** TypeScript that makes code, not only types. `loc` as acorn's own errors have it: the column from 0. */
export class Unsupported extends Error {
  readonly loc: { line: number; column: number };
  constructor(message: string, { loc }: SyntaxNode) {
    super(message);
    this.loc = loc.start;
  }
}

const refused: Record<string, string> = {
  TSEnumDeclaration: "enum is not supported here",
  TSModuleDeclaration: "namespace is not supported here",
  TSParameterProperty: "a property declared by a constructor is not supported here",
  TSImportEqualsDeclaration: "import = is not supported here",
  TSExportAssignment: "export = is not supported here",
  TSNamespaceExportDeclaration: "export as namespace is not supported here",
  Decorator: "decorators are not supported here",
};

/** Nodes that hold nothing but types, wherever they stand. */
const typesOnly = new Set(["TSTypeAnnotation", "TSTypeParameterDeclaration", "TSTypeParameterInstantiation"]);
const typeStatements = new Set([
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSDeclareFunction",
  "TSIndexSignature",
]);
/** Statements that may end without a semicolon. */
const openEnded = new Set([
  "ExpressionStatement",
  "VariableDeclaration",
  "ReturnStatement",
  "ThrowStatement",
  "PropertyDefinition",
  "ExportDefaultDeclaration",
]);
/** Fields that hold a type which blankNode has dealt with already. */
const blankedFields: Record<string, string> = {
  TSAsExpression: "typeAnnotation",
  TSSatisfiesExpression: "typeAnnotation",
  TSTypeAssertion: "typeAnnotation",
  ArrowFunctionExpression: "returnType",
};
const modifiers = /^(public|private|protected|readonly|override|accessor)\b/;

/** Replaces what is type only by spaces. Throws Unsupported. */
export function blankTypes(code: string, program: SyntaxNode, comments: { start: number; end: number }[]) {
  const out = code.split("");
  const imports: ImportLocation[] = [];
  const loops: LoopLocation[] = [];
  let exportsDefault = false;
  const commentEnds = new Map(comments.map(({ start, end }) => [start, end]));

  function blank(start: number, end: number): void {
    for (let i = start; i < end; i++) if (!/[\n\r\u2028\u2029]/.test(out[i] as string)) out[i] = " ";
  }
  /** A semicolon in its place keeps the next line from being read as a part of the one before. */
  function blankStatement({ start, end }: SyntaxNode): void {
    blank(start, end);
    out[start] = ";";
  }
  /** The next position that is neither space nor comment. */
  function skip(at: number): number {
    let i = at;
    for (;;) {
      const commentEnd = commentEnds.get(i);
      if (commentEnd !== undefined) i = commentEnd;
      else if (i < code.length && /\s/.test(code[i] as string)) i += 1;
      else return i;
    }
  }
  /** Like skip, and past the brackets that close a parenthesised expression. */
  function skipClosing(at: number): number {
    let i = skip(at);
    while (code[i] === ")") i = skip(i + 1);
    return i;
  }
  function blankSign(sign: string, after: number): void {
    const at = skip(after);
    if (code[at] === sign) blank(at, at + 1);
  }
  function blankWithComma({ start, end }: SyntaxNode): void {
    const next = skip(end);
    blank(start, end);
    if (code[next] === ",") blank(next, next + 1);
  }

  /** An arrow must follow its bracket on the same line: the bracket moves to where the type ended. */
  function blankReturnType(type: SyntaxNode): void {
    const broken = code.slice(type.start, type.end).includes("\n");
    blank(type.start, type.end);
    if (!broken) return;
    out[code.lastIndexOf(")", type.start - 1)] = " ";
    out[type.end - 1] = ")";
  }

  function blankModifiers(member: SyntaxNode, key: SyntaxNode): void {
    for (let at = skip(member.start); at < key.start; at = skip(at)) {
      const word = /^[\w$]+/.exec(code.slice(at, key.start))?.[0] ?? code[at] ?? " ";
      if (modifiers.test(word)) blank(at, at + word.length);
      at += word.length;
    }
    let after = key.end;
    if (member.computed) after = code.indexOf("]", skip(after)) + 1;
    blankSign(member.definite ? "!" : "?", after);
  }

  function noteImports(node: SyntaxNode): void {
    const source = node.source as SyntaxNode | null | undefined;
    if (!source || node.importKind === "type" || node.exportKind === "type") return;
    const note = (place: SyntaxNode, name: string | null) =>
      imports.push({
        module: String(source.value),
        name,
        line: place.loc.start.line,
        column: place.loc.start.column + 1,
      });
    note(source, null);
    for (const specifier of (node.specifiers as SyntaxNode[] | undefined) ?? []) {
      const imported = (specifier.imported ?? specifier.local) as SyntaxNode;
      if (specifier.type === "ImportDefaultSpecifier") note(specifier, "default");
      else if (specifier.type !== "ImportNamespaceSpecifier") {
        note(specifier, String(imported.name ?? imported.value));
      }
    }
  }

  /** True when the node is done with: its children need no visit. */
  function blankNode(node: SyntaxNode): boolean {
    const declaration = node.declaration as SyntaxNode | null | undefined;
    if (typesOnly.has(node.type)) {
      blank(node.start, node.end);
      return true;
    }
    if (typeStatements.has(node.type) || node.declare === true) {
      blankStatement(node);
      return true;
    }
    const refusal = refused[node.type];
    if (refusal !== undefined) throw new Unsupported(refusal, node);
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
      case "ExportDefaultDeclaration":
        noteImports(node);
        if (node.type === "ExportDefaultDeclaration" && !typeStatements.has(declaration?.type ?? "")) {
          if (exportsDefault) throw new Unsupported("two defaults", node);
          exportsDefault = true;
        }
        if (node.importKind !== "type" && node.exportKind !== "type") {
          if (!declaration || !typeStatements.has(declaration.type)) return false;
        }
        blankStatement(node);
        return true;
      case "ImportSpecifier":
      case "ExportSpecifier":
        if (node.importKind === "type" || node.exportKind === "type") blankWithComma(node);
        return true;
      case "Identifier":
        if (node.optional) blankSign("?", node.start + String(node.name).length);
        return false;
      case "ObjectPattern":
      case "ArrayPattern":
        if (node.optional) {
          const annotation = node.typeAnnotation as SyntaxNode | undefined;
          blank(code.lastIndexOf("?", (annotation?.start ?? node.end) - 1), annotation?.start ?? node.end);
        }
        return false;
      case "VariableDeclaration":
        if (/using/.test(String(node.kind))) throw new Unsupported("using is not supported here", node);
        return false;
      case "VariableDeclarator":
        if (node.definite) {
          const id = node.id as SyntaxNode;
          blankSign("!", id.start + String(id.name).length);
        }
        return false;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        blank(skipClosing((node.expression as SyntaxNode).end), node.end);
        return false;
      case "TSNonNullExpression":
        blank(node.end - 1, node.end);
        return false;
      case "TSTypeAssertion":
        blank(node.start, skipClosing((node.typeAnnotation as SyntaxNode).end) + 1);
        return false;
      case "ArrowFunctionExpression":
        if (node.returnType) blankReturnType(node.returnType as SyntaxNode);
        return false;
      case "ClassDeclaration":
      case "ClassExpression":
        if (node.abstract) blank(node.start, node.start + "abstract".length);
        blankImplements((node.implements ?? []) as SyntaxNode[]);
        return false;
      case "PropertyDefinition":
      case "AccessorProperty":
      case "MethodDefinition":
        if (node.abstract || (node.value as SyntaxNode | null)?.type === "TSDeclareMethod") {
          blankStatement(node);
          return true;
        }
        blankModifiers(node, node.key as SyntaxNode);
        return false;
      default:
        return false;
    }
  }

  function blankImplements(types: SyntaxNode[]): void {
    const [first] = types;
    const last = types[types.length - 1];
    if (first && last) blank(code.lastIndexOf("implements", first.start), last.end);
  }

  function visit(node: SyntaxNode, parent: SyntaxNode | null): void {
    const before = out[node.end - 1];
    if (/^(Do)?While|^For/.test(node.type))
      loops.push({ ...node.loc, isCounted: /^For(Of|In)/.test(node.type) });
    if (blankNode(node)) return;
    const skipped = blankedFields[node.type];
    for (const [field, child] of Object.entries(node)) {
      if (field === skipped || field === "loc") continue;
      for (const each of Array.isArray(child) ? child : [child]) {
        if (!isNode(each)) continue;
        if (field === "params" && each.name === "this") blankWithComma(each);
        else visit(each, node);
      }
    }
    const isHead = parent !== null && /^For/.test(parent.type) && node.type === "VariableDeclaration";
    const endedInType = out[node.end - 1] === " " && before !== " ";
    if (openEnded.has(node.type) && !isHead && endedInType) out[node.end - 1] = ";";
  }

  visit(program, null);
  return { code: out.join(""), imports, loops };
}

const isNode = (x: unknown): x is SyntaxNode =>
  typeof x === "object" && x !== null && typeof (x as { type?: unknown }).type === "string";
