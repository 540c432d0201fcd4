import type { Source } from "./import.ts";
import type { Opened } from "./open-file.ts";

/** What the worker that opens files is sent; it answers with what it finds, then with "done". */
export interface ToImportWorker {
  source: Source;
  identity: string;
}

export type FromImportWorker = { kind: "opened"; opened: Opened } | { kind: "done" };
