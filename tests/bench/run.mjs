// `npm run bench -- kills` and `… 5w`: see kills.mjs and check-5w.mjs.
// `npm run bench`: sizes and times of the built site in Chromium, in one run. It prints and never
// judges: the budgets that must hold are tests (tests/built), because times depend on the machine.
// Needs a built site: `npm run build` first. `npm run bench -- runs`, `… steps` and `… charts` are
// others, for themselves (runs.mjs, steps.mjs, charts.mjs).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { getQuickJS } from "quickjs-emscripten";
import sirv from "sirv";
import { build } from "vite";
import { loading } from "../../plugins/loading.ts";
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import { root } from "../../scripts/install.mjs";
import { benchGradebook } from "./gradebook.mjs";

const line = (name, ...values) => console.log(`${name.padEnd(46)} ${values.join("   ")}`);
if (process.argv[2] === "runs") {
  const { benchRuns } = await import("./runs.mjs");
  await benchRuns({ line });
  process.exit();
}

if (process.argv[2] === "steps") {
  const { benchSteps } = await import("./steps.mjs");
  await benchSteps({ line });
  process.exit();
}

if (process.argv[2] === "charts") {
  const { benchCharts } = await import("./charts.mjs");
  await benchCharts({ line });
  process.exit();
}

const site = join(root, "dist");
if (!existsSync(join(site, "index.html"))) throw new Error("no built site: run `npm run build` first");

if (process.argv[2] === "kills") {
  const { benchKills } = await import("./kills.mjs");
  const killing = await serve(site);
  await benchKills(killing.address, Number(process.argv[3] ?? 100));
  killing.close();
  process.exit();
}

if (process.argv[2] === "5w") {
  const { benchCheck5w } = await import("./check-5w.mjs");
  const checking = await serve(site);
  await benchCheck5w(checking.address, { line });
  checking.close();
  process.exit();
}

const milliseconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
/** The same done natively; too short to be measured where the clock shows nothing. */
const beside = (inside, native) =>
  native > 0
    ? `natively ${milliseconds(native)} (×${(inside / native).toFixed(0)})`
    : "natively under 0.1 ms";

async function serve(folder) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  );
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** The stand-ins that the guest is built with, so that the native peer runs the same danfo.js. */
const guest = (file) => join(root, "src/sandbox/guest", file);
const benchPage = join(root, ".cache/bench");
await build({
  root: join(root, "tests/bench/page"),
  logLevel: "error",
  configFile: false,
  resolve: {
    alias: {
      "@tensorflow/tfjs": guest("tensor.ts"),
      mathjs: guest("statistics.ts"),
      table: guest("text-table.ts"),
      "plotly.js-dist-min": guest("nothing.ts"),
      papaparse: guest("nothing.ts"),
      xlsx: guest("nothing.ts"),
      danfojs: join(root, "node_modules/danfojs/dist/danfojs-browser/src/index.js"),
    },
  },
  build: { outDir: benchPage, emptyOutDir: true, chunkSizeWarningLimit: 10_000, assetsInlineLimit: 0 },
  plugins: [loading()],
  worker: { format: "es", plugins: () => [loading()] },
});

const assets = join(site, "_astro");
const engine = readdirSync(assets).filter((file) => /\.wasm$|^guest[.-]|browser-worker/.test(file));

const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments });
const served = await serve(site);
const benched = await serve(benchPage);

/** Every response of what `use` does on a page in a fresh profile, as bytes on the wire. */
async function transferred(path, use) {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const bodies = new Map();
  page.on("response", async (response) =>
    bodies.set(response.url(), await response.body().catch(() => Buffer.alloc(0))),
  );
  await page.goto(`${served.address}${path}`, { waitUntil: "networkidle" });
  const before = new Set(bodies.keys());
  const result = use ? await use(page) : undefined;
  await page.waitForLoadState("networkidle");
  await context.close();
  const weight = (urls) => {
    const chosen = [...urls].map((url) => bodies.get(url)).filter(Boolean);
    const sum = (compress) => chosen.reduce((total, body) => total + compress(body), 0);
    return {
      brotli: sum((body) => brotliCompressSync(body).length),
      gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    };
  };
  return {
    before: weight(before),
    // Touching an exercise also wakes the engine, which is weighed by itself.
    after: weight(
      [...bodies.keys()].filter((url) => !before.has(url) && !engine.includes(url.split("/").at(-1))),
    ),
    result,
  };
}

console.log(`\n${browser.version()}, ${process.version}\n\n── Bytes (Brotli, gzip)`);
for (const measure of [brotliCompressSync, gzipSync]) {
  const parts = engine.map((file) => [
    file.replace(/[.-][^.-]{6,10}(?=\.\w+$)/, ""),
    measure(readFileSync(join(assets, file))).length,
  ]);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  line(
    `engine, ${measure === gzipSync ? "gzip" : "Brotli"}`,
    kilobytes(total),
    parts.map(([name, bytes]) => `${name} ${kilobytes(bytes)}`).join(", "),
  );
}
const lessons = ["basic", "intermediate"].flatMap((track) =>
  readdirSync(join(site, "es", track), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${track}/${entry.name}`)
    .sort(),
);
for (const lesson of lessons) {
  const { before } = await transferred(`/es/${lesson}/`);
  line(`page ${lesson}`, kilobytes(before.brotli), kilobytes(before.gzip));
}
const editor = await transferred(`/es/intermediate/the-grammar-of-a-chart/`, async (page) => {
  const exercise = page.locator("aula-exercise[data-kind=code], aula-exercise[data-kind=chart]").first();
  await exercise.scrollIntoViewIfNeeded();
  await exercise.getByRole("button", { name: "Usar el editor completo" }).waitFor();
  await page.waitForLoadState("networkidle");
  const start = performance.now();
  await exercise.getByRole("button", { name: "Usar el editor completo" }).click();
  await exercise.locator(".monaco-editor").waitFor();
  await page.keyboard.type("x");
  await exercise.locator(".view-line", { hasText: "x" }).first().waitFor();
  return performance.now() - start;
});
line(
  "full editor, after an exercise is in view",
  kilobytes(editor.after.brotli),
  kilobytes(editor.after.gzip),
);
line("full editor, from click to a typed letter", milliseconds(editor.result));

console.log("\n── Times");
const page = await browser.newPage();
await page.goto(benched.address);
await page.waitForFunction(() => "bench" in globalThis);
const inPage = (name, ...args) =>
  page.evaluate(([name, args]) => globalThis.bench[name](...args), [name, args]);

const boot = await inPage("coldBoot", 5);
line("engine, cold boot to a first answer", milliseconds(boot.median), `p95 ${milliseconds(boot.p95)}`);
const fresh = await inPage("freshWorld", 300);
line("an empty program, there and back", milliseconds(fresh.median), `p95 ${milliseconds(fresh.p95)}`);

for (const id of [
  "basic/what-does-a-figure-count/keep-the-people",
  "basic/count-people-once/june-by-the-rule",
  "basic/the-first-chart/inclusion-chart",
  "intermediate/the-grammar-of-a-chart/aggregate-once",
]) {
  const bundle = JSON.parse(readFileSync(join(site, `exercises/${id}.json`), "utf8"));
  const datasets = bundle.datasets.map((name) =>
    JSON.parse(readFileSync(join(site, `data/${name}.json`), "utf8")),
  );
  const verdict = await inPage("verdict", bundle, datasets, 30);
  line(
    `verdict ${id.split("/").at(-1)} (${verdict.outcome})`,
    `first ${milliseconds(verdict.first)}`,
    `warm ${milliseconds(verdict.median)}`,
    `p95 ${milliseconds(verdict.p95)}`,
    `${1 + bundle.variants.length} runs; program once ${milliseconds(verdict.program)}`,
    beside(verdict.program, verdict.native),
  );
}
const ofTable = JSON.parse(
  readFileSync(join(site, "exercises/basic/what-does-a-figure-count/keep-the-people.json"), "utf8"),
);
for (const rows of [100, 5_000, 50_000, 200_000]) {
  const judged = await inPage("judged", ofTable, rows, rows > 10_000 ? 3 : 15);
  const said = Object.entries(judged).map(([name, time]) => `${name} ${milliseconds(time)}`);
  line(`a table of ${rows} rows judged`, ...said);
}
for (const rows of [5_000, 50_000, 100_000]) {
  const { inside, native } = await inPage("grouped", rows, 5);
  line(`${rows} rows grouped with danfo.js`, milliseconds(inside), beside(inside, native));
}

// What copying memory saves: quickjs-emscripten's own way to a fresh world is a new context, in which
// danfo.js and Plot are evaluated again.
const quickjs = await getQuickJS();
const scripts = ["guest", "danfo", "plot"].map((name) => readFileSync(guest(`build/${name}.js`), "utf8"));
const evaluated = [];
for (let i = 0; i < 5; i++) {
  const start = performance.now();
  const context = quickjs.newContext();
  const host = context.newFunction("__host", () => context.newString("{}"));
  context.setProp(context.global, "__host", host);
  for (const script of scripts) context.unwrapResult(context.evalCode(script, "guest.js")).dispose();
  evaluated.push(performance.now() - start);
  host.dispose();
  context.dispose();
}
line("the same without copying, in Node", milliseconds(evaluated.sort((a, b) => a - b)[2]));

console.log("\n── Gradebook");
await benchGradebook({ browser, address: served.address, line });

await browser.close();
served.close();
benched.close();
