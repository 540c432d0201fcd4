import { startFragment } from "../../src/trainer/assigning/start-fragment.ts";
import { expectAccessible } from "./accessible.ts";
import { AssignmentEditor } from "./assigning.ts";
import { chart, choice } from "./course.ts";
import { expect, test } from "./fixtures.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("user who opens an assignment twice goes on in the newer tab, and can come back", async ({
  page,
  context,
}) => {
  const editor = new AssignmentEditor(page, "es");
  await editor.open();
  await editor.title.fill("Primera");
  await editor.saved();
  const second = await context.newPage();
  await second.goto(page.url());
  const other = new AssignmentEditor(second, "es");
  await expect(other.title).toHaveValue("Primera");
  await other.title.fill("Segunda");
  await other.saved();
  await expect(page.getByText(editor.words.elsewhere)).toBeVisible();
  await editor.title.fill("Vieja");
  await editor.button(editor.words.goOnHere).click();
  await expect(editor.title).toHaveValue("Segunda");
  await expect(second.getByText(other.words.elsewhere)).toBeVisible();
});

test("user whose browser forbids storage is told, and gets no link that nobody could answer", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("storage is forbidden", "SecurityError");
      },
    });
  });
  const editor = new AssignmentEditor(page, "en");
  await editor.open();
  await expect(page.getByText(editor.words.notLasting)).toBeVisible();
  await editor.lesson(new RegExp(editor.words.wholeLesson)).first().check();
  await editor.title.fill("Week 1");
  await editor.name.fill("Ana");
  await editor.make.click();
  await expect(page.getByText(editor.words.notLasting)).toHaveCount(2);
  await expect(editor.link).toBeHidden();
  await page.goto("/en/trainer/");
  await expect(page.getByText(/does not let this site keep anything/)).toBeVisible();
});

test("user whose device is full keeps what they wrote on the page, and saves it once there is room", async ({
  page,
}) => {
  const editor = new AssignmentEditor(page, "es");
  await editor.open();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    Object.assign(globalThis, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await editor.title.fill("Taller");
  await expect(page.getByText(editor.words.full)).toBeVisible();
  await editor.note.fill("Sigue aquí");
  await editor.lesson(new RegExp(editor.words.wholeLesson)).first().check();
  await editor.name.fill("Ana");
  await editor.make.click();
  await expect(page.getByText(editor.words.notMade)).toBeVisible();
  await expect(editor.note).toHaveValue("Sigue aquí");
  await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  await editor.button(editor.words.saveAgain).click();
  await editor.saved();
  await page.reload();
  await expect(editor.note).toHaveValue("Sigue aquí");
});

test("user is told of an address that names nothing here, and of exercises that do not come", async ({
  page,
}) => {
  const editor = new AssignmentEditor(page, "en");
  await page.goto("/en/trainer/assignment/#not-here");
  await expect(page.getByText(editor.words.notHere)).toBeVisible();
  await page.getByRole("link", { name: editor.words.beginNew }).click();
  await expect(editor.search).toBeVisible();
  await page.goto("/en/trainer/print/#not-here");
  await expect(page.getByText(editor.sharing.notHere)).toBeVisible();
});

test("user begins with what another page put into the link, once", async ({ page }) => {
  const exercises = [chart.id, choice.id];
  const editor = new AssignmentEditor(page, "es");
  await page.goto(
    `/es/trainer/assignment/${startFragment({ title: "Taller: día 1", note: "Traer cargador", exercises })}`,
  );
  await expect(editor.title).toHaveValue("Taller: día 1");
  await expect(editor.chosen).toHaveCount(2);
  await editor.saved();
  await page.reload();
  await expect(editor.note).toHaveValue("Traer cargador");
  await editor.name.fill("Ana");
  await editor.make.click();
  expect((await editor.shared()).exercises).toEqual(exercises);
  await page.goto("/es/trainer/");
  await expect(page.getByRole("heading", { level: 3, name: "Taller: día 1" })).toHaveCount(1);
});

test("user of the keyboard who skips to the content stays with their assignment", async ({ page }) => {
  const editor = new AssignmentEditor(page, "es");
  await editor.open();
  await editor.title.fill("Taller");
  await editor.saved();
  await page.evaluate(() => {
    location.hash = "#main";
  });
  await expect(page).not.toHaveURL(/#main$/);
  await page.reload();
  await expect(editor.title).toHaveValue("Taller");
});

test("user learns when the link is too long for a QR code, and has the link all the same", async ({
  page,
}) => {
  const editor = new AssignmentEditor(page, "es");
  await editor.open();
  await editor.lesson(new RegExp(editor.words.wholeLesson)).first().check();
  await editor.title.fill("Larga");
  const words = Array.from({ length: 700 }, (_, n) => ((n * 7919) % 99991).toString(36));
  await editor.note.fill(words.join(" "));
  await editor.name.fill("Ana");
  await editor.make.click();
  expect((await editor.shared()).note).toBe(words.join(" "));
  await expect(page.getByText(editor.sharing.qrTooLong)).toBeVisible();
  await expect(editor.code).toHaveCount(0);
});

test("user hands the text to an application of their device, where there is such a way", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: async (shared: ShareData) => {
        document.title = `shared: ${shared.text}`;
      },
    });
  });
  const editor = new AssignmentEditor(page, "es");
  await editor.makeFirst("Taller");
  await editor.button(editor.sharing.app).click();
  await expect(page).toHaveTitle(/shared: .*«Taller».*/);
  expect(await page.title()).toContain(await editor.link.inputValue());
});

test("user shows the code large for the whole room, and goes back to where they were", async ({ page }) => {
  const editor = new AssignmentEditor(page, "es");
  await editor.makeFirst("Taller");
  const enlarge = editor.button(editor.sharing.enlarge);
  // It comes with the code.
  await expect(enlarge).toBeVisible();
  await enlarge.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Taller" });
  const { width = 0 } = (await dialog.getByRole("img").boundingBox()) ?? {};
  expect(width).toBeGreaterThan(300);
  await expect(dialog.getByRole("img")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(enlarge).toBeFocused();
});

test("user prints the assignment on a page", async ({ page, locale }) => {
  const editor = new AssignmentEditor(page, locale);
  await editor.open();
  await editor.lesson(new RegExp(editor.words.wholeLesson)).first().check();
  await editor.title.fill("Taller <1>");
  await editor.note.fill("Uno.\nDos.");
  await editor.due.fill("2031-11-22T18:00");
  await editor.name.fill("Ana Quispe");
  await editor.make.click();
  const { exercises } = await editor.shared();
  await page.getByRole("link", { name: editor.sharing.print }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Taller <1>" })).toBeVisible();
  await expect(page.locator("[data-exercises] > li")).toHaveCount(exercises.length);
  await expect(page.getByText("Uno.")).toBeVisible();
  await expect(page.getByText(/Ana Quispe/).first()).toBeVisible();
  await expect(editor.code).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: editor.sharing.printNow })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(editor.code).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: editor.sharing.back }).click();
  await expect(editor.title).toHaveValue("Taller <1>");
});

test("axe finds nothing on a full editor, and it fits 320 px", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const editor = new AssignmentEditor(page, locale);
  await editor.open();
  await editor.make.click();
  await editor.lesson(new RegExp(editor.words.wholeLesson)).first().check();
  await editor.search.fill("a");
  await page.getByText(editor.words.more, { exact: true }).click();
  await expectAccessible(page);
});

test("axe finds nothing on what is shared, and it fits 320 px", async ({ page, locale }) => {
  const editor = new AssignmentEditor(page, locale);
  await editor.makeFirst(`Taller ${"largo".repeat(30)}`);
  await expect(editor.code).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: editor.sharing.print }).click();
  await expect(editor.code).toBeVisible();
  await expectAccessible(page);
});
