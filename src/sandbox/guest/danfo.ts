import * as danfo from "danfojs";
import { danfoPlot, readCSV, readExcel, readJSON, streamCSV, toExcel } from "./not-here.ts";

type Constructor = { new (...args: never[]): object; prototype: object };
export const { DataFrame, Series } = danfo as unknown as { DataFrame: Constructor; Series: Constructor };

/** What `import … from "danfojs"` finds. */
export const danfoModule: Record<string, unknown> = {
  ...danfo,
  readCSV,
  streamCSV,
  readJSON,
  readExcel,
  toExcel,
};

/** `print()` and console.log of a table go where show() goes. */
export function connect(show: (table: unknown) => void): void {
  for (const { prototype } of [DataFrame, Series]) {
    Object.defineProperties(prototype, {
      print: {
        value(this: object) {
          show(this);
        },
        writable: true,
        configurable: true,
      },
      plot: { value: danfoPlot, writable: true, configurable: true },
      toExcel: { value: toExcel, writable: true, configurable: true },
    });
  }
}
