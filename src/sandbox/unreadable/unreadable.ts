import { nearest } from "../nearest.ts";
import { type Bracket, closes, wordsUpTo } from "./brackets.ts";

/** Signs that no program knows, and what people mean by them. */
const signs: Record<string, string> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "×": "*",
  "÷": "/",
  "≥": ">=",
  "≤": "<=",
  "≠": "!==",
  "…": "...",
  "→": "=>",
  "«": '"',
  "»": '"',
  "´": '"',
  "²": "** 2",
  "，": ",",
  "；": ";",
  "（": "(",
  "）": ")",
  "：": ":",
};

/** Operators of other languages, and how TypeScript writes them. */
const words: [RegExp, string][] = [
  [/^%>%|^\|>/, "."],
  [/^<>|^=!=|^=!/, "!=="],
  [/^->/, "=>"],
  [/^:=/, "="],
];
const joiningWords: Record<string, string> = { y: "&&", and: "&&", o: "||", or: "||", no: "!", not: "!" };
const keywords = ["export", "default", "const", "function", "return", "import", "from", "while", "else"];
const startsStatement = /^(const|let|var|export|import|if|for|while|function|return|class)$/;
const endsValue = /^(?:[\p{L}\p{N}_$]+|["'`].*|[)\]}])$/su;
const startsValue = /^(?:[\p{L}\p{N}_$]+|["'`{([].*)$/su;

/**
 * What cannot be read as a program, said more closely than the parser does. English, as the engine's own
 * messages are; src/feedback/reasons/syntax.ts puts each into the reader's words.
 * @param position where the parser stumbled, in characters from the beginning
 */
export function unreadable(code: string, position: number, message: string): string {
  const sign = /^Unexpected character '(.+)'/u.exec(message)?.[1];
  if (sign !== undefined) return strangeSign(sign, message);
  return (
    ofParser(code, position, message) ??
    foreignOperator(code, position) ??
    numberAt(code, position) ??
    statementAt(code, position) ??
    ofBrackets(code, position, message) ??
    message
  );
}

function strangeSign(sign: string, message: string): string {
  if (/[“”‘’]/.test(sign)) return message;
  if (/[\p{Cf}\p{Cc}]/u.test(sign)) return "invisible sign";
  const meant = signs[sign];
  return meant === undefined ? `strange sign ${sign}` : `sign ${sign} is written ${meant}`;
}

/** What the parser names well enough. */
function ofParser(code: string, position: number, message: string): string | null {
  const declared = /^Identifier '(.+)' has already been declared|invalid redefinition of \S+ '?(\w+)'?/.exec(
    message,
  );
  if (declared) return `declared twice: ${declared[1] ?? declared[2]}`;
  if (/^Duplicate export 'default'/.test(message)) return "two defaults";
  if (/^'return' outside of function/.test(message)) return "return outside a function";
  if (
    /^Numeric separator|^Invalid number|Octal literal|legacy octal|^Identifier directly after number/i.test(
      message,
    )
  )
    return `number: ${/^[\w.,]+/.exec(code.slice(wordStart(code, position)))?.[0] ?? ""}`;
  if (/^Assigning to rvalue|^Invalid left-hand side/i.test(message)) return "assigns to no name";
  if (/await/.test(message) && /async/i.test(message)) return "await outside an async function";
  const reserved =
    /^Unexpected keyword '(\w+)'|^The keyword '(\w+)' is reserved|^Unexpected reserved word '(\w+)'/.exec(
      message,
    );
  if (reserved && startsName(code, position)) return `reserved: ${reserved[1] ?? reserved[2] ?? reserved[3]}`;
  if (/^Shorthand property assignments/.test(message)) return "= in the braces of an object";
  if (/^Invalid regular expression|escape sequence/i.test(message)) return message;
  if (/^Unterminated string/.test(message)) return "quote not closed";
  if (/^Unterminated template/.test(message)) return "template not closed";
  if (/^Unterminated comment/.test(message)) return "comment not closed";
  return null;
}

const wordStart = (code: string, position: number): number => {
  let start = position;
  while (start > 0 && /[\w.]/.test(code[start - 1] ?? "")) start--;
  return start;
};

/** Whether a name is being given at the position: "const class". */
const startsName = (code: string, position: number): boolean =>
  /\b(?:const|let|var|function)\s+$/.test(code.slice(Math.max(0, position - 50), position));

function foreignOperator(code: string, position: number): string | null {
  // The parser may have taken the first sign of several for one that it knows.
  for (const start of [position, position - 1, position - 2]) {
    const from = code.slice(Math.max(0, start));
    for (const [written, meant] of words) {
      const found = written.exec(from)?.[0];
      if (found !== undefined && start + found.length > position - 1)
        return `word ${found} is written ${meant}`;
    }
  }
  const line = lineAt(code, position);
  // What follows is read as a type first, so that the parser stumbles far behind it.
  if (/[^=!<>]=<\s*[\w(-]/.test(line)) return "word =< is written <=";
  const [, word = ""] = /^(\p{L}+)\s+[^\s:]/u.exec(code.slice(position)) ?? [];
  const meant = joiningWords[word.toLowerCase()];
  return meant === undefined ? null : `word ${word} is written ${meant}`;
}

/** "1 325", "1.325.000", "20%" where a program has 1325, 1325000 and 0.2. */
function numberAt(code: string, position: number): string | null {
  const at = position - lineStart(code, position);
  for (const found of lineAt(code, position).matchAll(
    /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d{3}){2,}(?!\d)/g,
  ))
    if (at >= found.index && at <= found.index + found[0].length) return `number: ${found[0]}`;
  return null;
}

function statementAt(code: string, position: number): string | null {
  // So far before the position as anything that is looked for can begin: time grows with the text alone.
  const before = code.slice(Math.max(0, position - 500), position);
  if (/[\p{L}\w)\]]\.\s*$/u.test(before)) {
    const name = /^["'`]([\p{L}_$][\p{L}\w$]*)["'`]/u.exec(code.slice(position))?.[1];
    return name === undefined ? "nothing after the dot" : `quotes around ${name} after a dot`;
  }
  if (/\bexport\s+default\s+$/.test(before) && /^(?:const|let|var)\b/.test(code.slice(position)))
    return "default of a declaration";
  if (/=>\s*\{\s*[\w$]+\s*:[^{};]*$/.test(before)) return "braces of a row after an arrow";
  if (/\b(if|while|for)\s+$/.test(before))
    return `condition of ${/(\w+)\s+$/.exec(before)?.[1]} without brackets`;
  if (/\b(?:const|let)\s+[\w$]+\s*$/.test(before) && /^===?[^=]/.test(code.slice(position)))
    return "word == is written =";
  if (/\b(?:const|let)\s+$/.test(before) && /^=/.test(code.slice(position))) return "no name before =";
  const tag = /<\/?([a-z]\w*)(?:\s[^<>\n]*)?\/?>/.exec(lineAt(code, position));
  return tag ? `markup <${tag[1]}>` : null;
}

const lineStart = (code: string, position: number): number => code.lastIndexOf("\n", position - 1) + 1;
const lineAt = (code: string, position: number): string =>
  code.slice(lineStart(code, position)).split("\n")[0] ?? "";

function ofBrackets(code: string, position: number, message: string): string | null {
  const { open, before, at } = wordsUpTo(code, position);
  const last = open.at(-1);
  if (/^[)\]}]$/.test(at)) {
    if (last === undefined) return `bracket ${at} closes nothing`;
    return at === closes(last.sign) ? null : notClosed(last);
  }
  if (last !== undefined && (at === "" || at === ";" || startsStatement.test(at))) return notClosed(last);
  for (const word of [before, at]) {
    const meant = /^\p{L}{3,}$/u.test(word) && !keywords.includes(word) ? nearest(word, keywords) : null;
    if (meant !== null) return `word ${word} is written ${meant}`;
  }
  if (/^[;,)\]}]?$/.test(at) && /^(?:=|[-+*/<>!=&|?:]+|=>)$/.test(before)) return `nothing after ${before}`;
  if (at === ";" && before === "default") return "nothing after default";
  const isUnexpected = /^Unexpected token|^expecting|^Unexpected/i.test(message);
  return isUnexpected && endsValue.test(before) && startsValue.test(at) && !startsStatement.test(before)
    ? `nothing between ${shortened(before)} and ${shortened(at)}`
    : null;
}

const notClosed = ({ sign, line }: Bracket): string => `bracket ${sign} of line ${line} is not closed`;

const shortened = (word: string): string => (word.length > 30 ? `${word.slice(0, 29)}…` : word);
