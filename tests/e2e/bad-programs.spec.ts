// What each bad program does and is told is tried in Node (tests/hostile, tests/feedback); here that a
// browser's worker stops, is replaced, and can reach nothing.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test as unwatched } from "@playwright/test";
import { chartOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test("a program that never ends, or fills the memory, is stopped by itself or the user, and the next one is clean", async ({
  page,
}) => {
  const exercise = programOn(page, "es");
  await exercise.open();
  for (const [code, told] of [
    ["while (true) {}", /seguía corriendo/],
    ["const all = [];\nwhile (true) all.push(new Uint8Array(10_000_000));", /memoria/],
    ["const f = (): number => f() + 1;\nexport default f();", /línea 1/],
  ] as const) {
    await exercise.write(code);
    await exercise.check();
    await exercise.expectTold("error", told);
  }
  await exercise.write("while (true) {}");
  await exercise.run();
  await exercise.button("cancel").click();
  await expect(exercise.told).toContainText("Lo detuve");
  await exercise.solve();
});

test("nothing that a chart carries runs in the page or leaves it", async ({ page }) => {
  const exercise = chartOn(page, "en");
  await exercise.open();
  await exercise.write(`import * as Plot from "@observablehq/plot";
const chart = Plot.plot({
  marks: [
    Plot.text(["<img src=x onerror=alert(1)>"], { frameAnchor: "middle", href: () => "javascript:alert(2)" }),
    Plot.image(["x"], { frameAnchor: "top", src: () => "https://example.org/pixel.png" }),
  ],
});
chart.setAttribute("onload", "alert(3)");
export default chart;`);
  page.on("dialog", () => {
    throw new Error("a script of the chart ran");
  });
  await exercise.run();
  const drawn = exercise.result.locator("svg").first();
  await expect(drawn).toBeVisible();
  await expect(drawn.locator("script, image, [onload], a[href^=javascript]")).toHaveCount(0);

  // The colours of a ramp are an image of the chart's own, in its legend.
  await exercise.write(`import * as Plot from "@observablehq/plot";
export default Plot.plot({
  color: { legend: true, scheme: "blues", label: "People" },
  marks: [
    Plot.cell([1, 2, 3], { x: (d) => d, fill: (d) => d * d }),
    Plot.image(["x"], { frameAnchor: "top", src: () => "data:image/png;base64,AAAA" }),
  ],
});`);
  await exercise.run();
  const ramp = exercise.result.locator(".plot-ramp image:visible");
  await expect(ramp).toHaveAttribute("href", /^data:image\/png/);
  await expect(exercise.result.locator("image:not(.plot-ramp image)")).toHaveCount(0);
});

// What the browser refuses stands in its console, so this one does not ask for silence.
unwatched("the worker that runs programs reaches no other origin, whatever it tries", async ({ page }) => {
  const reached: string[] = [];
  const other = createServer((request, response) => {
    reached.push(request.url ?? "");
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("export {}");
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await page.goto(`${address}/visited`);
  expect(reached).toContain("/visited");
  reached.length = 0;

  const exercise = programOn(page, "es");
  await exercise.open();
  const opening = page.waitForEvent("worker");
  await exercise.write("export default 1;");
  await exercise.run();
  const worker = await opening;
  const answers = await worker.evaluate(async (url) => {
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(`${url}/fetch`, { mode: "no-cors" }),
      beacon: () => fetch(`${url}/beacon`, { method: "POST", keepalive: true, body: "x", mode: "no-cors" }),
      request: () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = () => reject(new Error("refused"));
          request.open("GET", `${url}/request`);
          request.send();
        }),
      script: () => import(/* @vite-ignore */ `${url}/script.js`),
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`${url.replace("http", "ws")}/socket`);
          socket.onopen = resolve;
          socket.onerror = () => reject(new Error("refused"));
        }),
    };
    const tried = Object.entries(ways).map(async ([way, go]) => {
      try {
        await go();
        return `${way}: reached`;
      } catch {
        return `${way}: refused`;
      }
    });
    return Promise.all(tried);
  }, address);
  expect(answers).toEqual(["fetch", "beacon", "request", "script", "socket"].map((way) => `${way}: refused`));
  expect(reached).toEqual([]);
  other.closeAllConnections();
  other.close();
});

test("every answer of the site carries its policy, also one of a page that is not there", async ({
  request,
}) => {
  for (const path of ["/es/", "/es/not-there/", "/theme.js"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("require-trusted-types-for 'script'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});
