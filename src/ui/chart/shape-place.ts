/** As much of an SVG element as its place is read from; nothing has to be laid out. */
export interface Shape {
  localName: string;
  getAttribute(name: string): string | null;
}

export interface Point {
  x: number;
  y: number;
}

/** Room between a small shape and the number beside it. */
const beside = 9;

/** Where a number that belongs to a shape stands: in the middle of a large one, beside a small one. */
export function numberPlace(shape: Shape): Point {
  const at = translation(shape);
  const read = (name: string) => Number(shape.getAttribute(name) ?? 0) || 0;
  switch (shape.localName) {
    case "rect":
      return moved(at, read("x") + read("width") / 2, read("y") + read("height") / 2);
    case "circle":
      return moved(at, read("cx") + read("r") + beside, read("cy") - read("r") - beside);
    case "line":
      return moved(at, (read("x1") + read("x2")) / 2, (read("y1") + read("y2")) / 2);
    case "path": {
      const { low, high } = extent(pathPoints(shape.getAttribute("d") ?? ""));
      // Symbols are small paths that are moved to their place.
      const isSmall = high.x - low.x < 2 * beside && high.y - low.y < 2 * beside;
      return isSmall
        ? moved(at, high.x + beside, low.y - beside)
        : moved(at, (low.x + high.x) / 2, (low.y + high.y) / 2);
    }
    default:
      return moved(at, read("x"), read("y"));
  }
}

/** The sum of all moves in an element's transform; Plot only ever moves what it draws. */
export function translation(shape: Shape): Point {
  let at: Point = { x: 0, y: 0 };
  for (const [, x, y = "0"] of (shape.getAttribute("transform") ?? "").matchAll(
    /translate\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?\s*\)/g,
  ))
    at = moved(at, Number(x), Number(y));
  return at;
}

/** "10,20 30,40" */
export const pointsOf = (text: string): Point[] =>
  text
    .split(" ")
    .filter((pair) => /^[-\d.]+,[-\d.]+$/.test(pair))
    .map((pair) => pair.split(",").map(Number))
    .map(([x = 0, y = 0]) => ({ x, y }));

const moved = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

/** How many of a command's numbers come before the point that it leads to. */
const before: Record<string, number> = { M: 0, L: 0, T: 0, S: 2, Q: 2, C: 4, A: 5 };

/** The points that the absolute commands of a path lead to; of relative ones, which draw symbols, none. */
function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  for (const [, command = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
    const last = points.at(-1) ?? { x: 0, y: 0 };
    if (command === "H") points.push(...numbers.map((x) => ({ x, y: last.y })));
    if (command === "V") points.push(...numbers.map((y) => ({ x: last.x, y })));
    const skipped = before[command];
    if (skipped === undefined) continue;
    for (let i = skipped; i + 1 < numbers.length; i += skipped + 2)
      points.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 });
  }
  return points;
}

function extent(points: Point[]): { low: Point; high: Point } {
  if (points.length === 0) return { low: { x: 0, y: 0 }, high: { x: 0, y: 0 } };
  const end = (pick: (a: number, b: number) => number): Point =>
    points.reduce((a, b) => ({ x: pick(a.x, b.x), y: pick(a.y, b.y) }));
  return { low: end(Math.min), high: end(Math.max) };
}
