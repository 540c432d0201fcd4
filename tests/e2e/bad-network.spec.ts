// Every part that an exercise or a trainer's page fetches while it is used, on bad networks of every kind
// (what a network of each kind is told as is tried in tests/loading): it is told as what it is, costs no try, and works as soon as the network does. What a broken request
// writes to the console is the browser's own, so this file does not use the fixtures that watch for it.
import { expect, type Locator, type Page, type Route, test } from "@playwright/test";
import { editorWords } from "../../src/i18n/editor.ts";
import { loadingWords } from "../../src/i18n/loading.ts";
import { trainerKeyWords } from "../../src/i18n/trainer-key.ts";
import { patience } from "../../src/loading/fetch-whole.ts";
import { program } from "./course.ts";
import { programOn } from "./exercise.ts";

test.use({ serviceWorkers: "block" });

const login = "<!doctype html><title>Login</title><p>Acepta las condiciones para navegar.</p>";

/** What a network does with a request that it does not let through. */
const networks: Record<string, (route: Route) => unknown> = {
  "drops what is asked for": (route) => route.abort("connectionreset"),
  "answers 404": (route) => route.fulfill({ status: 404, body: "not here" }),
  "answers 500": (route) => route.fulfill({ status: 500, body: "broken" }),
  "answers with its own page": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: login }),
  "brings half of it": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  "calls its own page by another type": (route) =>
    route.fulfill({ status: 200, contentType: "application/octet-stream", body: login }),
};

/** One that is known for broken at once, and one that has to be looked at. */
const someNetworks = {
  drops: networks["drops what is asked for"],
  "own page": networks["answers with its own page"],
} as Record<string, (route: Route) => unknown>;

/** Breaks what is named until it is healed. */
async function breakParts(page: Page, parts: RegExp[], network: (route: Route) => unknown) {
  const broken = new Set(parts);
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const isBroken = [...broken].some((part) => part.test(pathname));
    return isBroken ? network(route) : route.continue();
  });
  return (part: RegExp) => broken.delete(part);
}

/** In the order in which they are needed. */
const partsOfExercise = [
  /_astro\/session\./,
  /_astro\/judging\./,
  /exercises\/.*\.json$/,
  /data\/.*\.json$/,
  /_astro\/browser\./,
  /_astro\/browser-worker-/,
  /_astro\/guest-/,
  /\.wasm$/,
  /_astro\/danfo-/,
];

const { missing, late, again } = loadingWords("es");
const toldOfLoading = new RegExp([missing, late].map((text) => text.slice(0, 30)).join("|"));

/** A network for each part, in turn: what becomes of a part does not depend on which part it is. */
const eachInTurn = (route: Route) => {
  const { pathname } = new URL(route.request().url());
  const ways = Object.values(networks);
  const place = partsOfExercise.findIndex((part) => part.test(pathname));
  return ways[place % ways.length]?.(route);
};

for (const [name, network] of [
  ["breaks each part in another way", eachInTurn],
  ["never answers", () => {}],
] as const) {
  const isSilent = name === "never answers";
  /** Lets the time pass after which a silent network is given up, until that is told. */
  const wait = async (page: Page, told: Locator) => {
    if (!isSilent) return;
    await expect
      .poll(async () => {
        await page.clock.fastForward(patience + 1000);
        return told.isVisible();
      })
      .toBe(true);
  };

  test(`user whose network ${name} is told so, loses no try, and goes on when it works`, async ({ page }) => {
    if (isSilent) await page.clock.install();
    const heal = await breakParts(page, partsOfExercise, network);
    const exercise = programOn(page, "es");
    await exercise.open();
    await exercise.reach();
    const [session, ...others] = partsOfExercise;
    if (!session) throw new Error("nothing is broken");
    const told = exercise.section.getByText(toldOfLoading);
    await exercise.check();
    await wait(page, told);
    await expect(told).toBeVisible();
    heal(session);
    await exercise.section.getByRole("button", { name: again }).click();
    await exercise.write(`import "danfojs";\n${exercise.bundle.solution}`);
    for (const part of others) {
      await test.step(String(part), async () => {
        await exercise.check();
        await wait(page, exercise.section.locator("[data-outcome=neutral]"));
        await exercise.expectTold("neutral", toldOfLoading);
        await expect(exercise.told).toContainText(editorWords("es").notCounted);
        heal(part);
      });
    }
    await exercise.section.getByRole("button", { name: again }).click();
    await exercise.expectTold("pass");
    await page.goto("/es/progress/");
    await expect(page.getByRole("listitem").filter({ hasText: program.file.title.es })).toContainText(
      "1 intento",
    );
  });
}

test("user whose exercise is on the site no more is told that, and not to look at their connection", async ({
  page,
}) => {
  await page.route(/exercises\/.*\.json$/, (route) => route.fulfill({ status: 404, body: "not here" }));
  await page.route(/\/exercises\.json$/, (route) => route.fulfill({ json: [] }));
  const exercise = programOn(page, "es");
  await exercise.open();
  await exercise.write("export default 1;");
  await exercise.check();
  await exercise.expectTold("neutral", loadingWords("es").gone);
  await expect(exercise.told).toContainText(editorWords("es").notCounted);
});

test("user whose full editor does not come is told, keeps what they write, and gets it when it comes", async ({
  page,
}) => {
  const { fullEditor, lightEditor, fullEditorFailed, ran } = editorWords("es");
  let network: ((route: Route) => unknown) | null = null;
  await page.route(/_astro\/(load|es|monaco|types|register)\.|types\/es\//, (route) =>
    network ? network(route) : route.continue(),
  );
  const exercise = programOn(page, "es");
  await exercise.open();
  await exercise.write("export default 'mine';");
  for (const [name, bad] of Object.entries(someNetworks)) {
    await test.step(name, async () => {
      network = bad;
      await exercise.run();
      await expect(exercise.told).toHaveText(ran);
      await exercise.section.getByRole("button", { name: fullEditor }).click();
      await expect(exercise.told).toHaveText(fullEditorFailed);
      await expect(exercise.code).toHaveValue("export default 'mine';");
    });
  }
  network = null;
  await exercise.section.getByRole("button", { name: fullEditor }).click();
  await expect(exercise.section.getByRole("button", { name: lightEditor })).toBeVisible();
  await expect(exercise.section.locator(".monaco-editor").first()).toContainText("mine");
});

test("trainer whose page's parts do not come is told, and goes on where they were", async ({ page }) => {
  const words = trainerKeyWords("es");
  let broken: RegExp | null = /_astro\/keys-element\./;
  let network = networks["answers with its own page"];
  await page.route("**/*", (route) =>
    broken?.test(route.request().url()) ? network?.(route) : route.continue(),
  );
  await page.goto("/es/trainer/key/");
  await expect(page.getByRole("alert")).toContainText(missing);
  broken = null;
  await page.getByRole("alert").getByRole("button", { name: again }).click();
  await page.locator("aula-trainer-keys[data-ready]").waitFor();
  await expect(page.getByRole("alert")).toBeHidden();

  await page.locator("[data-name]").fill("Ana");
  broken = /_astro\/own-keys\./;
  await page.getByRole("button", { name: words.makeKey }).click();
  await expect(page.locator("[data-who-status]")).toHaveText(missing);
  broken = null;
  await page.getByRole("button", { name: words.makeKey }).click();
  await expect(page.locator("[data-who-status]")).toHaveText(words.keyMade);

  await page.locator("[data-saving-key] summary").click();
  for (const [name, bad] of Object.entries(someNetworks)) {
    await test.step(name, async () => {
      broken = /_astro\/passphrase-worker-/;
      network = bad;
      await page.locator("[data-passphrase]").fill("correcto caballo batería");
      await page.locator("[data-passphrase-again]").fill("correcto caballo batería");
      await page.locator("[data-save-key] button[type=submit]").click();
      await expect(page.locator("[data-key-status]")).toHaveText(missing);
      await page.locator("[data-passphrase]").fill("otra");
    });
  }
  broken = null;
  await page.locator("[data-passphrase]").fill("correcto caballo batería");
  const downloading = page.waitForEvent("download");
  await page.locator("[data-save-key] button[type=submit]").click();
  await downloading;
});
