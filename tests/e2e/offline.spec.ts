import { expect, type Page, test } from "@playwright/test";
import { downloadWords } from "../../src/i18n/download.ts";
import { offlineWords } from "../../src/i18n/offline.ts";
import { todayWords } from "../../src/i18n/today.ts";
import { chart, choice, choiceMistake, home, lessons, program } from "./course.ts";
import { choiceOn, ExerciseOnPage, programOn } from "./exercise.ts";
import { SiteServer } from "./releases.ts";

test.use({ serviceWorkers: "allow" });

const [track = ""] = home.split("/");
const inTrack = lessons.filter((lesson) => lesson.track === track);
const first = `es/${home}/`;
/** Another lesson of the track. */
const second = `es/${inTrack.find(({ id }) => id !== home)?.id}/`;
const elsewhere = `es/${chart.lesson}/`;
const words = offlineWords("es");
const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const course = (page: Page) => page.locator("aula-keep-course");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

const allHere = new RegExp(`Las ${inTrack.length} lecciones están en este equipo`);
const someHere = (count: number) =>
  new RegExp(`En este equipo está(n)? ${count} de ${inTrack.length} lecciones`);

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
    site.asked.filter(
      (address) =>
        address.startsWith("en") ||
        lessons.some(
          ({ id }) =>
            id !== home && [`es/${id}/`, `exercises/${id}/`].some((other) => address.startsWith(other)),
        ),
    ),
  ).toEqual([]);
  site.stop();
  await page.reload();
  const exercise = programOn(page, "es");
  await exercise.solve();
  await page.reload();
  await exercise.reach();
  await expect(exercise.code).toHaveValue(program.solution);
  await page.goto(site.url + elsewhere);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();
});

test("user goes over without a connection what they missed in a lesson that is kept, and reads where it is not", async ({
  page,
}) => {
  const today = todayWords("es");
  const missed = new Date("2026-03-02T15:00:00Z");
  await page.clock.setFixedTime(missed);
  await page.goto(`${site.url}es/${choice.lesson}/`);
  const exercise = choiceOn(page, "es");
  await exercise.choose(choiceMistake);
  await exercise.check();
  await exercise.expectTold("fail");
  await ready(page);
  await page.goto(`${site.url}es/`);
  await ready(page);
  site.stop();
  await page.clock.setFixedTime(new Date(missed.getTime() + 3 * 86_400_000));
  await page.reload();
  await page.getByRole("link", { name: today.start, exact: true }).click();
  await exercise.choose(choiceMistake);
  await exercise.check();
  await exercise.expectTold("fail");

  await page.clock.setFixedTime(new Date(missed.getTime() + 6 * 86_400_000));
  await page.evaluate(async (lesson) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const file of await cache.keys())
        if (file.url.includes(`/es/${lesson}/`)) await cache.delete(file);
    }
  }, choice.lesson);
  await page.reload();
  await expect(page.getByText(today.notHere)).toBeVisible();
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

test("two pages that ask at the same moment have both what they asked for", async ({ page }) => {
  await page.goto(`${site.url}es/`);
  await ready(page);
  const wishes = ["page/es/glossary/ es", "page/es/ideas/ es", "page/es/about/ es"];
  const wished = await page.evaluate(async (all) => {
    const { active } = await navigator.serviceWorker.ready;
    const keep = (wish: string) =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => data.end && resolve();
        active?.postMessage({ do: "keep", wishes: [wish] }, [port2]);
      });
    await Promise.all(all.map(keep));
    const kept = await caches.match(new URL("/kept/wishes.json?revision=own", location.href));
    return (await kept?.json()) as string[];
  }, wishes);
  expect(wished).toEqual(expect.arrayContaining(wishes));
});

test("user keeps the course, has every lesson without a connection, and lets it go again", async ({
  page,
}) => {
  await page.goto(`${site.url}es/`);
  await expect(course(page)).toContainText(/Puedes guardar aquí \d+ lecciones/);
  await button(page, words.keepCourse).click();
  await expect(course(page)).toContainText(/Las \d+ lecciones están en este equipo/);
  site.stop();
  await page.goto(site.url + elsewhere);
  const drawn = new ExerciseOnPage(page, "es", chart);
  await drawn.write(Object.values(chart.wrong)[0] ?? "");
  await drawn.check();
  await drawn.expectTold("fail");
  await expect(drawn.result.getByRole("img")).toBeVisible();
  await page.goto(`${site.url}es/glossary/`);
  await expect(title(page)).toHaveText("Glosario");

  await page.goto(`${site.url}es/progress/`);
  await button(page, words.letGo).click();
  await button(page, words.letGoYes).click();
  await expect(course(page)).toContainText(/Puedes guardar aquí \d+ lecciones/);
  await page.goto(site.url + elsewhere);
  await expect(page.getByRole("heading", { name: "Sin conexión" })).toBeVisible();
});

test("user can stop keeping a track: what came is counted, and the rest comes later", async ({ page }) => {
  // The second lesson's page hangs until the user has stopped.
  const held: (() => void)[] = [];
  site.instead.set(second, (_, response) => void held.push(() => response.destroy()));
  await page.goto(`${site.url}es/${track}/`);
  await button(page, words.keepTrack).click();
  await expect(course(page).getByRole("progressbar")).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await button(page, words.stop).click();
  await expect(page.getByText(words.stopped)).toBeVisible();
  await expect(course(page)).toContainText(someHere(1));
  site.instead.delete(second);
  await button(page, words.keepRest).click();
  await expect(course(page)).toContainText(allHere);
});

test("user is told of a page that the server cannot give or the browser deleted; the rest is kept, and it comes once it can", async ({
  page,
}) => {
  site.instead.set(second, (_, response) => void response.writeHead(500).end());
  await page.goto(`${site.url}es/${track}/`);
  await button(page, words.keepTrack).click();
  await expect(page.getByText(words.changed)).toBeVisible();
  await expect(course(page)).toContainText(someHere(inTrack.length - 1));
  site.instead.delete(second);
  await button(page, words.keepRest).click();
  await expect(course(page)).toContainText(allHere);

  // A browser that needs room deletes files, and tells nobody.
  await page.evaluate(async (lost) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes(lost)) await cache.delete(request);
    }
  }, `/${second}`);
  await page.reload();
  await expect(course(page)).toContainText(someHere(inTrack.length - 1));
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
