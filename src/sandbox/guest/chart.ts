import * as Plot from "@observablehq/plot";
import { chartFacts } from "./chart-facts.ts";
import { forPhone, withRoom } from "./chart-room.ts";
import { Element } from "./dom.ts";
import { drawWith } from "./drawing.ts";
import { modules } from "./imports.ts";
import { speak } from "./locale.ts";
import { absentIn, type DrawnMark, isAxis, namingMarks, toldMarks } from "./marks.ts";
import { runAnimationFrames } from "./page.ts";
import { isArray } from "./primordials.ts";
import { serialise } from "./serialise.ts";
import { type Figure, type Scaled, tagAxes, tagShapes } from "./shapes.ts";

interface Drawing {
  options: Plot.PlotOptions;
  marks: DrawnMark[];
}

type Channels = DrawnMark["channels"];
type Render = (index: number[] | null, scales: unknown, values: Scaled, ...rest: unknown[]) => unknown;
interface MarkInternals {
  initialize(...args: unknown[]): { data: unknown; channels: Channels };
  filter(index: number[], channels: Channels, values: unknown): number[];
  render: Render;
}

const drawings = new WeakMap<object, Drawing>();
/** The plots being drawn, the innermost last. */
const open: DrawnMark[][] = [];

const prototype = Plot.Mark.prototype as unknown as MarkInternals & {
  plot(options?: Plot.PlotOptions): unknown;
};
const { initialize } = prototype;

// A mark's channels are final, and what it draws is chosen, only inside Plot.plot: it asks each mark
// to initialize once, and once a facet to filter what cannot be drawn and to render the rest.
prototype.initialize = function (this: MarkInternals, ...args) {
  const state = initialize.apply(this, args);
  const { filter, render } = Object.getPrototypeOf(this) as MarkInternals;
  const ownRender = Object.hasOwn(this, "render") && !tagging.has(this.render);
  const absent = absentIn(this, state.data);
  const drawn: DrawnMark = { mark: this as never, channels: state.channels, indexes: [], absent, ownRender };
  const marks = open[open.length - 1] ?? [];
  marks.push(drawn);
  this.filter = (index, channels, values) => {
    const kept = filter.call(this, index, channels, values);
    drawn.indexes.push(kept);
    return kept;
  };
  if (ownRender) return state;
  this.render = (index, scales, values, ...rest) => {
    const node = render.call(this, index, scales, values, ...rest);
    if (index !== null && node instanceof Element && !isAxis(drawn))
      tagShapes(node, toldMarks(marks).indexOf(drawn), drawn, values);
    return node;
  };
  tagging.add(this.render);
  return state;
};

/** Renders that tag what they draw: a mark may be drawn again in another plot. */
const tagging = new WeakSet<Render>();

function draw(options: Plot.PlotOptions): Figure {
  const marks: DrawnMark[] = [];
  open.push(marks);
  try {
    const figure = Plot.plot(options) as unknown as Figure;
    tagAxes(figure);
    drawings.set(figure, { options, marks });
    return figure;
  } finally {
    open.pop();
  }
}

const plot = (options: Plot.PlotOptions = {}): unknown => withRoom(draw, options);

prototype.plot = function (this: object, { marks = [], ...options }: Plot.PlotOptions = {}) {
  return plot({ ...options, marks: [...marks, this as Plot.Markish] });
};

modules["@observablehq/plot"] = { ...namingMarks(), plot };

let charts = 0;
let idPrefix = "chart";

/** The chart that was the answer. */
let answer: object | null = null;

function narrowChart(): string {
  const drawing = answer && drawings.get(answer);
  const figure = drawing ? forPhone(draw, drawing.options) : null;
  if (!figure) return "";
  runAnimationFrames();
  charts += 1;
  return serialise(figure, `${idPrefix}-${charts}-`);
}

function chartOf(value: unknown): { svg: string; facts: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const isMark =
    value instanceof Plot.Mark || (isArray(value) && "plot" in value && value[0] instanceof Plot.Mark);
  const figure = isMark ? plot({ marks: [value as Plot.Markish] }) : value;
  if (!(figure instanceof Element)) return null;
  answer = figure;
  runAnimationFrames();
  charts += 1;
  const svg = serialise(figure, `${idPrefix}-${charts}-`);
  const drawing = drawings.get(figure) ?? { options: {}, marks: [] };
  return { svg, facts: chartFacts(figure as never, drawing.options, drawing.marks) };
}

drawWith({
  chartOf,
  narrowChart,
  begin(prefix, conventions) {
    idPrefix = prefix;
    speak(conventions);
  },
});
