import { Parser } from "acorn";
import type { SyntaxNode } from "../types-blanked.ts";
import { childrenOf, isNode, walk } from "../walk.ts";
import { Edits } from "./edits.ts";
import { namesIn, writtenBy } from "./written.ts";

/** A place of a program that may change a table. */
export interface Site {
  /** What is called, as it is written. */
  name: string;
  /** Whose it is: of a value ("rows.filter"), of a library or the language ("Object.groupBy"), or the program's own. */
  kind: "method" | "static" | "own" | "loop";
  /** It stands in a statement of the program itself and in no other call: whatever is open then has failed. */
  isOuter: boolean;
  /** Lines, from 1. */
  from: number;
  to: number;
}

export interface Watched {
  /** The program with its calls watched; each line is where it was. */
  code: string;
  sites: Site[];
  /** Every name and short text that stands in the program: a column that it uses is one of them. */
  names: string[];
  columnBefore(line: number, column: number): number;
}

/** The module that watches, and what it exports: guest/trace.ts. */
export const watchModule = "trace";

/**
 * Puts watchers around what may change a table: `rows.filter(f)` becomes `o(3, i(3, rows).filter(f))`. They
 * give back what they are given, so the program calls what it called, in the same frame. In a program
 * rather than in Array.prototype they see no call of a library's, and no library pays for them.
 * @param code JavaScript without types
 * @throws SyntaxError
 */
export function watchCalls(code: string): Watched {
  const program = Parser.parse(code, {
    sourceType: "module",
    ecmaVersion: "latest",
    locations: true,
  }) as unknown as SyntaxNode;
  const sites: Site[] = [];
  const edits = new Edits();
  const mine = unusedName(code);
  const known = declarationsIn(program);
  const wrap = (node: SyntaxNode, open: string, close: string) =>
    edits.around(node.start, node.end, open, close);

  edits.around(
    0,
    0,
    `import{into as ${mine}i,also as ${mine}a,out as ${mine}o,each as ${mine}e}from"${watchModule}";`,
    "",
  );
  visit(program, null, true);
  return { ...edits.applied(code), sites, names: namesOf(program) };

  function visit(node: SyntaxNode, parent: SyntaxNode | null, isOuter: boolean): void {
    const known = sites.length;
    if (/^(?:CallExpression|NewExpression|ArrayExpression)$/.test(node.type)) call(node, isOuter);
    else if (isLoop(node) && isInList(parent)) loop(node, isOuter);
    const isOuterIn = isOuter && sites.length === known && !/Function/.test(node.type);
    // What stands behind "?." must go on standing behind it.
    const inner = node.type === "ChainExpression" ? partsOf(node) : childrenOf(node);
    for (const child of inner) visit(child, node, isOuterIn);
  }

  function call(node: SyntaxNode, isOuter: boolean): void {
    const seen = seenCall(node, known);
    if (!seen) return;
    const { name, kind, inputs, callback, start } = seen;
    const number = sites.length;
    sites.push({ name, kind, isOuter, from: start.loc.start.line, to: node.loc.end.line });
    wrap(node, `${mine}o(${number},`, ")");
    inputs.forEach((input, index) => {
      const watcher = index === inputs.length - 1 ? "i" : "a";
      const value = input.type === "SpreadElement" ? (input.argument as SyntaxNode) : input;
      wrap(value, `${mine}${watcher}(${number},(`, "))");
    });
    for (const result of callback) wrap(result, `${mine}e(${number},(`, "))");
  }

  function loop(node: SyntaxNode, isOuter: boolean): void {
    const through = goneThrough(node);
    if (!through) return;
    const filled = writtenBy(node);
    const number = sites.length;
    const name =
      node.type === "ExpressionStatement" ? "forEach" : node.type.startsWith("For") ? "for" : "while";
    sites.push({ name, kind: "loop", isOuter, from: node.loc.start.line, to: node.loc.end.line });
    // A value that is made on the way must be made once; a name can be looked up.
    if (through.type === "Identifier") {
      wrap(node, `try{${mine}i(${number},${through.name});`, finish(number, filled));
    } else {
      wrap(node, "try{", finish(number, filled));
      wrap(through, `${mine}i(${number},(`, "))");
    }
  }

  function finish(number: number, filled: string[]): string {
    // Each by itself: a name that is not there yet must not hide the others.
    return `}finally{${mine}o(${[number, ...filled.map((name) => `()=>${name}`)].join()})}`;
  }
}

interface SeenCall {
  name: string;
  kind: "method" | "static" | "own";
  /** What may be a table; a SpreadElement stands for what it spreads. */
  inputs: SyntaxNode[];
  /** What the callback of a map or flatMap gives. */
  callback: SyntaxNode[];
  /** Where its name stands. */
  start: SyntaxNode;
}

interface Declarations {
  /** Functions that are one expression, which read as a word: what they do is one step. */
  words: Set<string>;
  /** What danfo.js is imported as. */
  danfo: Set<string>;
}

/** Objects whose methods make no table. */
const noTables = /^(?:Math|JSON|console|Number|String|Date|Intl|Reflect|Promise|Symbol|Plot|globalThis)$/;
const language = /^(?:Object|Array|Map)$/;
const makesTables = /^(?:Object\.(?:groupBy|fromEntries|entries|values)|Map\.groupBy|Array\.from)$/;

function seenCall(node: SyntaxNode, { words, danfo }: Declarations): SeenCall | null {
  const none = { callback: [], start: node };
  if (node.type === "ArrayExpression") {
    const spread = (node.elements as (SyntaxNode | null)[]).filter((one) => one?.type === "SpreadElement");
    if (spread.length < 2) return null;
    return { ...none, name: "[…]", kind: "static", inputs: spread as SyntaxNode[] };
  }
  const given = node.arguments as SyntaxNode[];
  const inputs = given.filter((one) => !isPlain(one));
  const callee = node.callee as SyntaxNode;
  if (node.type === "NewExpression") {
    const isCollection = callee.type === "Identifier" && /^(?:Set|Map)$/.test(String(callee.name));
    if (!isCollection || inputs.length === 0) return null;
    return { ...none, name: `new ${callee.name}`, kind: "static", inputs };
  }
  if (callee.type === "Identifier") {
    const isWord = words.has(String(callee.name)) && inputs.length > 0;
    return isWord ? { ...none, name: String(callee.name), kind: "own", inputs } : null;
  }
  if (callee.type !== "MemberExpression") return null;
  const object = callee.object as SyntaxNode;
  const property = callee.property as SyntaxNode;
  const method = callee.computed ? null : String(property.name ?? "");
  if (!method || object.type === "Super") return null;
  const owner = object.type === "Identifier" ? String(object.name) : "";
  if (noTables.test(owner)) return null;
  if (language.test(owner) || danfo.has(owner)) {
    const name = `${owner}.${method}`;
    const isSeen = inputs.length > 0 && (danfo.has(owner) || makesTables.test(name));
    return isSeen ? { ...none, name, kind: "static", inputs, start: object } : null;
  }
  const callback = /^(?:map|flatMap)$/.test(method) ? resultsOf(given[0]) : [];
  return { name: method, kind: "method", inputs: [object, ...inputs], callback, start: property };
}

/** What can be no table: nothing is to be seen of it. */
const isPlain = ({ type }: SyntaxNode): boolean =>
  /^(?:Literal|TemplateLiteral|.*FunctionExpression)$/.test(type);

/** What a function gives back, wherever it does. */
function resultsOf(callback: SyntaxNode | undefined): SyntaxNode[] {
  if (!callback || !/FunctionExpression$/.test(callback.type) || callback.async || callback.generator)
    return [];
  const body = callback.body as SyntaxNode;
  if (body.type !== "BlockStatement") return [body];
  const results: SyntaxNode[] = [];
  walk(body, (node) => {
    if (node.type === "ReturnStatement" && isNode(node.argument)) results.push(node.argument);
    return !/Function/.test(node.type);
  });
  return results;
}

function declarationsIn(program: SyntaxNode): Declarations {
  const words = new Set<string>();
  const danfo = new Set<string>();
  walk(program, (node) => {
    if (node.type === "VariableDeclarator") {
      const init = node.init as SyntaxNode | null;
      const isWord =
        init?.type === "ArrowFunctionExpression" &&
        !init.async &&
        !/^BlockStatement$/.test((init.body as SyntaxNode).type);
      if (isWord) for (const name of namesIn(node.id)) words.add(name);
    }
    const { source, specifiers } = node;
    if (node.type !== "ImportDeclaration" || !isNode(source)) return;
    for (const { local } of specifiers as SyntaxNode[]) {
      const [name] = namesIn(local);
      if (name !== undefined && source.value === "danfojs") danfo.add(name);
    }
  });
  return { words, danfo };
}

const isLoop = (node: SyntaxNode): boolean =>
  /^(?:For|ForOf|ForIn|While)Statement$/.test(node.type) || forEachIn(node) !== null;

/** A loop can be put in a block of its own where a statement may stand. */
const isInList = (parent: SyntaxNode | null): boolean =>
  parent !== null && /^(?:Program|BlockStatement)$/.test(parent.type);

function forEachIn(node: SyntaxNode): SyntaxNode | null {
  if (node.type !== "ExpressionStatement") return null;
  const { type, callee } = node.expression as SyntaxNode;
  if (type !== "CallExpression") return null;
  const { type: kind, property, object } = callee as SyntaxNode;
  const isEach = kind === "MemberExpression" && isNode(property) && property.name === "forEach";
  return isEach ? (object as SyntaxNode) : null;
}

/** What a loop goes through: `rows` of "for (const row of rows)" and of "i < rows.length". */
function goneThrough(node: SyntaxNode): SyntaxNode | null {
  const each = forEachIn(node);
  if (each) return each;
  if (node.await) return null;
  if (isNode(node.right)) return node.right;
  let found: SyntaxNode | null = null;
  if (isNode(node.test))
    walk(node.test, ({ type, object, property }) => {
      const isLength = type === "MemberExpression" && isNode(property) && property.name === "length";
      if (isLength && isNode(object) && object.type === "Identifier") found ??= object;
    });
  return found;
}

/** Of a chain the part before its first "?.", and the arguments behind it: what stands for itself. */
function partsOf(chain: SyntaxNode): SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  let at = chain.expression as SyntaxNode;
  for (; isOptional(at); at = beforeIn(at)) {
    if (at.type === "CallExpression") parts.push(...(at.arguments as SyntaxNode[]));
    if (at.computed) parts.push(at.property as SyntaxNode);
  }
  return [at, ...parts];
}

const isLink = ({ type }: SyntaxNode): boolean => /^(?:CallExpression|MemberExpression)$/.test(type);
const beforeIn = (link: SyntaxNode): SyntaxNode =>
  (link.type === "CallExpression" ? link.callee : link.object) as SyntaxNode;

/** Whether a "?." stands in it or before it. */
function isOptional(link: SyntaxNode): boolean {
  return isLink(link) && (link.optional === true || isOptional(beforeIn(link)));
}

function namesOf(program: SyntaxNode): string[] {
  const names = new Set<string>();
  walk(program, ({ type, name, value }) => {
    if (type === "Identifier") names.add(String(name));
    else if (type === "Literal" && typeof value === "string" && value.length <= 60) names.add(value);
  });
  return [...names].slice(0, 500);
}

function unusedName(code: string): string {
  let name = "$w";
  while (code.includes(name)) name += "w";
  return name;
}
