import * as danfo from "danfojs";
import { danfoPlot, readCSV, readExcel, readJSON, streamCSV, toExcel } from "./not-here.ts";

/** What every DataFrame and Series is, those that danfo.js makes itself (query, groupby, …) too. */
export interface Frame {
  $isSeries: boolean;
  columns: string[];
  /** Rows of a DataFrame, elements of a Series. */
  values: unknown[];
  index: (string | number)[];
}

type Constructor = { new (...args: never[]): Frame; prototype: Frame };
const { NDframe, DataFrame, Series } = danfo as unknown as Record<
  "NDframe" | "DataFrame" | "Series",
  Constructor
>;

/** Results of valueCounts(): their index holds what was counted, even where that is numbers. */
const counts = new WeakSet<object>();
export const isNamedByIndex = (frame: object): boolean => counts.has(frame);

export const isFrame = (value: object): value is Frame => value instanceof NDframe;

/** What `import … from "danfojs"` finds. */
export const danfoModule: Record<string, unknown> = {
  ...danfo,
  readCSV,
  streamCSV,
  readJSON,
  readExcel,
  toExcel,
};

/** `print()` of a table goes where show() goes; what needs files or a page says that it does not work. */
export function connect(show: (table: unknown) => void): void {
  const methods = {
    print(this: Frame) {
      show(this);
    },
    plot: danfoPlot,
    toExcel,
  };
  const series = Object.getPrototypeOf(Series.prototype) as { valueCounts(): object };
  const { valueCounts } = series;
  series.valueCounts = function (this: object) {
    const counted = valueCounts.call(this);
    counts.add(counted);
    return counted;
  };
  // danfo.js makes most tables with the classes that the exported ones extend.
  for (const { prototype } of [DataFrame, Series].map(Object.getPrototypeOf)) {
    for (const [name, value] of Object.entries(methods)) {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  }
}
