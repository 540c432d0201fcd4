import type { Plugin } from "vite";

const shim = "\0zip-in-place";

/**
 * The library that writes workbooks compresses what is large in workers that it makes out of text, which the
 * site's CSP forbids. Here it compresses where it is called.
 */
export const zipInPlace = (): Plugin => ({
  name: "zip-in-place",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "fflate" && importer?.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js")
      ? shim
      : null,
  load: (id) =>
    id === shim
      ? `import { zipSync } from "fflate";
export function zip(files, told) {
  try { told(null, zipSync(files)); } catch (failure) { told(failure); }
}`
      : null,
});
