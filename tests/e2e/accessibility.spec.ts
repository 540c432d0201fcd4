import AxeBuilder from "@axe-core/playwright";
import { locales } from "../../src/i18n/locale.ts";
import { expect, pages, test } from "./fixtures.ts";

// WCAG 2.2 AA, on every page, in both languages, light and dark, on a desktop and a phone.
const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const locale of locales) {
  for (const page of pages) {
    test(`axe finds nothing on /${locale}/${page}`, async ({ page: tab }) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await tab.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await tab.goto(`/${locale}/${page}`);
        const { violations } = await new AxeBuilder({ page: tab }).withTags(standard).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
        );
        expect(found, colorScheme).toEqual([]);
      }
    });

    test(`/${locale}/${page} needs no sideways scrolling at 320 px`, async ({ page: tab }) => {
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(`/${locale}/${page}`);
      const { content, screen, widest } = await tab.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        const over = [...document.body.querySelectorAll("*")].find(
          (element) =>
            element.getBoundingClientRect().right > edge + 1 &&
            !element.closest("[role=region], .scroll, pre, svg"),
        );
        return {
          content: document.documentElement.scrollWidth,
          screen: edge,
          widest: over ? over.outerHTML.slice(0, 120) : "",
        };
      });
      expect(content, `wider than the screen: ${widest}`).toBeLessThanOrEqual(screen);
    });
  }
}
