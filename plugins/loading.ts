import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { endMark } from "../src/loading/whole-script.ts";

const loader = fileURLToPath(new URL("../src/loading/load-part.ts", import.meta.url));

/**
 * Makes every `import()` of the pages go through src/loading/load-part.ts, in place of the build's own
 * helper, which asks for modules at once; and ends every script with the mark by which it is known whole.
 */
export const loading = (): Plugin => ({
  name: "loading",
  enforce: "pre",
  // The build names the files of a part only where it needs several, and Astro takes no setting for it.
  configResolved({ environments }) {
    for (const { build } of Object.values(environments))
      build.modulePreload = {
        polyfill: false,
        resolveDependencies: (file, others, { hostType }) =>
          hostType === "html" ? others : [...new Set([file, ...others])],
      };
  },
  load(id) {
    return id === "\0vite/preload-helper.js"
      ? `export { loadPart as __vitePreload } from ${JSON.stringify(loader)};`
      : null;
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk") file.code = `${file.code.trimEnd()}\n${endMark}\n`;
    },
  },
});
