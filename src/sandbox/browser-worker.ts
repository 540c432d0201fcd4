import wasm from "@jitl/quickjs-wasmfile-release-sync/wasm?url";
import { Engine } from "./engine/engine.ts";
import guest from "./guest/build/guest.js?url";
import { type SentProgram, serve } from "./worker-protocol.ts";

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Compiles while it arrives; a host that serves it under another media type costs a second step. */
async function compile(address: string): Promise<WebAssembly.Module> {
  const response = await fetched(address);
  const isWasm = response.headers.get("content-type")?.startsWith("application/wasm");
  if (isWasm) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function boot(): Promise<Engine> {
  const [module, source] = await Promise.all([
    compile(wasm),
    fetched(guest).then((response) => response.text()),
  ]);
  return Engine.boot(module, source);
}

const side = serve(boot, (message) => self.postMessage(message));
self.addEventListener("message", ({ data }: MessageEvent<SentProgram>) => void side.receive(data));
