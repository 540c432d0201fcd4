import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Engine } from "./engine/engine.ts";
import type { Sandbox } from "./sandbox.ts";

/** The folder of the project, found from the working directory or from this file. */
function projectRoot(): string {
  for (const start of [process.cwd(), import.meta.dirname]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, "src/sandbox/sandbox.ts"))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error("the project's folder was not found from here");
}

export async function createNodeSandbox(): Promise<Sandbox> {
  const root = projectRoot();
  const wasm = readFileSync(
    join(root, "node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm"),
  );
  const guest = readFileSync(join(root, "src/sandbox/guest/build/guest.js"), "utf8");
  const engine = await Engine.boot(await WebAssembly.compile(wasm), guest);
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(program) {
      const run = last.then(() => engine.run(program));
      last = run;
      return run;
    },
    close() {},
  };
}
