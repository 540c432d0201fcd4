import { locales } from "../../src/i18n/locale.ts";
import { expectAccessible } from "./accessible.ts";
import { pages, test } from "./fixtures.ts";

for (const locale of locales)
  for (const address of pages)
    test(`axe finds nothing on /${locale}/${address}, light or dark, and it needs no sideways scrolling at 320 px`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${address}`);
      await expectAccessible(page);
    });
