// How the tests of the mutation run find their modules: "vitest" is frame.mjs, and the sandbox keeps what it ran.

import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (name) => new URL(name, import.meta.url).href;
const frame = here("frame.mjs");

/** Each of the project's own modules, as JavaScript. */
const sources = new Map();

/** How often each break was passed by, by its number. */
export const passed = new Uint32Array(2 ** 16);
globalThis.passed = passed;

/** Instrumented code that counts in place, which takes a tenth of the time that the instrumenter's own counting does. */
const counting = (source) =>
  source.replace(
    /stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g,
    (_, ids) =>
      `(${ids
        .match(/\d+/g)
        .map((id) => `passed[${id}]++`)
        .join(", ")})`,
  );

let age = 0;

/** What a module of src/check remembers; with a break switched on it may have learnt something wrong. */
globalThis.Memory = class {
  #age = age;
  #known = new WeakMap();
  #current() {
    if (this.#age !== age) [this.#age, this.#known] = [age, new WeakMap()];
    return this.#known;
  }
  get(key) {
    return this.#current().get(key);
  }
  set(key, value) {
    this.#current().set(key, value);
  }
};
export const forget = () => {
  age += 1;
};

const bare = (url) => url.split("?")[0];

/**
 * From now on modules of the project are found so: of Stryker's copy of it, where the process stands only after
 * its plugins are loaded. What is imported with "?<n>" imports with it too: other instances of the same modules.
 */
export function findModules() {
  const own = pathToFileURL(`${process.cwd()}/`).href;
  const sandbox = new URL("src/sandbox/node.ts", own).href;
  registerHooks({
    resolve(specifier, context, next) {
      const { parentURL = "" } = context;
      const [, query] = parentURL.split("?");
      const within = (url) => (query === undefined ? url : `${bare(url)}?${query}`);
      if (specifier === "vitest" && bare(parentURL) !== frame)
        return { url: within(frame), shortCircuit: true };
      const found = next(specifier, context);
      const url = bare(found.url);
      if (url === sandbox && !parentURL.includes("kept-runs.mjs"))
        return { ...found, url: here("kept-runs.mjs") };
      const isOwn =
        url.startsWith(own) && !url.includes("/node_modules/") && !parentURL.includes("kept-runs.mjs");
      return isOwn && parentURL !== "" ? { ...found, url: within(found.url) } : found;
    },
    load(url, context, next) {
      if (!url.startsWith(own) || !bare(url).endsWith(".ts")) return next(url, context);
      const file = bare(url);
      let source = sources.get(file);
      if (source === undefined) {
        source = counting(stripTypeScriptTypes(readFileSync(fileURLToPath(file), "utf8")));
        if (file.includes("/src/check/")) source = source.replace(/new WeakMap\s*\(/g, "new Memory(");
        sources.set(file, source);
      }
      return { format: "module", source, shortCircuit: true };
    },
  });
}
