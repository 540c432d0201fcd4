import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules whose verdict depends on the colours; the others find in the dark what they found in the light. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** What sticks half covers some button at any place, until one scrolls on: here it lies where it belongs. */
const unstick = () => {
  for (const stuck of document.querySelectorAll<HTMLElement>(".site-header, .assignment-strip"))
    stuck.style.position = "static";
};

/** WCAG 2.2 AA, light and dark, of a page as it stands, or of the part that a selector names. */
export async function expectNoViolations(page: Page, part?: string): Promise<void> {
  await page.evaluate(unstick);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // No page has frames, which the other mode opens a page for; what passes need not be written down.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    if (part) axe.include(part);
    const { violations } = await (colorScheme === "light"
      ? axe.withTags(standard)
      : axe.withRules(ofColours)
    ).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
    expect(found, colorScheme).toEqual([]);
  }
}

/** What makes the page wider than its screen; what scrolls in itself does not. */
const tooWide = () => {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > edge + 1)
    .filter((element) => !element.closest("[role=region], .scroll, pre, svg"))
    .map((element) => element.outerHTML.slice(0, 120))
    .concat("the page");
};

/** The page needs no sideways scrolling; some parts are drawn anew for another width, and that takes a moment. */
export const expectToFit = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(tooWide)).toEqual([]);

/** Both, and the second, of the whole page, on a screen of 320 px. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await expectNoViolations(page, part);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectToFit(page);
  if (size) await page.setViewportSize(size);
}
