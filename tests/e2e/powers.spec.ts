// What the site uses of a browser, taken away one at a time: what can work without it works, and what
// cannot says so. Never silence.
import type { Page } from "@playwright/test";
import { loadingWords } from "../../src/i18n/loading.ts";
import { keepPeople, peoplePerEvent } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const lesson = "/es/basic/what-does-a-figure-count/";

/** Takes names away from the page before any of its scripts runs, e.g. "navigator.clipboard". */
const without = (page: Page, ...names: string[]) =>
  page.addInitScript((names) => {
    for (const name of names) {
      const path = name.split(".");
      const last = path.pop() as string;
      const owner = path.reduce((at: object, key) => Reflect.get(at, key) as object, globalThis);
      for (let at: object | null = owner; at; at = Object.getPrototypeOf(at))
        if (Object.hasOwn(at, last)) Reflect.deleteProperty(at, last);
    }
  }, names);

const notNeeded = {
  "a clipboard and a way to share": ["navigator.clipboard", "navigator.share", "ClipboardItem"],
  "locks, and channels between tabs": ["navigator.locks", "BroadcastChannel"],
  "persistent storage and a service worker": ["navigator.storage", "navigator.serviceWorker"],
  "a database": ["indexedDB"],
  "idle time": ["requestIdleCallback"],
  "lists of time zones, and words cut apart": [
    "Intl.supportedValuesOf",
    "Intl.Segmenter",
    "Intl.DurationFormat",
  ],
  "colours, compression and a hash": ["CompressionStream", "crypto.subtle", "crypto.randomUUID"],
};

for (const [what, names] of Object.entries(notNeeded)) {
  test(`user whose browser lacks ${what} can solve an exercise`, async ({ page }) => {
    await without(page, ...names);
    await page.goto(lesson);
    await keepPeople(page, "es").solve();
  });
}

test("user whose browser has no WebAssembly is told so, and solves what needs no program", async ({
  page,
}) => {
  await without(page, "WebAssembly");
  await page.goto(lesson);
  const program = keepPeople(page, "es");
  await program.write((await program.bundle()).solution);
  await program.check();
  await program.expectTold("neutral", loadingWords("es").WebAssembly);
  const choice = peoplePerEvent(page, "es");
  await choice.reach();
  await expect(choice.section).toBeVisible();
});

test("user whose browser has no workers is told so", async ({ page }) => {
  await without(page, "Worker");
  await page.goto(lesson);
  const program = keepPeople(page, "es");
  await program.write((await program.bundle()).solution);
  await program.check();
  await program.expectTold("neutral", loadingWords("es").workers);
});
