// Bundles what lives inside the sandbox for QuickJS: what every program needs (a small DOM among it), and
// danfo.js and Plot, each a script of its own that only programs which import it run.
// Skips when nothing that goes into it has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const guest = join(root, "src/sandbox/guest");
const built = join(guest, "build");
const stamp = join(built, "inputs.sha256");

/** By script, the module that it begins with, and those whose names its packages find. */
const scripts = {
  guest: ["main.ts", "environment.ts"],
  danfo: ["danfo.ts", "environment.ts"],
  plot: ["chart.ts", "environment.ts", "page.ts"],
};

/**
 * What danfo.js and Plot pull in by this name, and what stands in for each. The large packages are not even
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
  // plot() and readExcel() say that they do not work here (src/sandbox/guest/not-here.ts).
  "../../danfojs-base/plotting": "nothing.ts",
  "./io.excel": "nothing.ts",
  // d3 hands on what moves, is dragged or fetched; Plot draws once, what it is given.
  ...Object.fromEntries(
    [
      "brush",
      "dispatch",
      "drag",
      "dsv",
      "ease",
      "fetch",
      "force",
      "quadtree",
      "timer",
      "transition",
      "zoom",
    ].map((part) => [`d3-${part}`, "nothing.ts"]),
  ),
};

/** By file of a package: [text, what stands in its place, how often it occurs]. */
const patches = {
  // Plot formats in American English unless told otherwise, and names its classes after its version.
  "@observablehq/plot/src/format.js": [['locale = "en-US"', "locale", 4]],
  // A warning of Plot's, in English and about a console that nobody opens, is no part of the chart.
  "@observablehq/plot/src/plot.js": [["if (w > 0) {", "if (false) {", 1]],
  // "d" is no way to write a date: without a % it says the same of every one.
  "@observablehq/plot/src/marks/axis.js": [
    [
      "(isTemporal(scale.domain()) ? utcFormat : format)(tickFormat)",
      '(isTemporal(scale.domain()) ? (tickFormat.includes("%") ? utcFormat(tickFormat) : formatDefault) : format(tickFormat))',
      1,
    ],
  ],
  // A warning would stand as a sign in the chart, and its words in English on the page.
  "@observablehq/plot/src/warnings.js": [["++warnings;", "", 1]],
  // A channel that no row has is a slip worth telling (src/sandbox/guest/absent.ts).
  "@observablehq/plot/src/options.js": [
    ["const v = d[name];", "const v = d[name]; if (v === undefined) noteAbsent(d, name);", 1],
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
  // Blanks are no zeros (src/sandbox/guest/blanks.ts).
  "danfojs/dist/danfojs-base/core/math.ops.js": [
    [
      "var ndFrame = _a.ndFrame, other = _a.other, operation = _a.operation;",
      "var ndFrame = { values: _a.ndFrame.values.map(blanks.blankAsNaN) }, other = _a.other, operation = _a.operation;",
      1,
    ],
    [
      "utils.checkSeriesOpCompactibility({ firstSeries: ndFrame, secondSeries: other, operation: operation });",
      "utils.checkSeriesOpCompactibility({ firstSeries: _a.ndFrame, secondSeries: other, operation: operation }); other = { values: other.values.map(blanks.blankAsNaN) };",
      1,
    ],
    [
      'throw new Error("ParamError: Length of array must be equal to length of Series");\n        }',
      'throw new Error("ParamError: Length of array must be equal to length of Series");\n        }\n        other = other.map(blanks.blankAsNaN);',
      1,
    ],
  ],
  "danfojs/dist/danfojs-base/core/series.js": [
    [
      "return (values.reduce(function (a, b) { return a + b; }) / values.length);",
      "return (0, mathjs_1.mean)(values);",
      1,
    ],
    [
      "return values.reduce(function (sum, value) { return sum + value; }, 0);",
      "return (0, mathjs_1.sum)(values);",
      1,
    ],
    [
      "var smallestValue = values[0];",
      "if (values.length === 0) return NaN; var smallestValue = values[0];",
      1,
    ],
    [
      "var biggestValue = values[0];",
      "if (values.length === 0) return NaN; var biggestValue = values[0];",
      1,
    ],
    ["return (new Set(this.values)).size;", "return (new Set(blanks.filled(this.values))).size;", 1],
    [
      "var tempval = sData[0];\n        var data = [tempval];\n        for (var i = 1;",
      "var data = blanks.cumulative(sData, ops), tempval;\n        for (var i = sData.length;",
      1,
    ],
    [
      "newValues = this.values.map(function (val) { return Math.abs(val); });",
      "newValues = this.values.map(function (val) { return Math.abs(blanks.blankAsNaN(val)); });",
      1,
    ],
    ["var lVal = lSeries[i];", "var lVal = blanks.blankFor(bOps, lSeries[i]);", 1],
    ["var rVal = rSeries[i];", "var rVal = blanks.blankFor(bOps, rSeries[i]);", 1],
    [
      "var sortedIdx = utils.sortArrayByIndex(rangeIdx, this.values, this.dtypes[0]);",
      "var sortedIdx = blanks.sortedPositions(this.values, ascending);",
      1,
    ],
    [
      "if (ascending) {\n            sortedValues = sortedValues.reverse();\n            sortedIndex = sortedIndex.reverse();\n        }",
      "",
      1,
    ],
    // parseInt made 2019 of "2019-03" and 15 of "15.5".
    ["return parseInt(x) ? parseInt(x) : x;", "return String(Number(x)) === x ? Number(x) : x;", 1],
  ],
  "danfojs/dist/danfojs-base/transformers/merge.js": [
    ["rowKeyCombValues.join('_')", "blanks.joinKey(rowKeyCombValues)", 1],
  ],
  // After df["a"] = series, danfo.js 1.2.0 cannot read df["a"]; filling the blanks of some columns changed
  // the table that was filled; rows are sorted by their labels, which need not be different.
  "danfojs/dist/danfojs-base/core/frame.js": [
    ["var valueArr = tempData[i];", "var valueArr = tempData[i].slice();", 1],
    [
      "if (!values.includes(NaN)) {\n                    tempColArr",
      "if (!values.some(blanks.isBlank)) {\n                    tempColArr",
      1,
    ],
    [
      "return arr.reduce(function (a, b) { return a + b; }, 0) / arr.length;",
      "return (0, mathjs_1.mean)(arr);",
      1,
    ],
    [
      "return innerArr.reduce(function (a, b) { return Number(a) + Number(b); }, 0);",
      "return (0, mathjs_1.sum)(innerArr.map(Number));",
      1,
    ],
    ["var smallestValue = arr[0];", "if (arr.length === 0) return NaN; var smallestValue = arr[0];", 1],
    ["var biggestValue = arr[0];", "if (arr.length === 0) return NaN; var biggestValue = arr[0];", 1],
    ["return new Set(row).size;", "return new Set(blanks.filled(row)).size;", 1],
    [
      "var result = this.$getDataByAxisWithMissingValuesRemoved(axis);\n        var newData",
      "var result = this.$getDataArraysByAxis(axis);\n        var newData",
      1,
    ],
    [
      "var tempval = sData[0];\n            var data = [tempval];\n            for (var i = 1;",
      "var data = blanks.cumulative(sData, ops), tempval;\n            for (var i = sData.length;",
      1,
    ],
    [
      "var sortedObjectArr = utils.sortObj(objToSort, ascending);\n        var sortedIndex = sortedObjectArr.map(function (obj) { return obj.index; });\n        var newDf = (0, indexing_1._loc)({ ndFrame: this, rows: sortedIndex });",
      "var newDf = (0, indexing_1._iloc)({ ndFrame: this, rows: blanks.sortedPositions(columnValues, ascending) });",
      1,
    ],
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
    ["indexes.join('-')", "blanks.groupName(indexes)", 1],
    ['keys.join("-")', "blanks.groupName(keys)", 1],
    [
      "var data = [];\n        switch (ops) {",
      "return blanks.aggregate(colVal, ops);\n        var data;\n        switch (ops) {",
      1,
    ],
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
const isCurrent =
  Object.keys(scripts).every((name) => existsSync(join(built, `${name}.js`))) &&
  existsSync(stamp) &&
  readFileSync(stamp, "utf8") === digest;
if (!isCurrent) await build();

async function build() {
  const esbuild = await import("esbuild");
  mkdirSync(built, { recursive: true });
  const made = {};
  for (const [name, [entry, ...found]] of Object.entries(scripts)) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(guest, entry)],
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2022",
      minify: true,
      legalComments: "none",
      inject: found.map((file) => join(guest, file)),
      plugins: [
        { name: "guest", setup },
        ...(name === "guest" ? [] : [{ name: "shared", setup: shareModules }]),
      ],
    });
    made[name] = outputFiles[0].contents;
  }
  if (unpatched.size > 0) throw new Error(`not in the bundle, so not patched: ${[...unpatched].join(", ")}`);
  for (const [name, contents] of Object.entries(made)) writeFileSync(join(built, `${name}.js`), contents);
  writeFileSync(stamp, digest);
  const wasm = readFileSync(
    join(root, "node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm"),
  );
  const sizes = (bytes) =>
    `${kilobytes(bytes)} KB, gzip ${kilobytes(gzipSync(bytes, { level: 9 }))}, Brotli ${kilobytes(brotliCompressSync(bytes))}`;
  for (const [name, contents] of Object.entries(made)) console.log(`${name}.js: ${sizes(contents)}`);
  console.log(`QuickJS: ${sizes(wasm)}`);
}

function kilobytes(bytes) {
  return (bytes.length / 1000).toFixed(0);
}

/** In place of a module that holds something, what the first script made of it (guest/shared.ts). */
function shareModules(bundle) {
  const names = [...readFileSync(join(guest, "shared.ts"), "utf8").matchAll(/from "\.\/(.+)\.ts"/g)].map(
    ([, name]) => name,
  );
  bundle.onResolve({ filter: new RegExp(`^\\./(${names.join("|")})\\.ts$`) }, ({ path }) => ({
    path: path.slice(2, -3),
    namespace: "shared",
  }));
  bundle.onLoad({ filter: /./, namespace: "shared" }, ({ path }) => ({
    contents: `module.exports = __aula.shared[${JSON.stringify(path)}];`,
  }));
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
