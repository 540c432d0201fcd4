import { expect, type Page, test } from "@playwright/test";
import { downloadWords } from "../../src/i18n/download.ts";
import { offlineWords } from "../../src/i18n/offline.ts";
import { keepPeople, partsOnly } from "./exercise.ts";
import { SiteServer } from "./releases.ts";

test.use({ serviceWorkers: "allow" });

const first = "es/basic/what-does-a-figure-count/";
const words = offlineWords("es");
const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const course = (page: Page) => page.locator("aula-keep-course");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

let site: SiteServer;
test.beforeEach(async () => {
  site = new SiteServer();
  await site.start();
});
test.afterEach(() => site.stop());

test("user can go on without a connection with the lesson that was opened, and with no other", async ({
  page,
}) => {
  await page.goto(site.url + first);
  await ready(page);
  await expect(page.getByText(words.lessonReady)).toBeVisible();
  expect(
    site.asked.filter((address) => /^(en|(es|exercises)\/basic\/(?!what-does|$))/.test(address)),
  ).toEqual([]);
  site.stop();
  await page.reload();
  const exercise = keepPeople(page, "es");
  const { solution } = JSON.parse(
    await page.evaluate(
      async (url) => (await fetch(url)).text(),
      "/exercises/basic/what-does-a-figure-count/keep-the-people.json",
    ),
  );
  await exercise.write(solution);
  await exercise.check();
  await exercise.expectTold("pass");
  await page.reload();
  await exercise.reach();
  await expect(exercise.code).toHaveValue(solution);
  await page.goto(`${site.url}es/basic/the-first-chart/`);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();
});

test("user who saves data gets the shell alone, and nothing of exercises that were not reached", async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
  );
  await page.goto(site.url + first);
  await expect.poll(() => site.asked).toContain("es/progress/");
  await expect(page.getByText(words.lessonReady)).toBeHidden();
  expect(site.asked.filter((address) => /wasm|exercises\/basic|^data\//.test(address))).toEqual([]);
});

test("user keeps the course, has every lesson without a connection, and lets it go again", async ({
  page,
}) => {
  await page.goto(`${site.url}es/`);
  await expect(course(page)).toContainText(/Puedes guardar aquí \d+ lecciones/);
  await button(page, words.keepCourse).click();
  await expect(course(page)).toContainText(/Las \d+ lecciones están en este equipo/);
  site.stop();
  await page.goto(`${site.url}es/basic/the-first-chart/`);
  const chart = partsOnly(page, "es");
  await chart.check();
  await chart.expectTold("fail");
  await expect(chart.result.locator("svg").first()).toBeVisible();
  await page.goto(`${site.url}es/glossary/`);
  await expect(title(page)).toHaveText("Glosario");

  await page.goto(`${site.url}es/progress/`);
  await button(page, words.letGo).click();
  await button(page, words.letGoYes).click();
  await expect(course(page)).toContainText(/Puedes guardar aquí \d+ lecciones/);
  await page.goto(`${site.url}es/basic/the-first-chart/`);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();
});

test("user can stop keeping a track: what came is counted, and the rest comes later", async ({ page }) => {
  // The second lesson's page hangs until the user has stopped.
  const held: (() => void)[] = [];
  const second = "es/basic/count-people-once/";
  site.instead.set(second, (_, response) => void held.push(() => response.destroy()));
  await page.goto(`${site.url}es/basic/`);
  await button(page, words.keepTrack).click();
  await expect(course(page).getByRole("progressbar")).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await button(page, words.stop).click();
  await expect(page.getByText(words.stopped)).toBeVisible();
  await expect(course(page)).toContainText(/En este equipo está 1 de 4 lecciones/);
  site.instead.delete(second);
  await button(page, words.keepRest).click();
  await expect(course(page)).toContainText(/Las 4 lecciones están en este equipo/);
});

test("user is told of a page that the server cannot give; everything else is kept, and it comes once it can", async ({
  page,
}) => {
  const broken = "es/basic/count-people-once/";
  site.instead.set(broken, (_, response) => void response.writeHead(500).end());
  await page.goto(`${site.url}es/basic/`);
  await button(page, words.keepTrack).click();
  await expect(page.getByText(words.changed)).toBeVisible();
  await expect(course(page)).toContainText(/En este equipo están 3 de 4 lecciones/);
  site.instead.delete(broken);
  await button(page, words.keepRest).click();
  await expect(course(page)).toContainText(/Las 4 lecciones están en este equipo/);
});

test("user whose files the browser deleted is told less, and has them again", async ({ page }) => {
  await page.goto(`${site.url}es/basic/`);
  await button(page, words.keepTrack).click();
  await expect(course(page)).toContainText(/Las 4 lecciones están en este equipo/);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/\/basic\/honest-/.test(request.url)) await cache.delete(request);
    }
  });
  await page.reload();
  await expect(course(page)).toContainText(/En este equipo están 3 de 4 lecciones/);
});

test("download through a network that answers with its own page gives no file, and says so", async ({
  page,
}) => {
  const file = "downloads/gtrm-2019-figures.csv";
  await page.goto(`${site.url}es/datasets/gtrm-2019-figures/`);
  await ready(page);
  const link = page.getByRole("main").getByRole("link", { name: "CSV", exact: true });
  site.instead.set(
    file,
    (_, response) =>
      void response.writeHead(200, { "content-type": "text/html" }).end("<h1>Inicia sesión</h1>"),
  );
  await link.click();
  await expect(page.getByText(downloadWords("es").changed)).toBeVisible();
  site.instead.delete(file);
  const [whole] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(whole.suggestedFilename()).toBe("gtrm-2019-figures.csv");
  await expect(page.getByText(downloadWords("es").changed)).toHaveCount(0);
});

test("a page that is not here says so in both languages", async ({ page }) => {
  const answer = await page.request.get("/es/nothing-here/");
  expect(answer.status()).toBe(404);
  await page.setContent(await answer.text());
  await expect(page.locator("main")).toContainText(/página/);
  await expect(page.locator("main")).toContainText(/page/);
});
