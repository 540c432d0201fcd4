import type { Point } from "./matrix.ts";

/** A stroke of the pen, from where it is put down to where it is lifted. */
export interface Stroke {
  points: Point[];
  closed: boolean;
  /** Whether it bends between its points. */
  curved: boolean;
  /** Whether it bends out of the box between two of its points: it says values that are at neither end. */
  beyond: boolean;
}

const token = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;
/** How many numbers a command takes, and which two of them are where the pen goes. */
const commands: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Reads the `d` of a path (SVG 2, section 9.3); null for one that cannot be read. A curve keeps its ends. */
export function readPath(d: string): Stroke[] | null {
  const tokens = d.match(token) ?? [];
  const strokes: Stroke[] = [];
  let [x, y, startX, startY, at] = [0, 0, 0, 0, 0];
  let command = "";
  let current: Stroke | null = null;
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at] ?? "")) command = tokens[at++] ?? "";
    const upper = command.toUpperCase();
    const size = commands[upper];
    if (size === undefined) return null;
    const numbers = tokens.slice(at, at + size).map(Number);
    if (numbers.length < size || numbers.some(Number.isNaN)) return null;
    at += size;
    if (upper === "Z") {
      if (current) current.closed = true;
      [x, y] = [startX, startY];
      current = null;
      continue;
    }
    const before: Point = [x, y];
    const [fromX, fromY]: Point = command === upper ? [0, 0] : before;
    if (upper === "H") x = fromX + (numbers[0] ?? 0);
    else if (upper === "V") y = fromY + (numbers[0] ?? 0);
    else [x, y] = [fromX + (numbers[size - 2] ?? 0), fromY + (numbers[size - 1] ?? 0)];
    if (upper === "M") {
      [startX, startY] = [x, y];
      current = { points: [[x, y]], closed: false, curved: false, beyond: false };
      strokes.push(current);
      command = command === "M" ? "L" : "l";
      continue;
    }
    if (current === null) {
      current = { points: [[startX, startY]], closed: false, curved: false, beyond: false };
      strokes.push(current);
    }
    current.points.push([x, y]);
    const bends = numbers.slice(0, upper === "A" ? 0 : -2);
    const isOut = bends.some((bend, i) => {
      const [from, to, by] = i % 2 === 0 ? [before[0], x, fromX] : [before[1], y, fromY];
      return bend + by < Math.min(from, to) - 1 || bend + by > Math.max(from, to) + 1;
    });
    if ("CSQTA".includes(upper)) current.curved = true;
    if (isOut) current.beyond = true;
  }
  return strokes;
}
