import type { Page } from "@playwright/test";
import { type Certificate, certificateFragment } from "../../src/exchange/certificate.ts";
import { fingerprint } from "../../src/exchange/fingerprint.ts";
import { readFragment, toFragment } from "../../src/exchange/link.ts";
import { toBase64 } from "../../src/exchange/pack.ts";
import { signerOf } from "../../src/exchange/signature.ts";
import { certificateWords } from "../../src/i18n/certificate.ts";
import { faultWords } from "../../src/i18n/exchange.ts";
import { formatDate } from "../../src/i18n/format.ts";
import { expectAccessible } from "./accessible.ts";
import { lessons } from "./course.ts";
import { expect, test } from "./fixtures.ts";

const secret = toBase64(new Uint8Array(32).fill(7));
const certificate: Certificate = {
  format: "aula-de-datos certificate",
  version: 2,
  id: "c-1",
  name: "Rosa Quispe Mamani",
  organisation: "Organización Sol",
  title: "Leer una cifra",
  locale: "es",
  lessons: lessons.slice(0, 2).map(({ id }) => id),
  exercises: 15,
  minutes: 46,
  completed: "2019-12-06T22:30:00-05:00",
  made: "2019-12-09T09:00:00-05:00",
  trainer: "María Torres",
  signer: signerOf(secret),
};
const signed = (change: Partial<Certificate> = {}) =>
  certificateFragment({ ...certificate, ...change }, secret);
const told = (page: Page) => page.locator("aula-certificate > [role=status]");
const sheet = (page: Page) => page.getByRole("article");

test("reader sees what was learnt and that it is genuine", async ({ page, locale }) => {
  const words = certificateWords(locale);

  await page.goto(`/${locale}/certificate/${await signed()}`);
  const print = await fingerprint(certificate.signer);
  await expect(told(page)).toHaveText(words.genuine(print));
  await expect(sheet(page).getByRole("heading", { name: certificate.name })).toBeVisible();
  const shown = [
    certificate.organisation,
    certificate.title,
    words.exercises(15),
    words.practice("46"),
    formatDate("2019-12-06", locale),
    certificate.trainer,
    print,
  ];
  for (const text of shown) await expect(sheet(page)).toContainText(text);
  for (const { id, prose } of lessons.filter((lesson) => certificate.lessons.includes(lesson.id))) {
    await expect(sheet(page).getByRole("heading", { name: prose[locale].title }), id).toBeVisible();
    for (const skill of prose[locale].skills) await expect(sheet(page)).toContainText(skill);
  }
  await expect(page.getByRole("img", { name: words.code })).toBeVisible();
  await expect(page.getByText(words.whose(certificate.trainer))).toBeVisible();
  await expectAccessible(page);
});

test("reader is told of a forged certificate, and gets no sheet to print", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const words = certificateWords(locale);

  const carried = await readFragment("certificate", await signed());
  const forged = await toFragment("certificate", carried.replace("Rosa Quispe", "Pedro Rojas"));
  await page.goto(`/${locale}/certificate/${forged}`);
  await expect(told(page)).toHaveText(words.notGenuine);
  await expect(page.getByText(words.notGenuineMeans)).toBeVisible();
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole("button", { name: words.print })).toBeHidden();
  await expectAccessible(page);
});

test("reader is told of a certificate that was cut on its way", async ({ page, locale }) => {
  const words = certificateWords(locale);

  const whole = await signed();
  await page.goto(`/${locale}/certificate/${whole.slice(0, -40)}`);
  await expect(told(page)).toHaveText(faultWords(locale, { kind: "damaged" }, "certificate"));
  await expect(sheet(page)).toBeHidden();
  // What was pasted next is read, with the words of a mail around it.
  await page.getByLabel(words.pasted).fill(`Hola:\nhttps://example.org/es/certificate/${whole}\nSaludos`);
  await page.getByRole("button", { name: words.verify }).click();
  await expect(sheet(page)).toBeVisible();
  await page.reload();
  await expect(sheet(page)).toBeVisible();
});

test("certificate fits on one sheet, whatever stands in it", async ({ page, locale }) => {
  const words = certificateWords(locale);

  const twelve = Array.from({ length: 12 }, (_, n) => `basic/${n + 10}-later`);
  const cases: Partial<Certificate>[] = [
    {},
    { lessons: lessons.slice(0, 4).map(({ id }) => id), exercises: 29 },
    { lessons: lessons.map(({ id }) => id), exercises: 43 },
    { lessons: twelve, exercises: 84, minutes: 260 },
    {
      name: "María de los Ángeles Fernández-Huamán de la Torre Ugarte y Pérez-Bustamante ".repeat(2),
      organisation: "Organización ".repeat(15),
      title: "Un título muy largo que nadie quiso acortar ".repeat(4),
      lessons: [
        ...lessons.map(({ id }) => id),
        ...Array.from({ length: 100 - lessons.length }, (_, n) => `basic/${n}-lost`),
      ],
      exercises: 600,
      trainer: "Trainer".repeat(28),
    },
  ];
  await page.goto(`/${locale}/certificate/`);
  // As many lessons as a track will have: those that there are, under other names.
  await page.evaluate((ids) => {
    const there = [...document.querySelectorAll<HTMLTemplateElement>("template[data-lesson]")];
    for (const [index, id] of ids.entries()) {
      const copy = there[index % there.length]?.cloneNode(true) as HTMLTemplateElement;
      copy.dataset.lesson = id;
      there[0]?.before(copy);
    }
  }, twelve);
  for (const change of cases) {
    const fragment = await signed(change);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(sheet(page).getByRole("heading", { level: 2 }).first()).toHaveText(
      (change.name ?? certificate.name).trim(),
    );
    await expect(sheet(page)).toContainText(words.exercises(change.exercises ?? certificate.exercises));
    const file = await page.pdf({ preferCSSPageSize: true, format: "A4" });
    expect(file.toString("latin1").match(/\/Type\s*\/Page\b/g), change.title).toHaveLength(1);
  }
});

test("reader can compare the fingerprint that the trainer gave them", async ({ page }) => {
  const words = certificateWords("es");
  await page.goto(`/es/certificate/${await signed()}`);
  const box = page.getByLabel(words.compare);
  // It is there once the certificate is verified.
  await box.click();
  const print = await fingerprint(certificate.signer);
  await box.pressSequentially(print.slice(0, 7).toLowerCase());
  await expect(page.getByText(words.compareShort(6))).toBeVisible();
  await box.fill(print.toLowerCase().replaceAll(" ", "-"));
  await expect(page.getByText(words.compareSame)).toBeVisible();
  await box.fill(await fingerprint("another key"));
  await expect(page.getByText(words.compareOther)).toBeVisible();
});

test("reader of another version of the site is told which lessons it does not know", async ({ page }) => {
  const words = certificateWords("en");
  const later = [lessons[0]?.id ?? "", "basic/later"];
  await page.goto(`/en/certificate/${await signed({ lessons: later })}`);
  await expect(sheet(page)).toContainText(words.otherLessons(1, "basic/later"));
  await expect(sheet(page).getByRole("heading", { name: lessons[0]?.prose.en.title })).toBeVisible();
});

test.describe("without a connection", () => {
  test.use({ serviceWorkers: "allow" });

  test("reader can verify without a connection", async ({ page, context }) => {
    await page.goto("/es/");
    await expect(page.locator("html")).toHaveAttribute("data-offline", "ready");
    await context.setOffline(true);
    await page.goto(`/es/certificate/${await signed()}`);
    const print = await fingerprint(certificate.signer);
    await expect(told(page)).toHaveText(certificateWords("es").genuine(print));
    await expect(page.getByRole("img", { name: certificateWords("es").code })).toBeVisible();
  });
});

test("markup in a certificate is text", async ({ page }) => {
  const name = '<img src=x onerror="document.title=1"><b>Rosa</b>';
  await page.goto(`/es/certificate/${await signed({ name, title: name })}`);
  await expect(sheet(page).getByRole("heading", { name })).toBeVisible();
  await expect(page.locator(".sheet b, .sheet img")).toHaveCount(0);
});
