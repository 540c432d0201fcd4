import { ownWorker } from "../worker/own-worker.ts";
import type { SpawnCheck } from "./check-pool.ts";
import type { FromCheckWorker } from "./check-protocol.ts";
import workerAddress from "./check-worker.ts?worker&url";

/** A checking worker in the browser. */
export const spawnCheckWorker: SpawnCheck = (received, failed) => {
  const worker = ownWorker(workerAddress, "check");
  worker.addEventListener("message", ({ data }: MessageEvent<FromCheckWorker>) => received(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    failed(event.message || "the worker does not load");
  });
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
