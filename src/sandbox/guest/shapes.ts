import type { Scale } from "@observablehq/plot";
import type { Element } from "./dom.ts";
import type { DrawnMark } from "./marks.ts";

/** What Plot.plot gives: the drawing, or a figure around it. */
export type Figure = Element & { scale?(name: string): Scale | undefined };

/** Channels in pixels, as a mark is given them to draw. */
export type Scaled = Partial<Record<"x" | "y" | "x1" | "y1" | "x2" | "y2", ArrayLike<number>>>;

/** Above this many points a line is marked as a whole only: its markup is long enough. */
const mostPoints = 2000;

/**
 * Says in the markup which shape draws which item of the chart's facts, so that a page can mark it:
 * the group of a mark has data-mark (its place among the facts' marks) and, where each child draws one
 * item, data-first (the item that its first child draws). Where a child draws several, as a line does,
 * it has data-items ("4 5 6") and data-points ("x,y x,y", in pixels of the group).
 */
export function tagShapes(group: Element, mark: number, { indexes }: DrawnMark, values: Scaled): void {
  const index = indexes[indexes.length - 1] ?? [];
  const first = indexes.reduce((sum, { length }) => sum + length, 0) - index.length;
  const shapes = group.children;
  group.setAttribute("data-mark", mark);
  if (shapes.length === index.length && shapes.every((shape, i) => shape.__data__ === index[i])) {
    group.setAttribute("data-first", first);
    return;
  }
  const itemAt = new Map<number, number>();
  for (let i = 0; i < index.length; i++) itemAt.set(index[i] as number, first + i);
  const [x, y] = [values.x2 ?? values.x ?? values.x1, values.y2 ?? values.y ?? values.y1];
  if (index.length > mostPoints || !x || !y) return;
  for (const shape of shapes) {
    if (!Array.isArray(shape.__data__)) continue;
    // Where a line has a gap its points hold -1.
    const points = (shape.__data__ as number[]).filter((at) => itemAt.has(at));
    shape.setAttribute("data-items", points.map((at) => itemAt.get(at)).join(" "));
    shape.setAttribute("data-points", points.map((at) => `${rounded(x[at])},${rounded(y[at])}`).join(" "));
  }
}

/** Says where an axis that measures begins and ends: data-x ("40,620", in pixels) and data-y. Facets have many. */
export function tagAxes(figure: Figure): void {
  const svg = figure.tagName === "svg" ? figure : figure.children.find(({ tagName }) => tagName === "svg");
  if (!svg || !figure.scale || figure.scale("fx") || figure.scale("fy")) return;
  for (const axis of ["x", "y"] as const) {
    const range = Array.from((figure.scale(axis)?.range ?? []) as Iterable<unknown>);
    const ends = range.filter((end) => typeof end === "number");
    if (ends.length === 2) svg.setAttribute(`data-${axis}`, ends.map(rounded).join());
  }
}

const rounded = (pixels = 0): number => Math.round(pixels * 10) / 10;
