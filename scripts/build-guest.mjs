// Bundles what lives inside the sandbox (danfo.js, Plot, a small DOM) into one file for QuickJS.
// Skips when nothing that goes into it has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const guest = join(root, "src/sandbox/guest");
const output = join(guest, "build/guest.js");
const stamp = join(guest, "build/inputs.sha256");

/**
 * Packages that danfo.js pulls in, and what stands in for each of them. The large ones are not even
 * installed: package.json's overrides put empty-npm-package in their places, 328 bytes without scripts or
 * dependencies, made for this and pinned by the lock.
 */
const standIns = {
  "@tensorflow/tfjs": "tensor.ts",
  mathjs: "statistics.ts",
  table: "text-table.ts",
  "plotly.js-dist-min": "nothing.ts",
  papaparse: "nothing.ts",
  xlsx: "nothing.ts",
};

/** By file of a package: [text, what stands in its place, how often it occurs]. */
const patches = {
  // Plot formats in American English unless told otherwise, and names its classes after its version.
  "@observablehq/plot/src/format.js": [['locale = "en-US"', "locale", 4]],
  // "d" is no way to write a date: without a % it says the same of every one.
  "@observablehq/plot/src/marks/axis.js": [
    [
      "(isTemporal(scale.domain()) ? utcFormat : format)(tickFormat)",
      '(isTemporal(scale.domain()) ? (tickFormat.includes("%") ? utcFormat(tickFormat) : formatDefault) : format(tickFormat))',
      1,
    ],
  ],
  "@observablehq/plot/src/style.js": [['"plot-d6a7b5"', '"plot"', 1]],
  // Spanish groups digits from five on, as src/i18n/format.ts does.
  "d3-format/dist/d3-format.mjs": [
    [
      "return function(value, width) {",
      'return function(value, width) { if (thousands === "\\u00a0" && value.length < 5) return value;',
      1,
    ],
  ],
  // danfo.js 1.2.0 takes a row's label for its position, so that a second query() on a filtered table
  // reads other rows; and it looks for each label from the start, which makes sorting quadratic.
  "danfojs/dist/danfojs-base/core/indexing.js": [
    ["_formatedRows.push(_index[i])", "_formatedRows.push(i)", 1],
    [
      "_index.map(function (indexValue) { return _index.indexOf(indexValue); }); // Return all",
      "_index.map(function (_, i) { return i; }); // Return all",
      1,
    ],
    ["rowsIndexToUse.push(_index.indexOf(_index[i]))", "rowsIndexToUse.push(i)", 1],
    [
      "var rowsIndexToUse = [];",
      "var rowsIndexToUse = [], positions = new Map(_index.map(function (label, i) { return [label, i]; }));",
      1,
    ],
    [
      "var rowIndex = _index.indexOf(rows[i]);",
      "var rowIndex = positions.has(rows[i]) ? positions.get(rows[i]) : -1;",
      1,
    ],
  ],
  // After df["a"] = series, danfo.js 1.2.0 cannot read df["a"].
  "danfojs/dist/danfojs-base/core/frame.js": [
    [
      "this.$dataIncolumnFormat[columnIndex] = arr;",
      "this.$dataIncolumnFormat[columnIndex] = colunmValuesToAdd;",
      1,
    ],
  ],
  // for…in over an array makes a word of every position.
  "danfojs/dist/danfojs-base/aggregators/groupby.js": [
    ["for (var i in self.colIndex) {", "for (var i = 0; i < self.colIndex.length; i++) {", 1],
    ["for (var i in self.columnName) {", "for (var i = 0; i < self.columnName.length; i++) {", 2],
  ],
};

const inputs = createHash("sha256");
for (const file of [fileURLToPath(import.meta.url), join(root, "package-lock.json")])
  inputs.update(readFileSync(file));
for (const name of readdirSync(guest, { recursive: true }).sort()) {
  if (name.endsWith(".ts")) inputs.update(name).update(readFileSync(join(guest, name)));
}
const digest = inputs.digest("hex");
const unpatched = new Set(Object.keys(patches));
const isCurrent = existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
if (!isCurrent) await build();

async function build() {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(guest, "main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    inject: [join(guest, "environment.ts")],
    plugins: [{ name: "guest", setup }],
  });
  if (unpatched.size > 0) throw new Error(`not in the bundle, so not patched: ${[...unpatched].join(", ")}`);
  const { contents } = outputFiles[0];
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, contents);
  writeFileSync(stamp, digest);
  const wasm = readFileSync(
    join(root, "node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm"),
  );
  const sizes = (bytes) =>
    `${kilobytes(bytes)} KB, gzip ${kilobytes(gzipSync(bytes, { level: 9 }))}, Brotli ${kilobytes(brotliCompressSync(bytes))}`;
  console.log(`${relative(root, output)}: ${sizes(contents)}\nQuickJS: ${sizes(wasm)}`);
}

function kilobytes(bytes) {
  return (bytes.length / 1000).toFixed(0);
}

function setup(bundle) {
  const names = Object.keys(standIns).map((name) => name.replace(/[/.]/g, "\\$&"));
  bundle.onResolve({ filter: new RegExp(`^(${names.join("|")})$`) }, ({ path }) => ({
    path: join(guest, standIns[path]),
  }));
  bundle.onResolve({ filter: /^danfojs$/ }, () => ({
    path: join(root, "node_modules/danfojs/dist/danfojs-browser/src/index.js"),
  }));
  for (const [file, changes] of Object.entries(patches)) {
    bundle.onLoad({ filter: new RegExp(`${file.replace(/[/.]/g, "\\$&")}$`) }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const [before, after, times] of changes) {
        const found = contents.split(before).length - 1;
        if (found !== times) throw new Error(`${file}: "${before}" occurs ${found} times, not ${times}`);
        contents = contents.replaceAll(before, after);
      }
      unpatched.delete(file);
      return { contents };
    });
  }
}
