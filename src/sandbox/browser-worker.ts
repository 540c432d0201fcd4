import wasm from "@jitl/quickjs-wasmfile-release-sync/wasm?url";
import { eachPiece } from "../loading/fetch-whole.ts";
import { Engine } from "./engine/engine.ts";
import danfo from "./guest/build/danfo.js?url";
import main from "./guest/build/guest.js?url";
import plot from "./guest/build/plot.js?url";
import type { GuestPart } from "./guest-parts.ts";
import { type SentProgram, serve } from "./worker-protocol.ts";

type Came = () => void;

const parts: Record<GuestPart, string> = { danfojs: danfo, "@observablehq/plot": plot };

async function fetched(address: string, came: Came): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Only looked at as it comes: whoever reads the response itself is told when it is cut off.
  void eachPiece(response.clone(), came).catch(() => {});
  return response;
}

/** Compiles while it arrives; a host that serves it under another media type costs a second step. */
async function compile(address: string, came: Came): Promise<WebAssembly.Module> {
  const response = await fetched(address, came);
  const isWasm = response.headers.get("content-type")?.startsWith("application/wasm");
  if (isWasm) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

const textOf = async (address: string, came: Came): Promise<string> => (await fetched(address, came)).text();

async function boot(came: Came): Promise<Engine> {
  const [module, source] = await Promise.all([compile(wasm, came), textOf(main, came)]);
  return Engine.boot(module, { main: source, part: (name) => textOf(parts[name], came) });
}

const side = serve(boot, (message) => self.postMessage(message));
self.addEventListener("message", ({ data }: MessageEvent<SentProgram>) => void side.receive(data));
