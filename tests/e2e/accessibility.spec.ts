// Each sort of page as it comes. What opens on it is looked at where it is opened, and what an author can
// break is looked for on every page as it was built (tests/built).
import { expectAccessible } from "./accessible.ts";
import { test } from "./fixtures.ts";
import { learnersPages, trainersPages } from "./templates.ts";

for (const [addresses, tag] of [
  [learnersPages, "@phone"],
  [trainersPages, "@desktop"],
] as const)
  for (const address of addresses)
    test(`axe finds nothing on /${address}, light or dark, and it needs no sideways scrolling at 320 px`, {
      tag,
    }, async ({ page, locale }) => {
      await page.goto(`/${locale}/${address}`);
      await expectAccessible(page);
    });
