import { ready } from "../../loading/own-worker.ts";
import { openImported } from "./open-file.ts";
import type { FromImportWorker, ToImportWorker } from "./protocol.ts";

/** Decrypts and reads files beside the page: one may be large, and ten thousand may come. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromImportWorker) => worker.postMessage(message);

worker.addEventListener("message", async ({ data }: MessageEvent<ToImportWorker>) => {
  const { source, identity } = data;
  for await (const opened of openImported(source.name, source.content, identity))
    say({ kind: "opened", opened });
  say({ kind: "done" });
});
worker.postMessage(ready);
