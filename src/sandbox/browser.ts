import workerAddress from "./browser-worker.ts?worker&url";
import type { Sandbox } from "./sandbox.ts";
import { supervise } from "./supervisor.ts";
import type { FromWorker } from "./worker-protocol.ts";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The page's policy lets only this site's own files become a worker. */
function trusted(address: string): string {
  const own = new URL(address, location.href);
  if (own.origin !== location.origin) throw new TypeError(`not a file of this site: ${address}`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("aula-sandbox", { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(own.href) : own.href;
}

/** The sandbox in a web worker. It starts loading at once, so that the first program waits less. */
export function createBrowserSandbox(): Sandbox {
  const sandbox = supervise((received, failed) => {
    const worker = new Worker(trusted(workerAddress), { type: "module", name: "sandbox" });
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
