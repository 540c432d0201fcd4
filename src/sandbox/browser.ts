import { ownWorker } from "../worker/own-worker.ts";
import workerAddress from "./browser-worker.ts?worker&url";
import type { Sandbox } from "./sandbox.ts";
import { supervise } from "./supervisor.ts";
import type { FromWorker } from "./worker-protocol.ts";

/** The sandbox in a web worker. It starts loading at once, so that the first program waits less. */
export function createBrowserSandbox(): Sandbox {
  const sandbox = supervise((received, failed) => {
    const worker = ownWorker(workerAddress, "sandbox");
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => received(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      failed(event.message || "the worker does not load");
    });
    return { send: (program) => worker.postMessage(program), end: () => worker.terminate() };
  });
  sandbox.warm();
  return sandbox;
}
