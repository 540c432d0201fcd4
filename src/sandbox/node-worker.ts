import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Engine } from "./engine/engine.ts";
import { keptInNode } from "./limits.ts";
import { type SentProgram, serve } from "./worker-protocol.ts";

const { wasm, guest } = workerData as { wasm: string; guest: string };

/** What this thread has computed, ms: on a busy machine a program is not stopped for the time of others. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function boot(): Promise<Engine> {
  const [bytes, source] = await Promise.all([readFile(wasm), readFile(guest, "utf8")]);
  return Engine.boot(await WebAssembly.compile(bytes), source, keptInNode, computed);
}

const side = serve(boot, (message) => parentPort?.postMessage(message));
parentPort?.on("message", (program: SentProgram) => void side.receive(program));
