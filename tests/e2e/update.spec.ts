import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import sirv from "sirv";

test.use({ serviceWorkers: "allow" });

/** The built site on a server of its own: it can be switched off, and to a newer version. */
let server: Server;
let site: string;
let newer = false;

const lesson = "es/basic/01-what-does-a-figure-count/";

test.beforeEach(async () => {
  newer = false;
  const files = sirv("dist", { dev: true });
  server = createServer((request, response) => {
    if (newer && request.url === "/service-worker.js") {
      const worker = readFileSync("dist/service-worker.js", "utf8").replace(
        /version:"\w+"/,
        'version:"newer"',
      );
      response.writeHead(200, { "content-type": "text/javascript" }).end(worker);
    } else {
      files(request, response, () => void response.writeHead(404).end());
    }
  }).listen(0, "localhost");
  await once(server, "listening");
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function visitUntilKept(page: Page, path: string) {
  await page.goto(site + path);
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
}

function disconnect() {
  server.closeAllConnections();
  server.close();
}

test("user is told what to do where a page is not kept", async ({ page }) => {
  await visitUntilKept(page, "es/");
  disconnect();
  await page.goto(`${site}es/basic/99-not-kept/`);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();
  await page.getByRole("link", { name: "Ir al inicio" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("atenciones");
});

test("user decides when a new version comes, and loses nothing that was kept", async ({ page }) => {
  await visitUntilKept(page, lesson);
  newer = true;
  await page.reload();
  const notice = page.getByText("Hay una versión nueva de esta página.");
  await expect(notice).toBeVisible();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Recargar" }).click()]);
  await expect(notice).toBeHidden();
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.sort()).toEqual(["aula / newer pages", "aula / newer tools"]);
  disconnect();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("¿Qué cuenta una cifra?");
});
