import { parse } from "sugar-high/core";
import * as typescript from "sugar-high/lang/typescript";

export interface Token {
  /** Class name behind "code-": what the text is. */
  kind: "keyword" | "string" | "number" | "comment" | "sign" | "blank" | "plain";
  text: string;
}

const kinds: Record<string, Token["kind"]> = {
  keyword: "keyword",
  string: "string",
  comment: "comment",
  sign: "sign",
};

/** Lines of coloured pieces of TypeScript; joined by line feeds, the pieces are the code again. */
export function highlight(code: string): Token[][] {
  return parse(code, typescript).lines.map((line) => {
    const tokens: Token[] = [];
    for (const { type, value } of line.tokens) {
      if (value === "") continue;
      const kind = /^_{3,}$/.test(value)
        ? "blank"
        : type === "class" && /^[\d.]/.test(value)
          ? "number"
          : (kinds[type] ?? "plain");
      tokens.push({ kind, text: value });
    }
    return tokens;
  });
}
