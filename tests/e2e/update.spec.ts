import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { home, homeLesson, lessons } from "./course.ts";
import { programOn } from "./exercise.ts";
import { SiteServer } from "./releases.ts";

test.use({ serviceWorkers: "allow" });

const lesson = `es/${home}/`;
const otherLesson = lessons.find(({ id }) => id !== home) ?? homeLesson;
const other = `es/${otherLesson.id}/`;
const notice = (page: Page) => page.getByText("Hay una versión nueva de esta página.");
const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
/** What a release changes on the lesson's page. */
const titled = (title: string) => (html: string) => html.replace(/<h1([^>]*)>[^<]*/, `<h1$1>${title}`);
const title = (page: Page) => page.getByRole("heading", { level: 1 });

let site: SiteServer;
test.beforeEach(async () => {
  site = new SiteServer();
  await site.start();
});
test.afterEach(() => site.stop());

async function visitUntilKept(page: Page, path: string) {
  await page.goto(site.url + path);
  await ready(page);
}

/** As the browser does by itself within a day, and at each visit. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

const pressReload = (page: Page) =>
  Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Recargar" }).click()]);

test("user whose browser deleted all that was kept is told that too, and has it again at the next visit", async ({
  page,
}) => {
  await visitUntilKept(page, lesson);
  const forget = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  await forget();
  site.stop();
  await page.goto(site.url + lesson);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();

  await site.start();
  await visitUntilKept(page, lesson);
  site.stop();
  // What is not kept leads to what is.
  await page.goto(`${site.url}es/basic/99-not-kept/`);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();
  await page.getByRole("link", { name: "Ir al inicio" }).click();
  await expect(title(page)).toContainText("atenciones");
  await page.goto(site.url + lesson);
  await page.reload();
  await expect(title(page)).toHaveText(homeLesson.prose.es.title);
});

test("user decides when a new version comes, and loses nothing that was kept", async ({ page }) => {
  await visitUntilKept(page, other);
  await visitUntilKept(page, lesson);
  site.publish({ [lesson]: titled("La cifra, de nuevo"), [other]: titled("Las personas, de nuevo") });
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await expect(title(page)).toHaveText(homeLesson.prose.es.title);
  await pressReload(page);
  await expect(notice(page)).toBeHidden();
  await ready(page);
  site.stop();
  await page.reload();
  await expect(title(page)).toHaveText("La cifra, de nuevo");
  const exercise = programOn(page, "es");
  await exercise.write("export default 1;");
  await exercise.check();
  await exercise.expectTold("fail");
  // The update brought what was kept before, not only the page on which it was taken.
  await page.goto(site.url + other);
  await expect(title(page)).toHaveText("Las personas, de nuevo");
});

test("user with three tabs comes to the newest of three releases from each, with what was written", async ({
  page,
  context,
}) => {
  await visitUntilKept(page, lesson);
  const tabs = [page, await openTab(context, lesson), await openTab(context, "es/progress/")];
  await programOn(page, "es").write("export default 'mi borrador';");
  site.publish({ [lesson]: titled("Segunda") });
  await lookForUpdate(page);
  for (const tab of tabs) await expect(notice(tab)).toBeVisible();
  // A third is published before anybody took the second.
  site.publish({ [lesson]: titled("Tercera") });
  await waitsFor(page, () => lookForUpdate(page));
  for (const tab of tabs) await pressReload(tab);
  for (const tab of tabs) await expect(notice(tab)).toBeHidden();
  await expect(title(page)).toHaveText("Tercera");
  await expect(programOn(page, "es").code).toHaveValue("export default 'mi borrador';");

  site.publish({ [lesson]: titled("Cuarta") }, "9.8.7");
  await lookForUpdate(page);
  await expect(notice(page)).toContainText("la nueva es la 9.8.7.");
  await pressReload(page);
  await ready(page);
  site.stop();
  await page.reload();
  await expect(title(page)).toHaveText("Cuarta");
});

test("user of a release that kept everything has everything afterwards, in both languages", async ({
  page,
}) => {
  await page.goto(`${site.url}theme.js`);
  await page.evaluate(() => caches.open("aula / 0123456789ab pages"));
  await visitUntilKept(page, "es/");
  expect(await page.evaluate(() => caches.keys())).toEqual(["aula / files"]);
  site.stop();
  await page.goto(`${site.url}en/${otherLesson.id}/`);
  await expect(title(page)).toHaveText(otherLesson.prose.en.title);
});

/** Until another version waits than before. */
async function waitsFor(page: Page, act: () => Promise<void>) {
  await page.evaluate(async () => {
    const found = await navigator.serviceWorker.ready;
    const before = found.waiting;
    Object.assign(globalThis, {
      replaced: new Promise<void>((resolve) =>
        before?.addEventListener("statechange", () => {
          if (before.state === "redundant") resolve();
        }),
      ),
    });
  });
  await act();
  await page.evaluate(() => (globalThis as unknown as { replaced: Promise<void> }).replaced);
}

async function openTab(context: BrowserContext, path: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(site.url + path);
  await ready(tab);
  return tab;
}
