import { ownWorker, spawner } from "../loading/own-worker.ts";
import { Unsupported } from "../loading/unreachable.ts";
import workerAddress from "./browser-worker.ts?worker&url";
import type { Sandbox } from "./sandbox.ts";
import { type Spawn, supervise } from "./supervisor.ts";

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

const spawn: Spawn = spawner(async () => {
  if (!("WebAssembly" in globalThis)) throw new Unsupported("WebAssembly");
  return ownWorker(workerAddress, "sandbox");
});
