import * as danfo from "danfojs";
import { type Frame, framesAreMadeBy, nameByIndex } from "./frame.ts";
import { modules } from "./imports.ts";
import { danfoPlot, readCSV, readExcel, readJSON, streamCSV, toExcel } from "./not-here.ts";

type Constructor = { new (...args: never[]): Frame; prototype: Frame };
const { NDframe, DataFrame, Series } = danfo as unknown as Record<
  "NDframe" | "DataFrame" | "Series",
  Constructor
>;

const changed = { readCSV, streamCSV, readJSON, readExcel, toExcel };
modules.danfojs = { default: { ...danfo, ...changed }, ...danfo, ...changed };
framesAreMadeBy(NDframe);
connect((globalThis as unknown as { show(table: unknown): void }).show);

/** `print()` of a table goes where show() goes; what needs files or a page says that it does not work. */
function connect(show: (table: unknown) => void): void {
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
    nameByIndex(counted);
    return counted;
  };
  // danfo.js makes most tables with the classes that the exported ones extend.
  for (const { prototype } of [DataFrame, Series].map(Object.getPrototypeOf)) {
    for (const [name, value] of Object.entries(methods)) {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  }
}
