import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { readAssignmentLink } from "../../src/exchange/assignment.ts";
import { fellowWords } from "../../src/i18n/fellows.ts";
import { formatList } from "../../src/i18n/format.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { passphraseWords } from "../../src/i18n/passphrase.ts";
import { trainerWords } from "../../src/i18n/trainer.ts";
import { copyWords } from "../../src/i18n/trainer-copies.ts";
import { trainerKeyWords } from "../../src/i18n/trainer-key.ts";
import { expectAccessible } from "./accessible.ts";
import { AssignmentEditor, clipboard } from "./assigning.ts";
import { expect, test } from "./fixtures.ts";

/** All that the trainer's page says. */
const pageWords = (locale: Locale) => ({
  ...trainerWords(locale),
  ...trainerKeyWords(locale),
  ...passphraseWords(locale),
  ...fellowWords(locale),
  ...copyWords(locale),
});

const permissions = ["clipboard-read", "clipboard-write"];
test.use({ permissions });

/** A trainer's page on a device of its own. */
async function deviceOf(browser: Browser, locale: Locale, path: "trainer" | "trainer/key"): Promise<Page> {
  const page = await (await browser.newContext({ permissions })).newPage();
  await page.goto(`/${locale}/${path}/`);
  return page;
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

/** Of the trainer's own key, once it is worked out. */
async function fingerprintOn(page: Page): Promise<string> {
  const shown = page.locator("[data-fingerprint]");
  await expect(shown).not.toBeEmpty();
  return (await shown.textContent()) ?? "";
}

const passphrase = "cuatro palabras que recuerdo";

test("user takes their assignments to a second device, and bringing them twice doubles nothing", async ({
  page,
  browser,
  locale,
}) => {
  const words = pageWords(locale);
  const item = (page: Page, title: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: title }) });

  const editor = new AssignmentEditor(page, locale);
  const assignment = await editor.makeFirst("Semana 1");
  await page.goto(`/${locale}/trainer/`);
  await expect(item(page, "Semana 1")).toContainText(words.answersOf(0));
  const { name, buffer } = await downloaded(page, () =>
    page.getByRole("button", { name: words.exportAll }).click(),
  );
  expect(name).toMatch(/^aula-de-datos-.*\.json$/);
  expect(buffer.toString()).not.toMatch(/AGE-SECRET-KEY/);

  const there = await deviceOf(browser, locale, "trainer");
  const importFiles = (content: Buffer) =>
    there
      .getByLabel(words.import, { exact: true })
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: content });
  const told = there.locator("[data-copies-told]");
  await importFiles(buffer);
  await expect(told).toContainText(words.imported(words.someAssignments(1)));
  await expect(told).toContainText(words.noKeyFor);
  await expect(item(there, "Semana 1")).toContainText(words.otherKey);
  await importFiles(buffer);
  await expect(told).toContainText(words.importedNothing);
  for (const [content, said] of [
    ["not a file of ours", /no es una copia de tus tareas|is not a copy of your assignments/],
    [buffer.toString().slice(0, 400), /no es una copia de tus tareas|is not a copy of your assignments/],
    ['{"format":"aula-de-datos backup","version":2}', /un avance de Aula|progress of Aula/],
    ['{"format":"aula-de-datos trainer","version":9}', /versión más nueva|newer version/],
    ['{"format":"aula-de-datos trainer","version":1}', /no conozco|do not know/],
  ] as const) {
    await importFiles(Buffer.from(content));
    await expect(told).toHaveText(said);
  }
  await expect(there.getByRole("heading", { level: 3, name: "Semana 1" })).toHaveCount(1);
  await item(there, "Semana 1").getByRole("button", { name: words.copyLink }).click();
  await expect(there.getByText(words.linkCopied("Semana 1"))).toBeVisible();
  expect(await readAssignmentLink(await clipboard(there))).toEqual(assignment);
  await there.context().close();
});

test("user saves their key with a passphrase and opens it on a second device, asked before the key there goes", async ({
  page,
  browser,
  locale,
}) => {
  const words = pageWords(locale);

  // A passphrase is turned into a key slowly on purpose.
  test.slow();
  const editor = new AssignmentEditor(page, locale);
  await editor.makeFirst("Semana 1");
  await page.getByRole("link", { name: editor.sharing.saveKey }).click();
  await expect(page.getByText(words.unsaved)).toBeVisible();
  await page.locator("summary").getByText(words.saveKey).click();
  const save = page.getByRole("button", { name: words.saveKey });
  const box = page.getByRole("textbox", { name: words.passphrase });
  await box.fill("corta");
  await save.click();
  await expect(page.getByText(words.passphraseShort)).toBeVisible();
  await box.fill(passphrase);
  const again = page.getByRole("textbox", { name: words.passphraseAgain });
  await again.fill("otra cosa larga");
  await save.click();
  await expect(page.getByText(words.passphraseDiffers)).toBeVisible();
  await expect(again).toBeFocused();
  await again.fill(passphrase);
  const { name, buffer } = await downloaded(page, () => save.click());
  expect(name).toMatch(/-ana-quispe\.aula$/);
  await expect(page.getByText(words.keySaved(name))).toBeVisible();
  await expect(page.getByText(words.unsaved)).toBeHidden();
  const fingerprint = await fingerprintOn(page);

  const there = await deviceOf(browser, locale, "trainer/key");
  await there.getByRole("textbox", { name: words.name }).fill("Luis");
  await there.getByRole("button", { name: words.makeKey }).click();
  await expect(there.getByText(words.keyMade)).toBeVisible();
  const another = await fingerprintOn(there);
  await there.getByText(words.importKey).click();
  const open = async (with_: string, file: Buffer) => {
    await there.getByLabel(words.keyFile).setInputFiles({ name, mimeType: "text/plain", buffer: file });
    await there.locator("#key-passphrase").fill(with_);
    await there.getByRole("button", { name: words.openKey }).click();
  };
  await open("no es esta, seguro", buffer);
  await expect(there.getByText(/La contraseña no abre|The passphrase does not open/)).toBeVisible();
  await open(passphrase, buffer.subarray(0, buffer.length / 2));
  await expect(there.getByText(/cortado o cambiado|cut or changed/)).toBeVisible();
  await open(passphrase, Buffer.from("una foto"));
  await expect(there.getByText(/no es una llave|is not a key/)).toBeVisible();
  await open(passphrase, buffer);
  await expect(there.getByText(words.keyOther("Ana Quispe", "Luis"))).toBeVisible();
  await there.getByRole("button", { name: words.keyOtherNo }).click();
  await expect(there.locator("[data-fingerprint]")).toHaveText(another);
  await open(passphrase, buffer);
  await there.getByRole("button", { name: words.keyOtherYes }).click();
  await expect(there.getByText(words.keyImported("Ana Quispe"))).toBeVisible();
  await expect(there.locator("[data-fingerprint]")).toHaveText(fingerprint);
  await expect(there.getByText(words.unsaved)).toBeHidden();
  await there.context().close();
});

test("user and a fellow exchange cards, and both can read what the next link brings", async ({
  page,
  browser,
  locale,
}) => {
  const words = pageWords(locale);
  const item = (page: Page, title: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: title }) });

  const there = await deviceOf(browser, locale, "trainer/key");
  await there.getByRole("textbox", { name: words.name }).fill("Luis <Rojas>");
  await there.getByRole("button", { name: words.makeKey }).click();
  await there.getByRole("button", { name: words.copyCard }).click();
  await expect(there.getByText(words.cardCopied)).toBeVisible();
  const card = await clipboard(there);
  const fingerprint = await fingerprintOn(there);

  await page.goto(`/${locale}/trainer/key/`);
  const paste = async (text: string) => {
    await page.getByRole("textbox", { name: words.theirCard }).fill(text);
    await page.getByRole("button", { name: words.readCard }).click();
  };
  await paste("hola");
  await expect(page.getByText(/no es una tarjeta|is not a trainer card/)).toBeVisible();
  await paste(card);
  await expect(page.getByText(words.cardSays("Luis <Rojas>"))).toBeVisible();
  await expect(page.getByText(fingerprint)).toBeVisible();
  await page.getByRole("button", { name: words.addYes }).click();
  await expect(page.getByText(words.added("Luis <Rojas>"))).toBeVisible();
  await paste(card);
  await expect(page.getByText(words.cardKnown("Luis <Rojas>"))).toBeVisible();

  const editor = new AssignmentEditor(page, locale);
  const assignment = await editor.makeFirst("Juntos");
  expect(assignment.recipients).toHaveLength(2);
  const readers = formatList([editor.words.you, "Luis <Rojas>"], locale);
  await expect(page.getByText(editor.words.signedWith("Ana Quispe", readers))).toBeVisible();

  await there.goto(`/${locale}/trainer/`);
  await there.getByRole("textbox", { name: words.importLink }).fill(await editor.link.inputValue());
  await there.getByRole("button", { name: words.importAssignment }).click();
  await expect(there.locator("[data-copies-told]")).toHaveText(words.imported(words.someAssignments(1)));
  await expect(item(there, "Juntos")).toBeVisible();
  await expect(item(there, "Juntos")).not.toContainText(words.otherKey);

  await page.goto(`/${locale}/trainer/key/`);
  await page.getByRole("button", { name: words.removeFellow("Luis <Rojas>") }).click();
  await expect(page.getByText(words.removedFellow("Luis <Rojas>"))).toBeVisible();
  await there.context().close();
});

test("user copies an assignment and deletes one, after being asked", async ({ page, locale }) => {
  const words = pageWords(locale);
  const item = (page: Page, title: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: title }) });

  const editor = new AssignmentEditor(page, locale);
  const first = await editor.makeFirst("Semana 1");
  await page.goto(`/${locale}/trainer/`);
  const more = () => item(page, "Semana 1").locator("summary").click();
  await more();
  const one = await downloaded(page, () => page.getByRole("button", { name: words.exportOne }).click());
  expect(JSON.parse(one.buffer.toString()).assignments).toHaveLength(1);
  await page.getByRole("button", { name: words.duplicate }).click();
  await expect(editor.title).toHaveValue(words.copyOf("Semana 1"));
  await editor.make.click();
  const second = await editor.shared();
  expect(second.id).not.toBe(first.id);
  expect(second.exercises).toEqual(first.exercises);
  await page.goto(`/${locale}/trainer/`);
  await expect(page.getByRole("heading", { level: 3, name: "Semana 1" })).toHaveCount(2);
  const copied = item(page, words.copyOf("Semana 1"));
  await copied.locator("summary").click();
  await copied.getByRole("button", { name: words.delete, exact: true }).click();
  await expect(copied.getByRole("button", { name: words.deleteNo })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(copied).toBeVisible();
  await copied.getByRole("button", { name: words.delete, exact: true }).click();
  await copied.getByRole("button", { name: words.deleteYes }).click();
  await expect(page.getByText(words.deleted(words.copyOf("Semana 1")))).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Semana 1" })).toHaveCount(1);
});

test("axe finds nothing on a trainer's page with all open, and it fits 320 px", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const words = pageWords(locale);

  const editor = new AssignmentEditor(page, locale);
  await editor.makeFirst(`Taller ${"largo".repeat(30)}`);
  await page.goto(`/${locale}/trainer/`);
  await expect(page.getByRole("heading", { level: 3, name: /Taller largo/ })).toBeVisible();
  for (const closed of await page.locator("main summary").all()) await closed.click();
  await page.getByRole("button", { name: words.delete, exact: true }).click();
  await expectAccessible(page);

  await page.goto(`/${locale}/trainer/key/`);
  await expect(page.locator("[data-fingerprint]")).not.toBeEmpty();
  for (const closed of await page.locator("main summary").all()) await closed.click();
  await expectAccessible(page);
});

test("user who opens a fellow's card as a link is asked once, and can say no", async ({ page, browser }) => {
  const words = pageWords("en");
  const there = await deviceOf(browser, "en", "trainer/key");
  await there.getByRole("textbox", { name: words.name }).fill("Luis");
  await there.getByRole("textbox", { name: words.organisation }).fill("GTRM");
  await there.getByRole("button", { name: words.makeKey }).click();
  const card = there.getByRole("textbox", { name: words.yourCard });
  await expect(card).toHaveValue(/http\S+#/);
  const link = /http\S+/.exec(await card.inputValue())?.[0];
  await there.context().close();
  // A card's link names the trainer's page, as those that were sent long ago do; it leads on.
  expect(link).toMatch(/\/en\/trainer\/#card=/);
  await page.goto(link ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.open);
  await expect(page.getByText(words.cardSays("Luis (GTRM)"))).toBeVisible();
  await page.getByRole("button", { name: words.addNo }).click();
  await expect(page.getByText(words.notAdded)).toBeVisible();
  await expect(page).not.toHaveURL(/#/);
  await expect(page.locator("[data-fellows] > li")).toHaveCount(0);
});
