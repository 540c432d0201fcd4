import type { ChartItem, ChartPlaces } from "./places.ts";
import { numberPlace, type Point, pointsOf, translation } from "./shape-place.ts";

/** What draws an item: the shape of its own, or its point on a line or an area. */
interface Drawn {
  shape: SVGElement;
  point: Point | null;
}

/** Shapes of a mark that is meant as a whole; a cloud of more would only be darker. */
const mostShapes = 200;
/** Of a number's disk, and of a ring around a point. */
const radius = 8;
const ring = 7;

/**
 * Marks in a drawing what its problems mean: an outline of dashes around shapes and points, with the
 * number that the thing has in the table; a dashed line along an axis; a dashed box around a legend.
 * @param drawing a chart as the sandbox drew it, made clean; its figure where it has one
 * @returns how many things and whole parts are marked
 */
export function markDrawing(drawing: DocumentFragment, image: SVGElement, places: ChartPlaces): number {
  const overlay = svg("g", { class: "pointed-out", "aria-hidden": "true" });
  const numbers: SVGElement[] = [];
  const size = { width: Number(image.getAttribute("width")), height: Number(image.getAttribute("height")) };
  let count = 0;
  for (const item of places.items) {
    const drawn = shapeOf(image, item);
    if (drawn === null) continue;
    count += 1;
    overlay.append(...outlines(drawn));
    const number = places.numberOf(item);
    if (number !== null) numbers.push(viewNumber(number, placeOf(drawn, size)));
  }
  for (const mark of places.marks) {
    const shapes = [...image.querySelectorAll<SVGElement>(`[data-mark="${mark}"] > *`)];
    if (shapes.length === 0 || shapes.length > mostShapes) continue;
    count += 1;
    overlay.append(...shapes.flatMap((shape) => outlines({ shape, point: null })));
  }
  for (const scale of places.scales) {
    const marked = /^f?[xy]$/.test(scale) ? markAxis(image, scale, overlay) : markLegend(drawing, scale);
    if (marked) count += 1;
  }
  overlay.append(...numbers);
  if (overlay.childNodes.length > 0) image.append(overlay);
  return count;
}

function shapeOf(image: SVGElement, { mark, item }: ChartItem): Drawn | null {
  for (const group of image.querySelectorAll(`[data-mark="${mark}"]`)) {
    const first = group.getAttribute("data-first");
    if (first !== null) {
      const shape = group.children[item - Number(first)];
      if (shape instanceof SVGElement) return { shape, point: null };
      continue;
    }
    for (const shape of group.children) {
      const at = (shape.getAttribute("data-items") ?? "").split(" ").indexOf(String(item));
      const point = pointsOf(shape.getAttribute("data-points") ?? "")[at];
      if (shape instanceof SVGElement && at >= 0 && point) return { shape, point };
    }
  }
  return null;
}

/** What says where a shape is and how large; its looks are left behind. */
const geometry = "x y width height rx ry cx cy r x1 y1 x2 y2 d points transform".split(" ");

/** The outline twice, so that the dashes are seen on dark and on light. */
const looks = ["pointed-halo", "pointed-outline"];

function outlines(drawn: Drawn): SVGElement[] {
  const { shape } = drawn;
  // What is written is underlined: letters with an outline cannot be read.
  if (shape.localName === "text") {
    shape.classList.add("pointed-text");
    return [];
  }
  const moves = groupsAround(shape).flatMap((group) => group.getAttribute("transform") ?? []);
  return looks.map((look) => {
    const outline = outlineOf(drawn);
    outline.classList.add(look);
    return svg("g", { transform: moves.join(" ") || null }, outline);
  });
}

/** Small dots get a ring around them, large shapes an edge. */
function outlineOf({ shape, point }: Drawn): SVGElement {
  if (point) return svg("circle", { cx: point.x, cy: point.y, r: ring });
  const outline = svg(
    shape.localName,
    Object.fromEntries(geometry.map((name) => [name, shape.getAttribute(name)])),
  );
  if (shape.localName === "circle")
    outline.setAttribute("r", String(Math.max(ring, Number(shape.getAttribute("r")) + 3)));
  return outline;
}

/** From the image inwards. */
function groupsAround(shape: Element): Element[] {
  const groups: Element[] = [];
  for (let group = shape.parentElement; group?.localName === "g"; group = group.parentElement)
    groups.unshift(group);
  return groups;
}

const sum = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

/** In the image's own pixels, and inside it. */
function placeOf({ shape, point }: Drawn, { width, height }: { width: number; height: number }): Point {
  const own = point ? { x: point.x, y: point.y - 2 * radius - 2 } : numberPlace(shape);
  const at = groupsAround(shape).map(translation).reduce(sum, own);
  const inside = (value: number, end: number) =>
    Math.min(Math.max(value, radius + 1), Math.max(end - radius - 1, radius + 1));
  return { x: inside(at.x, width), y: inside(at.y, height) };
}

const viewNumber = (number: number, { x, y }: Point): SVGElement =>
  svg(
    "g",
    { class: "pointed-number", transform: `translate(${x},${y})` },
    svg("circle", { r: radius }),
    svg("text", { dy: "0.35em" }, String(number)),
  );

/** From the end of a tick's label to the axis, as Plot lays them out. */
const labelOffset = 9;

/** A line along an axis, and its name underlined. False where the axis is not drawn. */
function markAxis(image: SVGElement, axis: string, overlay: SVGElement): boolean {
  for (const name of image.querySelectorAll(`[aria-label="${axis}-axis label"] text`))
    name.classList.add("pointed-text");
  const labels = [...image.querySelectorAll(`[aria-label="${axis}-axis tick label"] text`)].map((label) =>
    [label, ...groupsAround(label)].map(translation).reduce(sum),
  );
  const [first] = labels;
  if (first === undefined) return false;
  const along = axis.endsWith("x") ? "x" : "y";
  const across = along === "x" ? "y" : "x";
  const [low, high] = extentOf([...labels.map((at) => at[along]), ...numbersIn(image, `data-${axis}`)]);
  // Labels stand outside: below the drawing or above it, to its left or right.
  const middle = Number(image.getAttribute(along === "x" ? "height" : "width")) / 2;
  const at = first[across] + (first[across] > middle === (along === "x") ? -labelOffset : labelOffset);
  const ends = { [`${along}1`]: low, [`${along}2`]: high, [`${across}1`]: at, [`${across}2`]: at };
  overlay.append(...looks.map((look) => svg("line", { ...ends, class: look })));
  return true;
}

const extentOf = (numbers: number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];

const numbersIn = (element: Element, attribute: string): number[] =>
  (element.getAttribute(attribute) ?? "")
    .split(",")
    .filter((text) => text !== "")
    .map(Number)
    .filter(Number.isFinite);

/** The box around it is drawn by its style. False where no legend explains the scale. */
function markLegend(drawing: DocumentFragment, scale: string): boolean {
  const legends = scale === "color" ? drawing.querySelectorAll(".plot-swatches, .plot-ramp") : [];
  for (const legend of legends) legend.classList.add("pointed-legend");
  return legends.length > 0;
}

function svg(
  name: string,
  attributes: Record<string, string | number | null> = {},
  ...children: (Node | string)[]
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
