import * as Plot from "@observablehq/plot";
import { chartFacts } from "./chart-facts.ts";
import { Element } from "./dom.ts";
import { runAnimationFrames } from "./environment.ts";
import { type DrawnMark, namingMarks } from "./marks.ts";
import { isArray } from "./primordials.ts";
import { serialise } from "./serialise.ts";

interface Drawing {
  options: Plot.PlotOptions;
  marks: DrawnMark[];
}

type Channels = DrawnMark["channels"];
interface MarkInternals {
  initialize(...args: unknown[]): { channels: Channels };
  filter(index: number[], channels: Channels, values: unknown): number[];
}

const drawings = new WeakMap<object, Drawing>();
/** The plots being drawn, the innermost last. */
const open: DrawnMark[][] = [];

const prototype = Plot.Mark.prototype as unknown as MarkInternals & {
  plot(options?: Plot.PlotOptions): unknown;
};
const { initialize } = prototype;

// A mark's channels are final, and what it draws is chosen, only inside Plot.plot: it asks each mark
// to initialize once, then to filter what cannot be drawn once a facet.
prototype.initialize = function (this: MarkInternals, ...args) {
  const state = initialize.apply(this, args);
  const drawn: DrawnMark = { mark: this as never, channels: state.channels, indexes: [] };
  open[open.length - 1]?.push(drawn);
  const filter = (Object.getPrototypeOf(this) as MarkInternals).filter;
  this.filter = (index, channels, values) => {
    const kept = filter.call(this, index, channels, values);
    drawn.indexes.push(kept);
    return kept;
  };
  return state;
};

function plot(options: Plot.PlotOptions = {}): unknown {
  const marks: DrawnMark[] = [];
  open.push(marks);
  try {
    const figure = Plot.plot(options);
    drawings.set(figure, { options, marks });
    return figure;
  } finally {
    open.pop();
  }
}

prototype.plot = function (this: object, { marks = [], ...options }: Plot.PlotOptions = {}) {
  return plot({ ...options, marks: [...marks, this as Plot.Markish] });
};

/** What `import … from "@observablehq/plot"` finds. */
export const plotModule: Record<string, unknown> = { ...namingMarks(), plot };

let charts = 0;
let idPrefix = "chart";
/** Ids in the markup of this run's charts start with `prefix`, so that charts can share a page. */
export function prefixIds(prefix: string): void {
  idPrefix = prefix;
}

/** The markup and, as JSON, the facts of a chart; a mark alone is drawn first. Null for other values. */
export function chartOf(value: unknown): { svg: string; facts: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const isMark =
    value instanceof Plot.Mark || (isArray(value) && "plot" in value && value[0] instanceof Plot.Mark);
  const figure = isMark ? plot({ marks: [value as Plot.Markish] }) : value;
  if (!(figure instanceof Element)) return null;
  runAnimationFrames();
  charts += 1;
  const svg = serialise(figure, `${idPrefix}-${charts}-`);
  const drawing = drawings.get(figure) ?? { options: {}, marks: [] };
  return { svg, facts: chartFacts(figure as never, drawing.options, drawing.marks) };
}
