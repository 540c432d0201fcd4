// A learner's work leaves in a file and comes back, sealed or not, and never gets mixed with another's.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { armor } from "age-encryption";
import { passphraseWords } from "../../src/i18n/passphrase.ts";
import { peopleWords } from "../../src/i18n/people.ts";
import { takeAlongWords } from "../../src/i18n/take-along.ts";
import { makeBackup } from "../../src/learner/backup.ts";
import { readBackup } from "../../src/learner/read-backup.ts";
import { attempt, noRecords } from "../learner/records.ts";
import { expectAccessible } from "./accessible.ts";
import { today } from "./assignment.ts";
import { choice } from "./course.ts";
import { expect, test } from "./fixtures.ts";

const identity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const at = "2019-11-19T15:00:00.000Z";
const passphrase = "cuatro palabras que recuerdo";

/** The file of somebody who once sent, with so many attempts. */
const fileOf = (name: string, attempts: number): string =>
  JSON.stringify(
    makeBackup(
      [
        {
          ...noRecords,
          id: "",
          name,
          attempts: Array.from({ length: attempts }, (_, n) =>
            attempt({ id: `${attempts}-${n}`, exercise: choice.id, at }),
          ),
          preferences: [
            { name: "sender-id", value: `of-${name}`, at },
            { name: "sender-name", value: name, at },
            { name: "sender-identity", value: identity, at },
          ],
        },
      ],
      today,
    ),
  );

class TakingAlong {
  readonly told: Locator;
  readonly passphrase: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.told = page.locator("[data-bringing-told]");
    this.passphrase = page.locator("#backup-passphrase");
  }

  async bring(content: string, name = "avance.json"): Promise<void> {
    await this.page
      .locator("#backup")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  }

  async saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
    const downloading = this.page.waitForEvent("download");
    await press();
    const file = await downloading;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  }
}

test("user seals their work with a passphrase, and on another's device it opens with that alone and stays apart", async ({
  page,
  browser,
  locale,
}) => {
  // A passphrase is turned into a key slowly on purpose.
  test.slow();
  const words = { ...takeAlongWords(locale), ...passphraseWords(locale), ...peopleWords(locale) };
  const address = `/${locale}/progress/`;
  const button = (on: Page, name: string) =>
    on.locator("aula-take-along").getByRole("button", { name, exact: true });

  await page.goto(address);
  const here = new TakingAlong(page);
  await here.bring(fileOf("Rosa", 2));
  await expect(here.told).toHaveText(words.imported(2));
  await expect(page.getByText(words.holdsKey)).toBeVisible();
  await page.getByLabel(words.protect).check();
  const [first, second] = [page.locator("#passphrase"), page.locator("#passphrase-again")];
  await first.fill("corta");
  await button(page, words.save).click();
  await expect(page.getByText(words.passphraseShort)).toBeVisible();
  await first.fill(passphrase);
  await second.fill("otra cosa larga");
  await button(page, words.save).click();
  await expect(page.getByText(words.passphraseDiffers)).toBeVisible();
  await expectAccessible(page);
  await second.fill(passphrase);
  const sealed = await here.saved(() => button(page, words.save).click());
  expect(sealed.name).toMatch(/^aula-de-datos-.*\.aula$/);
  expect(sealed.text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  await expect(page.getByText(words.savedSealed(sealed.name))).toBeVisible();
  await expect(first).toHaveValue("");

  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  const there = new TakingAlong(other);
  await there.bring(fileOf("Luis", 1));
  await expect(there.told).toHaveText(words.imported(1));
  const tries = other.locator("[data-tries]").filter({ visible: true });
  await expect(tries).toContainText("1");
  const luises = await tries.innerText();

  // What cannot be opened, or is left, changes nothing.
  const costly = `age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n`;
  await there.bring(armor.encode(Buffer.from(costly)), "caro.aula");
  await there.passphrase.fill(passphrase);
  await button(other, words.openSealed).click();
  await expect(there.told).toHaveText(/demasiado grande|too large/);
  await there.bring(sealed.text, sealed.name);
  await expect(other.getByText(words.isSealed(sealed.name))).toBeVisible();
  await expect(there.passphrase).toBeFocused();
  await button(other, words.openSealed).click();
  await expect(other.getByText(words.passphraseMissing)).toBeVisible();
  await there.passphrase.fill("no es esta, seguro");
  await button(other, words.openSealed).click();
  await expect(other.getByText(/La contraseña no abre|The passphrase does not open/)).toBeVisible();
  await expect(there.passphrase).toBeFocused();
  await expectAccessible(other);
  await button(other, words.leaveSealed).click();
  await expect(there.told).toHaveText(words.left);
  await expect(there.passphrase).toBeHidden();
  await expect(tries).toHaveText(luises);

  await there.bring(sealed.text, sealed.name);
  await there.passphrase.fill(passphrase);
  await button(other, words.openSealed).click();
  await expect(other.getByText(words.whoseFile("Rosa", "Luis"))).toBeFocused();
  await button(other, words.fileIsOther).click();
  await expect(there.told).toHaveText(words.importedNew("Rosa", 2));
  await expect(tries).toHaveText(luises);
  await there.bring(fileOf("Rosa", 2));
  await expect(there.told).toHaveText(words.importedTo("Rosa", 0));

  // All of the device go into one file, each with their own.
  await other.reload();
  await expect(other.getByText(words.holdsKeys)).toBeVisible();
  await expect(button(other, words.saveOne("Luis"))).toBeVisible();
  const all = await there.saved(() => button(other, words.saveAll).click());
  const people = readBackup(all.text);
  expect(people.map(({ name, attempts }) => [name, attempts.length])).toEqual([
    ["Luis", 1],
    ["Rosa", 2],
  ]);
  await other.context().close();
});

test("user who says that a file of another name is theirs has it added, and no second person begins", async ({
  page,
  locale,
}) => {
  const words = { ...takeAlongWords(locale), ...peopleWords(locale) };
  await page.goto(`/${locale}/progress/`);
  const here = new TakingAlong(page);
  await here.bring(fileOf("Rosa", 2));
  await expect(here.told).toHaveText(words.imported(2));
  await here.bring(fileOf("Rosa María", 3));
  await page.getByRole("button", { name: words.fileIsHere("Rosa") }).click();
  await expect(here.told).toHaveText(words.imported(3));
  await expect(here.told).toBeFocused();
  await expect(page.locator("[data-tries]").filter({ visible: true })).toContainText("5");
  await page.reload();
  await expect(page.locator("[data-tries]").filter({ visible: true })).toContainText("5");
  await expect(page.locator("[data-save-all]")).toBeHidden();
});
