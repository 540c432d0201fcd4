import { readFileSync } from "node:fs";
import { home, program } from "./course.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

test("user can take their work along in a file, delete everything here, and bringing it to another device twice doubles nothing", async ({
  page,
  browser,
}) => {
  const exercise = programOn(page, "en");
  await exercise.open();
  await exercise.solve();
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
  await expect(page.getByRole("listitem").filter({ hasText: program.file.title.en })).toContainText("Solved");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Keep it in a file" }).first().click();
  const buffer = readFileSync(await (await downloading).path());
  expect(JSON.parse(buffer.toString()).people[0].attempts).toHaveLength(1);

  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("button", { name: "Yes, delete everything" }).click();
  await expect(page.getByText("Deleted. This device is empty.")).toBeVisible();
  await exercise.open();
  await exercise.reach();
  await expect(exercise.code).toHaveValue(exercise.bundle.starter.trimEnd());

  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto("/en/progress/");
  for (const told of ["Done. 1 try was added.", "Done. All that is in the file was here already."]) {
    await there
      .locator('input[type="file"]')
      .setInputFiles({ name: "work.json", mimeType: "application/json", buffer });
    await expect(there.getByText(told)).toBeVisible();
  }
  const brought = programOn(there, "en");
  await brought.open();
  await brought.reach();
  await expect(brought.section.getByText("Solved")).toBeVisible();
  await expect(brought.code).toHaveValue(brought.bundle.solution);
  await other.close();
});

test("two tabs do not harm each other: both texts are kept and either can be had", async ({
  page,
  context,
}) => {
  await page.goto(`/en/${home}/`);
  const here = programOn(page, "en");
  await here.write("export default 'from the first tab';");
  const second = await context.newPage();
  await second.goto(`/en/${home}/`);
  const there = programOn(second, "en");
  await there.reach();
  await expect(there.code).toHaveValue("export default 'from the first tab';");
  await there.write("export default 'from the second tab';");
  await there.code.blur();
  await expect(here.section.getByText("There is another answer of yours")).toBeVisible();
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
  await page.goto(`/en/${home}/`);
  const exercise = programOn(page, "en");
  await exercise.solve();
  await expect(exercise.section.getByText(/does not let this site keep anything/)).toBeVisible();
});
