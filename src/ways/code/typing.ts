/** A replacement in a text, and what is selected afterwards. Positions count UTF-16 units from 0. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  selection: [start: number, end: number];
}

const step = "  ";

/** What Enter types: a line break, the indentation of this line, and one step more behind a bracket. */
export function breakLine(code: string, start: number, end: number): Edit {
  const lineStart = code.lastIndexOf("\n", start - 1) + 1;
  const before = code.slice(lineStart, start);
  const indentation = /^[ \t]*/.exec(before)?.[0] ?? "";
  const opens = /[([{]\s*$/.test(before);
  const closes = /^[ \t]*[)\]}]/.test(code.slice(end));
  const inner = `\n${indentation}${opens ? step : ""}`;
  const after = opens && closes ? `\n${indentation}` : "";
  const caret = start + inner.length;
  return { from: start, to: end, text: inner + after, selection: [caret, caret] };
}

/** Moves the selected lines one step to the right, or to the left. */
export function shiftLines(code: string, start: number, end: number, towards: "right" | "left"): Edit {
  const from = code.lastIndexOf("\n", start - 1) + 1;
  const lastBreak = code.indexOf("\n", end > start && code[end - 1] === "\n" ? end - 1 : end);
  const to = lastBreak === -1 ? code.length : lastBreak;
  const lines = code.slice(from, to).split("\n");
  const shifted = lines.map((line) =>
    towards === "left" ? line.replace(/^(\t| {1,2})/, "") : line === "" ? line : step + line,
  );
  const moved = (shifted[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const text = shifted.join("\n");
  const newStart = Math.max(from, start + moved);
  return { from, to, text, selection: [newStart, Math.max(newStart, end + text.length - (to - from))] };
}
