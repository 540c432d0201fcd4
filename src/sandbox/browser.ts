import { ownWorker } from "../loading/own-worker.ts";
import { Unsupported } from "../loading/unreachable.ts";
import workerAddress from "./browser-worker.ts?worker&url";
import type { Sandbox } from "./sandbox.ts";
import { type Spawn, supervise } from "./supervisor.ts";
import type { FromWorker } from "./worker-protocol.ts";

/**
 * The sandbox in a web worker. It starts loading at once, so that the first program waits less.
 * @param came called when something of it has come
 */
export function createBrowserSandbox(came = () => {}): Sandbox {
  const sandbox = supervise((received, failed) =>
    spawn((message) => {
      if (message.kind === "loading") came();
      received(message);
    }, failed),
  );
  sandbox.warm();
  return sandbox;
}

const spawn: Spawn = (received, failed) => {
  let ended = false;
  const opening = open().then((worker) => {
    if (ended) worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => received(data));
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
    send: (program) => use((worker) => worker.postMessage(program)),
    end() {
      ended = true;
      use((worker) => worker.terminate());
    },
  };
};

async function open(): Promise<Worker> {
  if (!("WebAssembly" in globalThis)) throw new Unsupported("WebAssembly");
  return ownWorker(workerAddress, "sandbox");
}
