import { readFileSync } from "node:fs";
import { keepPeople } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const lesson = "/en/basic/what-does-a-figure-count/";

test("user can take their work along in a file, and bringing it back twice doubles nothing", async ({
  page,
  browser,
}) => {
  await page.goto(lesson);
  await keepPeople(page, "en").solve();
  await page.goto("/en/progress/");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Keep it in a file" }).first().click();
  const file = await (await downloading).path();
  expect(JSON.parse(readFileSync(file, "utf8")).attempts).toHaveLength(1);

  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto("/en/progress/");
  await there
    .locator('input[type="file"]')
    .setInputFiles({ name: "work.json", mimeType: "application/json", buffer: readFileSync(file) });
  await expect(there.getByText("Done. 1 try was added.")).toBeVisible();
  await there
    .locator('input[type="file"]')
    .setInputFiles({ name: "work.json", mimeType: "application/json", buffer: readFileSync(file) });
  await expect(there.getByText("Done. All that is in the file was here already.")).toBeVisible();
  await there.goto(lesson);
  const exercise = keepPeople(there, "en");
  await exercise.reach();
  await expect(exercise.section.getByText("Solved")).toBeVisible();
  await expect(exercise.code).toHaveValue((await exercise.bundle()).solution);
  await other.close();
});

test("user who brings a foreign file is told so, and keeps what was there", async ({ page }) => {
  await page.goto(lesson);
  await keepPeople(page, "en").solve();
  await page.goto("/en/progress/");
  for (const [content, told] of [
    ["not a file of ours", "This is not progress of Aula de Datos."],
    ['{"format": "aula-de-datos keys"}', "This is a key of Aula de Datos, and here goes progress"],
  ] as const) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(page.getByText(told)).toBeVisible();
  }
  await expect(page.getByRole("listitem").filter({ hasText: "Keep the people" })).toContainText("Solved");
});

test("user can delete everything, after being asked", async ({ page }) => {
  await page.goto(lesson);
  await keepPeople(page, "en").solve();
  await page.goto("/en/progress/");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("button", { name: "Yes, delete everything" }).click();
  await expect(page.getByText("Deleted. This device is empty.")).toBeVisible();
  await page.goto(lesson);
  const exercise = keepPeople(page, "en");
  await exercise.reach();
  await expect(exercise.code).toHaveValue((await exercise.bundle()).starter.trimEnd());
});

test("two tabs do not harm each other: both texts are kept and either can be had", async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  const here = keepPeople(page, "en");
  await here.write("export default 'from the first tab';");
  const second = await context.newPage();
  await second.goto(lesson);
  const there = keepPeople(second, "en");
  await there.reach();
  await expect(there.code).toHaveValue("export default 'from the first tab';");
  await there.write("export default 'from the second tab';");
  await there.code.blur();
  await expect(here.section.getByText("In another tab you wrote something else")).toBeVisible();
  await expect(here.code).toHaveValue("export default 'from the first tab';");
  await here.section.getByRole("button", { name: "Use the other" }).click();
  await expect(here.code).toHaveValue("export default 'from the second tab';");
});

test("user whose browser forbids storage is told, and can work on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("storage is forbidden", "SecurityError");
      },
    });
  });
  await page.goto(lesson);
  const exercise = keepPeople(page, "en");
  await exercise.solve();
  await expect(exercise.section.getByText(/does not let this site keep anything/)).toBeVisible();
});
