import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { keptInNode } from "./limits.ts";
import type { Sandbox } from "./sandbox.ts";
import { supervise } from "./supervisor.ts";
import type { FromWorker } from "./worker-protocol.ts";

/**
 * The sandbox for tests and builds: the browser's engine in a worker thread. Needs the bundle that
 * scripts/build-guest.mjs makes. The process may end without close().
 * @param grace ms by which a program that cannot be interrupted may overrun its limit
 */
export async function createNodeSandbox(grace = 1000): Promise<Sandbox> {
  const root = projectRoot();
  const guest = join(root, "src/sandbox/guest/build");
  if (!existsSync(guest)) throw new Error(`${guest} is missing: run scripts/build-guest.mjs`);
  const wasm = join(root, "node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm");
  const sandbox = supervise(
    (received, failed) => {
      const worker = new Worker(join(root, "src/sandbox/node-worker.ts"), {
        workerData: { guest, wasm },
        execArgv: [],
      });
      worker.on("message", (message: FromWorker) => {
        if (message.kind === "ran" || message.kind === "unready") worker.unref();
        received(message);
      });
      worker.on("error", (error) => failed(error instanceof Error ? error : new Error(String(error))));
      worker.unref();
      return {
        send(program) {
          worker.ref();
          worker.postMessage(program);
        },
        end: () => void worker.terminate(),
      };
    },
    { kept: keptInNode, grace },
  );
  sandbox.warm();
  return sandbox;
}

/**
 * The folder of the project. The build bundles this module elsewhere, so it is looked for from the
 * working directory as well as from here.
 */
function projectRoot(): string {
  for (const start of [process.cwd(), import.meta.dirname]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, "src/sandbox/node-worker.ts"))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error("the project's folder was not found from here");
}
