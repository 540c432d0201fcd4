export interface Token {
  /** Class name behind "code-": what the text is. */
  kind: "keyword" | "string" | "number" | "comment" | "sign" | "blank" | "plain";
  text: string;
}

type Piece = [kind: Token["kind"], text: string];

/** Characters; a longer text is shown without colours. */
const longestInColour = 20_000;

/**
 * Lines of coloured pieces of TypeScript; joined by line feeds, the pieces are the code again. It is also
 * asked for what others wrote, so its time grows as the text does, whatever stands in it.
 */
export function highlight(code: string): Token[][] {
  const tokens: Token[] = code.length > longestInColour ? [{ kind: "plain", text: code }] : tokensOf(code);
  const lines: Token[][] = [[]];
  for (const { kind, text } of tokens) {
    text.split("\n").forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push({ kind, text: piece });
    });
  }
  return lines;
}

const keywords = new Set(
  `abstract any as async await boolean break case catch class const continue debugger declare default delete
  do else enum export extends false finally for from function if implements import in instanceof interface
  keyof let namespace never new null number of override private protected public readonly return satisfies
  static string super switch this throw true try type typeof undefined unknown var void while yield`.split(
    /\s+/,
  ),
);

/** Tried in this order at each place. None looks back, and what has no end of its own ends with its line or the text. */
const parts: [Token["kind"], RegExp][] = [
  ["plain", /\s+/y],
  ["comment", /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["string", /"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/y],
  ["number", /\d[\w.]*|\.\d[\w.]*/y],
  ["plain", /[\p{L}\p{M}\p{N}$_]+/uy],
];
/** The text of a template up to its end, or to a value that is put in. */
const template = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)?/y;
/** At most so long: where no expression ends, the next one that begins must not look as far again. */
const expression = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,100}\]){1,200}\/[a-z]*/y;

function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  /** Open braces of each template's value, the innermost last. */
  const braces: number[] = [];
  let at = 0;
  /** Whether a value stands before, which a slash then divides. */
  let afterValue = false;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(code)?.[0] ?? "";
  };
  const readExpression = () => (afterValue ? "" : read(expression));
  const take = (kind: Token["kind"], text: string) => {
    const last = tokens.at(-1);
    if (last?.kind === kind) last.text += text;
    else tokens.push({ kind, text });
    at += text.length;
  };
  const takeTemplate = (opened: string) => {
    take("string", opened);
    const text = read(template);
    const putsIn = text.endsWith("${");
    take("string", putsIn ? text.slice(0, -2) : text);
    if (putsIn) {
      take("sign", "${");
      braces.push(0);
    }
    afterValue = !putsIn;
  };
  while (at < code.length) {
    const sign = code.charAt(at);
    const depth = braces.at(-1);
    if (sign === "`") takeTemplate(sign);
    else if (sign === "}" && depth === 0) {
      braces.pop();
      take("sign", sign);
      takeTemplate("");
    } else {
      const [kind, text] = partAt(read) ?? signAt(sign, readExpression());
      const word = keywords.has(text) ? "keyword" : /^_{3,}$/.test(text) ? "blank" : kind;
      take(word, text);
      if (depth !== undefined && sign === "{") braces[braces.length - 1] = depth + 1;
      if (depth !== undefined && sign === "}") braces[braces.length - 1] = depth - 1;
      if (kind === "comment" || text.trim() === "") continue;
      afterValue = (word !== "keyword" && word !== "sign") || /[)\]}]/.test(text);
    }
  }
  return tokens;
}

function partAt(read: (pattern: RegExp) => string): Piece | null {
  for (const [kind, pattern] of parts) {
    const text = read(pattern);
    if (text !== "") return [kind, text];
  }
  return null;
}

const signAt = (sign: string, expression: string): Piece =>
  expression === "" ? ["sign", sign] : ["string", expression];
