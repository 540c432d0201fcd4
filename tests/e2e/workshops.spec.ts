import { readWorkshops } from "../../src/course/lesson/workshop.ts";
import { readAssignmentLink } from "../../src/exchange/assignment.ts";
import { locales } from "../../src/i18n/locale.ts";
import { workshopWords } from "../../src/i18n/workshops.ts";
import { AssignmentEditor } from "./assigning.ts";
import { expect, test } from "./fixtures.ts";

const workshops = readWorkshops();
const [first] = workshops;
if (!first) throw new Error("there is no workshop");

test("user can find a plan for their audience from the home page", async ({ page, locale }) => {
  const words = workshopWords(locale);

  await page.goto(`/${locale}/`);
  await page.getByRole("link", { name: words.title }).click();
  for (const { audience, prose } of workshops)
    await expect(
      page.getByRole("region", { name: words[audience] }).getByRole("link", { name: prose[locale].title }),
    ).toBeVisible();
  await page.getByRole("link", { name: first.prose[locale].title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first.prose[locale].title);
  const timetable = page.getByRole("table");
  await expect(timetable.getByRole("row")).toHaveCount(first.blocks.length + 1);
  await timetable.getByRole("link", { name: first.blocks[1]?.title[locale], exact: true }).click();
  await expect(page.getByRole("heading", { name: first.blocks[1]?.title[locale] })).toBeInViewport();
});

for (const { slug, prose } of workshops)
  test(`the hand-out of ${slug} fits on its sheets, and its plan prints nothing to click`, async ({
    page,
  }) => {
    for (const locale of locales) {
      const words = workshopWords(locale);
      await page.goto(`/${locale}/trainer/workshops/${slug}/hand-out/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(prose[locale].handOut);
      const sheets = 1 + (await page.locator("main hr").count());
      const file = await page.pdf({ preferCSSPageSize: true, format: "A4" });
      expect(file.toString("latin1").match(/\/Type\s*\/Page\b/g), locale).toHaveLength(sheets);

      await page.goto(`/${locale}/trainer/workshops/${slug}/`);
      await page.emulateMedia({ media: "print" });
      // The width between the margins of an A4 sheet.
      await page.setViewportSize({ width: 672, height: 940 });
      await expect(page.getByRole("table").first()).toBeVisible();
      await expect(page.getByText(words.openOnce)).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect(page.getByRole("link", { name: words.handOut })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(672);
      // What is emulated holds for the next sheets too.
      await page.emulateMedia({ media: null });
    }
  });

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("trainer who opened one plan has all of them, and makes an assignment, without a connection", async ({
    page,
    context,
  }) => {
    const words = workshopWords("es");
    await page.goto(`/es/trainer/workshops/${first.slug}/`);
    await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
    await context.setOffline(true);
    for (const { slug, prose } of workshops) {
      await page.goto(`/es/trainer/workshops/${slug}/hand-out/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(prose.es.handOut);
    }
    await page.goto(`/es/trainer/workshops/${first.slug}/`);
    await page.getByRole("button", { name: words.make }).click();
    await page.getByLabel(words.yourName).fill("Ana");
    await page.getByLabel(words.yourName).press("Enter");
    await expect(new AssignmentEditor(page, "es").code).toBeVisible();
  });
});

test("trainer who was never here makes a workshop's assignment by giving a name", async ({
  page,
  locale,
}) => {
  const words = workshopWords(locale);

  await page.goto(`/${locale}/trainer/workshops/${first.slug}/`);
  await page.getByRole("button", { name: words.make }).click();
  const name = page.getByLabel(words.yourName);
  await expect(name).toBeFocused();
  await page.getByRole("button", { name: words.make }).click();
  await expect(page.getByText(words.nameMissing)).toBeVisible();
  await name.fill("Ana Torres");
  await name.press("Enter");
  const editor = new AssignmentEditor(page, locale);
  await expect(page.getByRole("heading", { name: editor.sharing.share })).toBeFocused();
  await expect(editor.code).toBeVisible();
  const { prose, exercises } = first;
  expect(await readAssignmentLink(await editor.link.inputValue())).toMatchObject({
    title: prose[locale].title,
    note: words.note,
    trainer: "Ana Torres",
    locale,
    exercises,
  });
  await expect(editor.chosen).toHaveCount(exercises.length);

  // The second time it is one click.
  const other = workshops[1] ?? first;
  await page.goto(`/${locale}/trainer/workshops/${other.slug}/`);
  await page.getByRole("button", { name: words.make }).click();
  await expect(page.getByRole("heading", { name: editor.sharing.share })).toBeFocused();
  await page.goto(`/${locale}/trainer/`);
  const list = page.getByRole("list").filter({ hasText: prose[locale].title });
  await expect(list).toContainText(other.prose[locale].title);
});

test("trainer can adjust a workshop's assignment before making it", async ({ page }) => {
  const words = workshopWords("es");
  await page.goto(`/es/trainer/workshops/${first.slug}/`);
  await page.getByRole("link", { name: words.adjust }).click();
  const editor = new AssignmentEditor(page, "es");
  await expect(editor.title).toHaveValue(first.prose.es.title);
  await expect(editor.note).toHaveValue(words.note);
  await expect(editor.chosen).toHaveCount(first.exercises.length);
});
