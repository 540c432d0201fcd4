import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Engine } from "./engine/engine.ts";
import { type SentProgram, serve } from "./worker-protocol.ts";

const { wasm, guest } = workerData as { wasm: string; guest: string };

async function boot(): Promise<Engine> {
  const [bytes, source] = await Promise.all([readFile(wasm), readFile(guest, "utf8")]);
  return Engine.boot(await WebAssembly.compile(bytes), source);
}

const side = serve(boot, (message) => parentPort?.postMessage(message));
parentPort?.on("message", (program: SentProgram) => void side.receive(program));
