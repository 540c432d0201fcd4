import { readPicture } from "../../../src/check/chart/picture/markup/read-picture.ts";
import type { Chart } from "../../../src/check/value.ts";
import { mark, sketch, standing } from "./sketch.ts";

/** Numbers by the name of their place, in the order of the page. */
export type Sizes = Record<string, number>;

/** What is other than it should be about a drawing. */
export interface Look {
  /** What the axis that measures writes at a number. */
  tick?: (value: number) => string;
  /** What stands below a place. */
  name?: (name: string, index: number) => string;
  /** How far all of it is moved down, in pixels. */
  moved?: number;
  /** Attributes of the group that holds the data. */
  look?: string;
  /** Markup on top of everything. */
  more?: string;
  /** Where 0 and 2000 stand, in pixels from the top. */
  range?: [zero: number, most: number];
  width?: number;
  /** Places whose point is not joined to the next. */
  gaps?: string[];
  joined?: boolean;
  title?: string;
}

const left = 40;

/** A drawing as Plot makes it: an axis of numbers up to 2000 and one of names, around what is drawn. */
function drawing(sizes: Sizes, { tick = String, name = (one) => one, ...look }: Look, inner: string): string {
  const { moved = 0, more = "", range = [370, 20], width = 640, title } = look;
  const [zero, most] = range;
  const y = (value: number) => zero + ((most - zero) * value) / 2000;
  const ticks = [0, 500, 1000, 1500, 2000].map((value) => label(left - 8, y(value), tick(value)));
  const names = Object.keys(sizes).map((one, index) => label(at(sizes, index, width), 380, name(one, index)));
  const svg = `<svg class="plot" width="${width}" height="400" fill="currentColor" text-anchor="middle"><g aria-label="y-axis tick label">${ticks.join("")}</g><g aria-label="x-axis tick label">${names.join("")}</g><g transform="translate(0,${moved})">${inner}</g>${more}</svg>`;
  return title === undefined ? svg : `<figure><p class="plot-title">${title}</p>${svg}</figure>`;
}

const label = (x: number, y: number, text: string) => `<text x="${x}" y="${y}">${text}</text>`;

/** The middle of a place. */
export const at = (sizes: Sizes, index: number, width = 640): number =>
  left + ((index + 0.5) * (width - left - 20)) / Object.keys(sizes).length;

export const height = (value: number, [zero, most]: [number, number] = [370, 20]): number =>
  zero + ((most - zero) * value) / 2000;

const seenIn = (chart: Chart, svg: string): Chart => ({ ...chart, picture: readPicture(svg) });

/** Standing bars from 0, with what a reader sees of them. */
export function drawnBars(sizes: Sizes, look: Look = {}): Chart {
  const wide = (((look.width ?? 640) - left - 20) / Object.keys(sizes).length) * 0.8;
  const rects = Object.values(sizes).map((value, index) => {
    const [top, bottom] = [height(value, look.range), height(0, look.range)].toSorted((a, b) => a - b);
    return `<rect x="${at(sizes, index, look.width) - wide / 2}" y="${top}" width="${wide}" height="${Number(bottom) - Number(top)}"/>`;
  });
  const group = `<g aria-label="bar" ${look.look ?? ""} data-mark="0" data-first="0">${rects.join("")}</g>`;
  return seenIn(sketch([standing(sizes)]), drawing(sizes, look, group));
}

/** A line with marked points, with what a reader sees of it. */
export function drawnLine(sizes: Sizes, look: Look = {}): Chart {
  const { gaps = [], joined = true } = look;
  const points = Object.entries(sizes).map(([name, value], index) => ({
    name,
    text: `${at(sizes, index)},${height(value, look.range)}`,
  }));
  const d = points.map(({ text }, index) => {
    const before = points[index - 1];
    return before && joined && !gaps.includes(before.name) ? `L${text}` : `M${text}`;
  });
  const marker = '<marker id="dot" fill="steelblue"><circle r="3"/></marker>';
  const marked = joined ? 'marker-start="url(#dot)"' : "";
  const line = `<g aria-label="line" fill="none" stroke="steelblue" stroke-width="2" ${look.look ?? ""} data-mark="0">${marker}<path ${marked} d="${d.join("")}"/></g>`;
  const facts = mark("lineY", { x: Object.keys(sizes), y: Object.values(sizes) });
  return seenIn(sketch([facts]), drawing(sizes, look, line));
}

/** A row of fields whose colour is a share from 0, light, to 1, dark. */
export function drawnCells(sizes: Sizes, shade: (value: number) => number): Chart {
  const rects = Object.values(sizes).map((value, index) => {
    const level = Math.round(240 - 200 * shade(value));
    return `<rect x="${at(sizes, index) - 20}" y="100" width="40" height="40" fill="rgb(${level}, ${level}, 255)"/>`;
  });
  const names = Object.keys(sizes).map((one, index) => label(at(sizes, index), 380, one));
  const svg = `<svg class="plot" width="640" height="400" fill="currentColor"><g aria-label="x-axis tick label">${names.join("")}</g><g aria-label="y-axis tick label">${label(30, 120, "all")}</g><g aria-label="cell" data-mark="0" data-first="0">${rects.join("")}</g></svg>`;
  const facts = mark("cell", {
    x: Object.keys(sizes),
    y: Object.keys(sizes).map(() => "all"),
    fill: Object.values(sizes),
  });
  return seenIn(sketch([facts]), svg);
}
