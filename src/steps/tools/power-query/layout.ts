const width = 80;
const opening = "([{";
const closing = ")]}";

/**
 * An expression of M on lines of its own where one line would be too long: what stands in the outermost
 * brackets an item a line, and so on inside. Texts are left whole.
 */
export function laidOut(expression: string, level = 1): string {
  if (expression.length + 2 * level <= width) return expression;
  const start = firstBracket(expression);
  if (start < 0) return expression;
  const { items, end } = itemsIn(expression, start);
  if (end < 0 || items.length === 0) return expression;
  const inner = "  ".repeat(level + 1);
  const lines = items.map((item) => inner + laidOut(item, level + 1));
  const head = expression.slice(0, start + 1);
  return `${head}\n${lines.join(",\n")}\n${"  ".repeat(level)}${expression.slice(end)}`;
}

/** The first bracket that is no column's name and holds something. */
function firstBracket(expression: string): number {
  for (const { at, sign } of signs(expression))
    if ((sign === "(" || sign === "{") && !closing.includes(expression[at + 1] ?? "")) return at;
  return -1;
}

function itemsIn(expression: string, start: number): { items: string[]; end: number } {
  const items: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (const { at, sign } of signs(expression, start)) {
    if (opening.includes(sign)) depth++;
    else if (closing.includes(sign)) depth--;
    if ((sign === "," && depth === 1) || depth === 0) {
      items.push(expression.slice(from, at).trim());
      from = at + 1;
    }
    if (depth === 0) return { items, end: at };
  }
  return { items, end: -1 };
}

/** Brackets and commas outside of texts. */
function* signs(expression: string, from = 0): Generator<{ at: number; sign: string }> {
  let isText = false;
  for (let at = 0; at < expression.length; at++) {
    const sign = expression[at] ?? "";
    if (sign === '"') isText = !isText;
    else if (at >= from && !isText && (opening + closing).concat(",").includes(sign)) yield { at, sign };
  }
}
