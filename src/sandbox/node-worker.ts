import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Engine } from "./engine/engine.ts";
import { guestParts } from "./guest-parts.ts";
import { keptInNode } from "./limits.ts";
import { type SentProgram, serve } from "./worker-protocol.ts";

const { wasm, guest } = workerData as { wasm: string; guest: string };

const script = (name: string): Promise<string> => readFile(`${guest}/${name}.js`, "utf8");

/** What this thread has computed, ms: on a busy machine a program is not stopped for the time of others. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function boot(): Promise<Engine> {
  const [bytes, main] = await Promise.all([readFile(wasm), script("guest")]);
  const scripts = { main, part: (name: keyof typeof guestParts) => script(guestParts[name]) };
  return Engine.boot(await WebAssembly.compile(bytes), scripts, keptInNode, computed);
}

const side = serve(boot, (message) => parentPort?.postMessage(message));
parentPort?.on("message", (program: SentProgram) => void side.receive(program));
