// What the site uses of a browser, taken away: what can work without it works, and what cannot says so.
// Never silence.
import type { Page } from "@playwright/test";
import { loadingWords } from "../../src/i18n/loading.ts";
import { choiceOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

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

const notNeeded = [
  "navigator.clipboard",
  "navigator.share",
  "ClipboardItem",
  "navigator.locks",
  "BroadcastChannel",
  "navigator.storage",
  "navigator.serviceWorker",
  "indexedDB",
  "requestIdleCallback",
  "Intl.supportedValuesOf",
  "Intl.Segmenter",
  "Intl.DurationFormat",
  "CompressionStream",
  "crypto.subtle",
  "crypto.randomUUID",
];

test("user whose browser lacks all that can be done without can solve an exercise", async ({ page }) => {
  await without(page, ...notNeeded);
  const exercise = programOn(page, "es");
  await exercise.open();
  await exercise.solve();
});

test("user whose browser has no WebAssembly is told so, and solves what needs no program", async ({
  page,
}) => {
  await without(page, "WebAssembly");
  const program = programOn(page, "es");
  await program.open();
  await program.write(program.bundle.solution);
  await program.check();
  await program.expectTold("neutral", loadingWords("es").WebAssembly);
  const choice = choiceOn(page, "es");
  await choice.reach();
  await expect(choice.section).toBeVisible();
});

test("user whose browser has no workers is told so", async ({ page }) => {
  await without(page, "Worker");
  const program = programOn(page, "es");
  await program.open();
  await program.write(program.bundle.solution);
  await program.check();
  await program.expectTold("neutral", loadingWords("es").workers);
});
