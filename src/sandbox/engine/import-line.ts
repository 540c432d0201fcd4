import type { DatasetTable } from "../sandbox.ts";

/** How each module that there is is imported, as a line of a program. */
export const importLines = (datasets: DatasetTable[]): Record<string, string> => ({
  ...Object.fromEntries(
    datasets.map(({ name, exportName }) => [
      `datasets/${name}`,
      `import { ${exportName} } from "datasets/${name}";`,
    ]),
  ),
  danfojs: 'import * as dfd from "danfojs";',
  "@observablehq/plot": 'import * as Plot from "@observablehq/plot";',
});
