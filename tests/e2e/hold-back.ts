import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** What an exercise's answer is made in comes in a script of its own. */
export const boxes = /\/box\.[\w-]+\.js$/;

/** Keeps scripts on their way, as a slow network does, until they are let come. */
export async function holdBack(page: Page, scripts: RegExp) {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  let asked = 0;
  await page.route(scripts, async (route) => {
    asked += 1;
    await coming;
    await route.continue();
  });
  return {
    /** Resolves once one was asked for. */
    asked: () => expect.poll(() => asked).toBeGreaterThan(0),
    come: () => come(),
  };
}
