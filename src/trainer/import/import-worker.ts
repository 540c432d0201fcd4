import { ready } from "../../loading/own-worker.ts";
import { openBrought } from "./open-file.ts";
import type { FromBringWorker, ToBringWorker } from "./protocol.ts";

/** Decrypts and reads files beside the page: one may be large, and ten thousand may come. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromBringWorker) => worker.postMessage(message);

worker.addEventListener("message", async ({ data }: MessageEvent<ToBringWorker>) => {
  const { source, identity } = data;
  for await (const opened of openBrought(source.name, source.content, identity))
    say({ kind: "opened", opened });
  say({ kind: "done" });
});
worker.postMessage(ready);
