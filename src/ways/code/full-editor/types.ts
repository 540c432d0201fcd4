import * as typescript from "monaco-editor/languages/features/typescript/register";
import { siteAddress } from "../../../i18n/address.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { fetchWhole } from "../../../loading/fetch-whole.ts";
import { Unreachable } from "../../../loading/unreachable.ts";

const plot = import.meta.glob<string>("../../../../node_modules/@observablehq/plot/src/**/*.d.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
/** What of danfo.js runs in the sandbox: no reading of files, no plots of its own, no tensors. */
const danfo = import.meta.glob<string>(
  [
    "../../../../node_modules/danfojs/dist/danfojs-base/{core,aggregators}/*.d.ts",
    "../../../../node_modules/danfojs/dist/danfojs-base/transformers/{concat,merge}.d.ts",
    "../../../../node_modules/danfojs/dist/danfojs-base/transformers/{encoders,scalers}/*.d.ts",
    "../../../../node_modules/danfojs/dist/danfojs-base/shared/{types,config,utils,defaults}.d.ts",
    "../../../../node_modules/danfojs/dist/danfojs-base/index.d.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

const globals = `
declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void; table(value: unknown): void };
declare function show(value: unknown): void;
`;

/** danfo.js declares these with its files and its browser build only; here they give text and objects. */
const danfoOutput = `
export declare function toCSV(table: DataFrame | Series): string;
export declare function toJSON(table: DataFrame | Series, options?: { format?: "column" | "row" }): object;
`;

const known = new Map<string, string>([["file:///globals.d.ts", globals]]);
for (const [path, content] of Object.entries({ ...plot, ...danfo })) {
  known.set(
    path
      .replace(/^.*\/node_modules/, "file:///node_modules")
      .replace("/plot/src/", "/plot/")
      .replace("/danfojs/dist/danfojs-base/", "/danfojs/"),
    content,
  );
}

const danfoIndex = "file:///node_modules/danfojs/index.d.ts";
known.set(danfoIndex, known.get(danfoIndex) + danfoOutput);

/** Tells the TypeScript service about the modules that a program may import. @throws Unreachable */
export async function addTypes(datasets: string[], locale: Locale): Promise<void> {
  await Promise.all(
    datasets.map(async (name) => {
      const path = `file:///datasets/${locale}/${name}.d.ts`;
      if (known.has(path)) return;
      const address = siteAddress(`types/${locale}/${name}.d.ts`);
      const types = await (await fetchWhole(address)).text();
      // Another page in its place would have the editor find fault with every import.
      if (!types.includes("declare")) throw new Unreachable("missing", `${address} came as something else`);
      known.set(path, types);
    }),
  );
  typescript.typescriptDefaults.setExtraLibs(
    [...known].map(([filePath, content]) => ({ filePath, content })),
  );
}
