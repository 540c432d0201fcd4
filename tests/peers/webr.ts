import { createRequire } from "node:module";
import { csvFormatRows } from "d3-dsv";
import type { Cell } from "../../src/check/value.ts";
import type { DatasetTable } from "../../src/sandbox/sandbox.ts";

/** What of webR is used here: its own types want the browser's. */
interface WebR {
  init(): Promise<void>;
  close(): void;
  evalRVoid(code: string): Promise<void>;
  evalR(code: string): Promise<{ toJs(): Promise<RValue> }>;
  FS: { writeFile(path: string, bytes: Uint8Array): Promise<void> };
}
interface RValue {
  type: string;
  names: string[] | null;
  values: unknown[];
}

/** What base R gave: a table's cells by column, or one number. NA is null. */
export type RAnswer = { columns: Record<string, Cell[]> } | { number: unknown };

export interface R {
  /** Runs a program in a clean world; each dataset lies there as a CSV. */
  run(code: string, datasets: readonly DatasetTable[]): Promise<RAnswer>;
  close(): void;
}

/** Base R in WebAssembly, here in Node; no network. */
export async function startR(): Promise<R> {
  const { WebR } = createRequire(import.meta.url)("webr") as { WebR: new () => WebR };
  const webR = new WebR();
  await webR.init();
  const written = new Map<string, DatasetTable>();
  return {
    async run(code, datasets) {
      await webR.evalRVoid("rm(list = ls())");
      for (const dataset of datasets) {
        const { name, columns, values } = dataset;
        if (written.get(name) === dataset) continue;
        written.set(name, dataset);
        const rows = (values[0] ?? []).map((_, row) => values.map((column) => cellText(column[row] ?? null)));
        const csv = csvFormatRows([columns, ...rows]);
        await webR.FS.writeFile(`/home/web_user/${name}.csv`, new TextEncoder().encode(`${csv}\n`));
      }
      return answerOf(await (await webR.evalR(code)).toJs());
    },
    close: () => webR.close(),
  };
}

const cellText = (cell: Cell): string => (cell === null ? "" : String(cell));

function answerOf({ type, names, values }: RValue): RAnswer {
  if (type !== "list") return { number: values[0] ?? null };
  return {
    columns: Object.fromEntries(
      values.map((column, index) => [names?.[index] ?? "", (column as RValue).values as Cell[]]),
    ),
  };
}
