import type { Box, Lettering, Picture, Shape } from "../picture.ts";
import { unreadAttributes, unreadElements } from "./allowed.ts";
import { type Node, textOf, tidy } from "./markup.ts";
import { apply, identity, type Matrix, type Point, readTransform, scaleOf, times } from "./matrix.ts";
import { type Paint, readPaint } from "./paint.ts";
import { readPath, type Stroke } from "./path.ts";
import { fillOf, firstStyle, pixels, type Style, strokeOf, styleOf } from "./style.ts";

/** What an element stands in. */
interface Context {
  matrix: Matrix;
  style: Style;
  clip: Box;
  group: string;
  layer: number;
  mark: number | null;
  item: number | null;
  tip: string;
  depth: number;
}

type Drawn = Pick<Picture, "shapes" | "texts" | "unread">;

/** Reads what an <svg> draws, each shape where it stands on the whole drawing. */
export function draw(svg: Node, width: number, height: number, ids: Map<string, Node>): Drawn {
  const drawn: Drawn = { shapes: [], texts: [], unread: [] };
  const unread = new Set<string>();
  let layers = 0;
  const visit = (element: Node, around: Context) => {
    const { name, attributes } = element;
    if (name === "#text" || notDrawn.has(name)) return;
    if (unreadElements.has(name)) return void unread.add(name);
    for (const attribute of unreadAttributes) if (!isPlain(attributes[attribute])) unread.add(attribute);
    const step = attributes.transform === undefined ? identity : readTransform(attributes.transform);
    if (step === null) return void unread.add("transform");
    const matrix = step === identity ? around.matrix : times(around.matrix, step);
    const style = styleOf(element, around.style, around.depth === 1);
    const clip = clipped(attributes["clip-path"], around.clip, matrix, ids);
    if (clip === null) return void unread.add("clip-path");
    const context: Context = {
      ...around,
      matrix,
      style,
      clip,
      tip: tipOf(element) ?? around.tip,
      group: attributes["aria-label"] ?? around.group,
      layer: around.depth === 1 ? ++layers : around.layer,
      mark: numberIn(attributes["data-mark"]) ?? around.mark,
      depth: around.depth + 1,
    };
    if (style.opacity === 0) return;
    if (name === "text") drawn.texts.push(...letteringOf(element, context));
    else if (shaped.has(name)) {
      const shape = style.hidden ? null : shapeOf(element, context, ids);
      if (typeof shape === "string") unread.add(shape);
      else if (shape !== null) drawn.shapes.push(shape);
    } else {
      const first = numberIn(attributes["data-first"]);
      let at = 0;
      for (const child of element.children) {
        const isItem = first !== null && child.name !== "#text";
        visit(child, isItem ? { ...context, item: first + at++ } : context);
      }
    }
  };
  const clip: Box = [0, 0, width, height];
  visit(svg, {
    ...{ matrix: identity, style: firstStyle, clip, group: "", layer: 0 },
    ...{ mark: null, item: null, tip: "", depth: 0 },
  });
  drawn.unread = [...unread];
  return drawn;
}

const isPlain = (text: string | undefined): boolean =>
  text === undefined || text === "none" || text === "normal";

const notDrawn = new Set(["defs", "clipPath", "marker", "pattern", "title", "desc", "style"]);
const shaped = new Set(["rect", "line", "circle", "ellipse", "path", "polygon", "polyline"]);

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function tipOf({ children }: Node): string | null {
  const title = children.find(({ name }) => name === "title");
  return title ? tidy(title.children.map(({ text }) => text).join("")) : null;
}

/** The box within which something can be seen; null for a clip that is no box. */
function clipped(text: string | undefined, around: Box, matrix: Matrix, ids: Map<string, Node>): Box | null {
  if (text === undefined || text === "none") return around;
  const shapes = ids.get(idIn(text) ?? "")?.children.filter(({ name }) => name !== "#text") ?? [];
  const [only] = shapes;
  if (shapes.length !== 1 || only?.name !== "rect") return null;
  const box = boxOf(rectangle(only.attributes).map((point) => apply(matrix, point)));
  return overlap(around, box);
}

const idIn = (text: string): string | undefined => /^url\(["']?#([^"')]+)["']?\)$/.exec(text.trim())?.[1];

export const boxOf = (points: Point[]): Box => {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
};

const overlap = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

function rectangle(attributes: Node["attributes"]): Point[] {
  const [x, y] = [pixels(attributes.x) ?? 0, pixels(attributes.y) ?? 0];
  const [width, height] = [pixels(attributes.width) ?? 0, pixels(attributes.height) ?? 0];
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** The strokes that draw an element; null for one that cannot be read. */
function strokesOf({ name, attributes }: Node): Stroke[] | null {
  const number = (key: string) => pixels(attributes[key]) ?? 0;
  if (name === "rect") return [{ points: rectangle(attributes), closed: true, curved: false, beyond: false }];
  if (name === "path") return readPath(attributes.d ?? "");
  if (name === "line") {
    const ends: Point[] = [
      [number("x1"), number("y1")],
      [number("x2"), number("y2")],
    ];
    return [{ points: ends, closed: false, curved: false, beyond: false }];
  }
  if (name === "circle" || name === "ellipse") {
    const [rx, ry] = name === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
    const [x, y] = [number("cx"), number("cy")];
    const points: Point[] = [
      [x - rx, y],
      [x, y - ry],
      [x + rx, y],
      [x, y + ry],
    ];
    return [{ points, closed: true, curved: true, beyond: false }];
  }
  const numbers = (attributes.points ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  if (numbers.length % 2 === 1 || numbers.some(Number.isNaN)) return null;
  const points = numbers.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
  return points.length === 0 ? [] : [{ points, closed: name === "polygon", curved: false, beyond: false }];
}

/** Null where nothing of it can be seen; a text names what cannot be read. */
function shapeOf(element: Node, context: Context, ids: Map<string, Node>): Shape | string | null {
  const { style, matrix, clip, group } = context;
  const strokes = strokesOf(element);
  if (strokes === null) return element.name;
  if (strokes.length === 0) return null;
  const pattern = ids.get(idIn(style.fill) ?? "");
  if (idIn(style.fill) !== undefined && pattern?.name !== "pattern") return "fill";
  const fill = pattern ? patternPaint(pattern, style) : fillOf(style);
  const stroke = strokeOf(style);
  if (fill === "unread" || stroke === "unread") return "colour";

  const placed = strokes.map(({ points }) => points.map((point) => apply(matrix, point)));
  const isOpen = !strokes.some(({ closed, points }) => closed && points.length > 2);
  const isLine = element.name === "line" || (isOpen && fill === null);
  const isDot =
    element.name === "circle" || element.name === "ellipse" || (group === "dot" && element.name === "path");
  const width = style.strokeWidth * scaleOf(matrix);
  const whole = boxOf(placed.flat());
  const reach = isLine ? width / 2 : 0;
  const seen = overlap(clip, isLine ? spread(whole, placed, reach) : whole);
  const shape: Shape = {
    form: isDot ? "dot" : isLine ? "stroke" : "block",
    lines: isDot ? [middle(whole, matrix, element)] : placed.map((points) => points.flat()),
    curved: strokes.some(({ curved }) => curved),
    beyond: strokes.some(({ beyond }) => beyond),
    // How large a dot is, is no matter of where it stands.
    box: isDot ? whole : seen,
    cut: sticksOut(whole, clip),
    fill: isLine ? null : fill,
    stroke: width > 0 ? stroke : null,
    width,
    cells: pattern !== undefined && group === "waffle",
    marked: isLine ? markerPaint(element, style, ids) : null,
    ...{
      group: isLine && width < 3 && placed.every(isAlongSide) ? group : unguided(group),
      layer: context.layer,
      mark: context.mark,
      item: context.item,
    },
    tip: context.tip,
  };
  return shape;
}

/** Whatever it calls itself, what is no thin line along a side is no part of an axis. */
const unguided = (group: string): string => (/-(axis|grid)/.test(group) ? "" : group);

const isAlongSide = (points: Point[]): boolean => {
  const [first, last, ...others] = points;
  return others.length === 0 && (first?.[0] === last?.[0] || first?.[1] === last?.[1]);
};

/** A symbol is drawn around the place that it is moved to. */
const middle = ([left, top, right, bottom]: Box, matrix: Matrix, { name }: Node): number[] =>
  name === "path" ? [matrix[4], matrix[5]] : [(left + right) / 2, (top + bottom) / 2];

/** A line along an axis is as thick as its stroke, across itself only. */
function spread([left, top, right, bottom]: Box, [first = []]: Point[][], reach: number): Box {
  const isAcross = first.length === 2 && (top === bottom || left === right);
  const [x, y] = isAcross ? (top === bottom ? [0, reach] : [reach, 0]) : [reach, reach];
  return [left - x, top - y, right + x, bottom + y];
}

const sticksOut = (box: Box, clip: Box): boolean =>
  box[0] < clip[0] - 1 || box[1] < clip[1] - 1 || box[2] > clip[2] + 1 || box[3] > clip[3] + 1;

/** What a pattern is drawn with: its first painted shape, or what is around it. */
function patternPaint({ attributes, children }: Node, style: Style): Paint | null | "unread" {
  const painted = [attributes, ...children.map((child) => child.attributes)]
    .map(({ fill }) => fill)
    .findLast((fill) => fill !== undefined);
  const paint = readPaint(painted ?? "currentColor", style.current);
  if (paint === null || paint === "unread") return paint;
  return { ...paint, alpha: paint.alpha * style.opacity * style.fillOpacity };
}

/** The paint of the marks on a line's points, or null. */
function markerPaint({ attributes }: Node, style: Style, ids: Map<string, Node>): Paint | null {
  const marker = ["marker-start", "marker-mid", "marker-end"]
    .map((name) => ids.get(idIn(attributes[name] ?? "") ?? ""))
    .find((found) => found?.name === "marker");
  if (marker === undefined) return null;
  const { fill = style.fill, stroke = "none" } = marker.attributes;
  for (const text of [fill, stroke]) {
    const paint = readPaint(text, style.current);
    if (paint !== null && paint !== "unread") return { ...paint, alpha: paint.alpha * style.opacity };
  }
  return null;
}

/** What a text says and where; lines below each other are one text. */
function letteringOf(element: Node, context: Context): Lettering[] {
  const text = tidy(textOf(element));
  if (text === "" || context.style.hidden) return [];
  const { style, matrix, clip } = context;
  const at = (key: string) => pixels(element.attributes[key]) ?? 0;
  const [x, y] = apply(matrix, [at("x") + at("dx"), at("y") + at("dy")]);
  if (x < clip[0] - 1 || x > clip[2] + 1 || y < clip[1] - 20 || y > clip[3] + 20) return [];
  const colour = fillOf(style);
  const { group, layer, mark, item } = context;
  const shown = colour === "unread" ? null : colour;
  const { size, anchor } = style;
  return [{ text, x, y, size, colour: shown, anchor, group, layer, mark, item, tip: context.tip }];
}
