import { type Token, tokenizer } from "acorn";

/** A bracket that a program opens, and the line where it stands, from 1. */
export interface Bracket {
  sign: string;
  line: number;
}

export interface Words {
  /** Brackets that are still open at the position, the outermost first. */
  open: Bracket[];
  /** What stands last before the position, "" at the beginning. */
  before: string;
  /** What stands at the position, "" at the end. */
  at: string;
}

const closing: Record<string, string> = { "(": ")", "[": "]", "{": "}", "${": "}" };
export const closes = (open: string): string => closing[open] ?? "";

/** Reads a program word by word up to a position that a parser stumbled at. */
export function wordsUpTo(code: string, position: number): Words {
  const open: Bracket[] = [];
  let before = "";
  try {
    for (const token of tokensOf(code)) {
      const text = code.slice(token.start, token.end);
      if (token.start >= position) return { open, before, at: text };
      before = text;
      if (text in closing) open.push({ sign: text, line: token.loc?.start.line ?? 1 });
      else if (text === closes(open.at(-1)?.sign ?? "")) open.pop();
    }
  } catch {
    // What cannot be read even as words ends the list.
  }
  return { open, before, at: "" };
}

function* tokensOf(code: string): Generator<Token> {
  const words = tokenizer(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
  for (const token of words) yield token;
}
