import { highlight } from "../code/highlight.ts";

export interface Line {
  /** Without its indentation. */
  text: string;
  /**
   * How deep it stands, by the lines that opened the brackets around it (two on one line count once), and one
   * deeper where it goes on with what the line before left unfinished.
   */
  level: number;
  /** Steps of its indentation: a call that hangs on the line before stands one further in. */
  indent: number;
  /** Whether it begins by closing what another line opened. */
  closes: boolean;
}

const unfinished = /(=>|=|&&|\|\||\?\?|\?|\+|\*)$/;

/** The lines of a program with how deep they stand; brackets in texts and comments are none. */
export function linesOf(code: string): Line[] {
  /** Of each open bracket: the line that opened it. */
  const open: Line[] = [];
  let goesOn = 0;
  return highlight(code).map((tokens) => {
    const text = tokens
      .map((token) => token.text)
      .join("")
      .trim();
    const closing = /^[)\]}\s]*/.exec(text)?.[0].replace(/\s/g, "").length ?? 0;
    const within = open.at(-1);
    const line = {
      text,
      level: (within ? within.level + 1 : 0) + goesOn,
      indent: (within ? within.indent + 1 : 0) + goesOn + (text.startsWith(".") ? 1 : 0),
      closes: closing > 0,
    };
    if (closing > 0) {
      const closed = open[Math.max(0, open.length - closing)];
      line.level = closed?.level ?? 0;
      line.indent = closed?.indent ?? 0;
    }
    if (text !== "") goesOn = unfinished.test(text) ? 1 : 0;
    for (const { kind, text: piece } of tokens) {
      if (kind === "string" || kind === "comment") continue;
      for (const sign of piece.match(/[([{)\]}]/g) ?? []) {
        if (/[([{]/.test(sign)) open.push(line);
        else open.pop();
      }
    }
    return line;
  });
}

/** A program indented by its brackets: lines that were put in any order read as they will run. */
export const indented = (code: string): string =>
  linesOf(code)
    .map(({ text, indent }) => (text === "" ? "" : "  ".repeat(indent) + text))
    .join("\n");
