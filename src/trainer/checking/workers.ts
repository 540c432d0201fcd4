import { ownWorker } from "../../loading/own-worker.ts";
import workerAddress from "./check-worker.ts?worker&url";
import type { SpawnCheck } from "./pool.ts";
import type { FromCheckWorker } from "./protocol.ts";

/** A checking worker in the browser. */
export const spawnCheckWorker: SpawnCheck = (received, failed) => {
  let ended = false;
  const opening = ownWorker(workerAddress, "check").then((worker) => {
    if (ended) worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<FromCheckWorker>) => received(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      failed(new Error(event.message || "the worker does not load"));
    });
    return worker;
  });
  opening.catch(failed);
  // What does not open is told once, above.
  const use = (what: (worker: Worker) => void) => void opening.then(what, () => {});
  return {
    send: (message) => use((worker) => worker.postMessage(message)),
    end() {
      ended = true;
      use((worker) => worker.terminate());
    },
  };
};
