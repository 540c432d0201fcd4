import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import { recordsWords } from "../../src/i18n/records.ts";
import { storageWords } from "../../src/i18n/storage.ts";
import { attempt } from "../learner/records.ts";
import { AssignmentEditor } from "./assigning.ts";
import { home, placeOf, program } from "./course.ts";
import { holdFirstVersion, holdUp, keepBusy, keptIn, ownDatabase, sharedDatabase } from "./database.ts";
import { choiceOn, programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";
import { typeAndKill } from "./kill.ts";

const lesson = `/en/${home}/`;
/** A page of the origin that opens no database. */
const bare = "/theme.js";
const words = storageWords("en");

/** As the first release called it, with the number of the lesson's folder. */
const earlier = attempt({ exercise: program.id.replace("/", "/01-") });

/** Gives the site so much room, or all that there is again. */
async function giveRoom(page: Page, bytes: number | null) {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send(
    "Storage.overrideQuotaForOrigin",
    bytes === null ? { origin } : { origin, quotaSize: bytes },
  );
}

test("user whose device is full has all their work in the file at the first click, and on the device once there is room", async ({
  page,
}) => {
  await page.goto(lesson);
  const exercise = programOn(page, "en");
  await exercise.reach();
  await exercise.code.click();
  await giveRoom(page, 1);
  await exercise.solve();
  await expect(exercise.section.getByText(words.full)).toBeVisible();
  await exercise.code.click();
  await page.keyboard.type(" // and on");
  const downloading = page.waitForEvent("download");
  await exercise.section.getByRole("button", { name: words.saveFile }).click();
  const [file] = JSON.parse(readFileSync(await (await downloading).path(), "utf8")).people;
  expect(file.attempts.map(({ outcome }: { outcome: string }) => outcome)).toEqual(["pass"]);
  const { drafts } = file;
  expect(drafts[0].submission.code).toBe(await exercise.code.inputValue());
  await expect(exercise.section.getByText("Solved")).toBeVisible();
  // A page that reads what another held in vain finds nothing; this one does, and says when it is over.
  await giveRoom(page, null);
  await exercise.section.getByRole("button", { name: words.tryAgain }).click();
  await expect(exercise.section.getByText(words.savedAfterAll)).toBeVisible();
  await page.reload();
  await exercise.reach();
  await expect(exercise.section.getByText("Solved")).toBeVisible();
  await expect(exercise.code).toHaveValue(drafts[0].submission.code);
});

test("user whose database does not answer is told, works without it, and finds it saved when it answers", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(bare);
  await holdFirstVersion(other, ownDatabase);
  await page.goto(lesson);
  const exercise = programOn(page, "en");
  await exercise.reach();
  await expect(page.getByText(words.unread)).toBeVisible();
  await exercise.solve();
  await expect(exercise.section.getByText(words.silent)).toBeVisible();
  await other.close();
  await expect(exercise.section.getByText(words.savedAfterAll)).toBeVisible();
  await page.reload();
  await exercise.reach();
  await expect(exercise.section.getByText("Solved")).toBeVisible();
});

test("trainer whose database does not answer is told, writes on, and finds it saved when it answers", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(bare);
  await holdUp(other, "aula-de-datos-trainer /");
  const editor = new AssignmentEditor(page, "en");
  await editor.open();
  await expect(page.getByText(words.unread)).toBeVisible();
  await editor.title.fill("Week 1");
  await expect(page.getByText(editor.words.refused)).toBeVisible();
  await other.close();
  await expect(page.getByText(words.savedAfterAll)).toBeVisible();
  await editor.saved();
  await page.reload();
  await expect(editor.title).toHaveValue("Week 1");
});

test("user who leaves while the device is busy with something else has what was typed last", async ({
  page,
}) => {
  await page.goto(lesson);
  const exercise = programOn(page, "en");
  await exercise.reach();
  await exercise.write("export default 1;");
  await keepBusy(page, ownDatabase, "drafts");
  await exercise.write("export default 2;");
  await page.reload();
  await exercise.reach();
  await expect(exercise.code).toHaveValue("export default 2;");
});

test("user whose browser is killed while they type without a pause has all letters but the last", async ({
  baseURL,
}) => {
  const { typed, kept } = await typeAndKill({
    address: baseURL + lesson,
    exercise: placeOf(program),
    executablePath: await browserPath(),
    browserArguments,
    letters: 120,
    pause: 15,
  });
  expect(kept).not.toBe("");
  expect(typed.startsWith(kept), `${kept} of ${typed}`).toBe(true);
});

test.describe("copies of the site on one origin", () => {
  test("keep apart: what belongs to another is neither shown nor deleted", async ({ page }) => {
    await page.goto(bare);
    await holdFirstVersion(page, sharedDatabase, [earlier]);
    await page.evaluate((name) => localStorage.setItem(name, "/aula-co/"), sharedDatabase);
    await page.goto(lesson);
    await programOn(page, "en").solve();
    expect((await keptIn(page, ownDatabase)).attempts).toHaveLength(1);
    await page.goto("/en/progress/");
    await page.getByRole("button", { name: recordsWords("en").deleteAll }).click();
    await page.getByRole("button", { name: recordsWords("en").deleteYes }).click();
    await expect(page.getByText(recordsWords("en").deleted)).toBeVisible();
    expect((await keptIn(page, ownDatabase)).attempts).toEqual([]);
    expect((await keptIn(page, sharedDatabase)).attempts).toEqual([earlier]);
  });

  test("the first one goes on with what all of them shared, under the names that lessons have now", async ({
    page,
  }) => {
    await page.goto(bare);
    await holdFirstVersion(page, sharedDatabase, [earlier]);
    await page.goto(lesson);
    await programOn(page, "en").solve();
    const { attempts } = await keptIn(page, sharedDatabase);
    expect(attempts.map(({ exercise }) => exercise)).toEqual([program.id, program.id]);
    expect(await page.evaluate((name) => localStorage.getItem(name), sharedDatabase)).toBe("/");
  });
});

test("user whose browser cleared their work is told where the backup goes, and not after they deleted it", async ({
  page,
}) => {
  await page.goto(lesson);
  await choiceOn(page, "en").reach();
  await programOn(page, "en").solve();
  await expect(page.getByText(words.atRisk)).toBeVisible();
  await page.goto(bare);
  await page.evaluate(
    (name) =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      }),
    ownDatabase,
  );
  await page.goto("/en/");
  await expect(page.getByText(words.gone)).toBeVisible();
  await page.getByRole("link", { name: words.importBackup }).click();
  await expect(page).toHaveURL(/\/en\/progress\/#take$/);
  await page.getByRole("button", { name: words.understood }).click();
  await expect(page.getByText(words.gone)).toBeHidden();
});
