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
  basis: "achievement",
  lessons: lessons.slice(0, 2).map(({ id }) => id),
  solved: [
    [6, 6],
    [2, 5],
  ],
  exercises: 8,
  asked: 15,
  hours: 7.5,
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
    words.solvedSome,
    words.exercisesOf(8, 15),
    words.hours(locale === "es" ? "7,5" : "7.5"),
    words.hoursSaid,
    formatDate("2019-12-06", locale),
    certificate.trainer,
    print,
  ];
  for (const text of shown) await expect(sheet(page)).toContainText(text);
  // What a lesson teaches is named of who solved all of its exercises, and of nobody else.
  const [whole, part] = lessons.map(({ prose }) => prose[locale]);
  if (!whole || !part) throw new Error("there are no two lessons");
  const heading = (title: string, count: string) =>
    sheet(page).getByRole("heading", { name: `${title} · ${count}`, exact: true });
  await expect(heading(whole.title, words.countOf(6, 6))).toBeVisible();
  for (const skill of whole.skills) await expect(sheet(page)).toContainText(skill);
  await expect(heading(part.title, words.countOf(2, 5))).toBeVisible();
  for (const skill of part.skills) await expect(sheet(page)).not.toContainText(skill);
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

test("reader sees of a certificate of before no skills and no minutes, and of attendance who else signs", async ({
  page,
}) => {
  const words = certificateWords("es");
  const { basis: _, solved: __, asked: ___, hours: ____, ...before } = certificate;
  await page.goto(`/es/certificate/${await certificateFragment({ ...before, minutes: 46 }, secret)}`);
  await expect(sheet(page)).toContainText(words.ofBefore);
  await expect(sheet(page).getByRole("heading", { name: lessons[0]?.prose.es.title })).toBeVisible();
  await expect(sheet(page)).not.toContainText(lessons[0]?.prose.es.skills[0] ?? "");
  await expect(sheet(page)).not.toContainText(/\b46\b/);

  const second = { name: "Luz Ramos", role: "Coordinadora" };
  const attended = await signed({ basis: "attendance", exercises: 0, lessons: [], solved: [], second });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, attended);
  await expect(sheet(page)).toContainText(words.attended);
  await expect(sheet(page)).toContainText(words.lastSent(formatDate("2019-12-06", "es")));
  await expect(sheet(page)).toContainText("Coordinadora");
  await expect(page.getByText(words.secondSaid(second.name))).toBeVisible();
  await expect(sheet(page)).not.toContainText(words.checkedAgain);
  await expect(sheet(page).getByRole("heading", { name: words.solved })).toBeHidden();
});

test("certificate fits on one sheet, A4 or Letter, whatever stands in it", async ({ page, locale }) => {
  const words = certificateWords(locale);

  const twelve = Array.from({ length: 12 }, (_, n) => `basic/${n + 10}-later`);
  const all = (ids: string[]) => ({ lessons: ids, solved: ids.map((): [number, number] => [7, 7]) });
  const second = { name: "Luz Ramos Huamán", role: "Coordinadora de manejo de información" };
  const cases: Partial<Certificate>[] = [
    { second },
    { ...all(lessons.slice(0, 4).map(({ id }) => id)), exercises: 29, asked: 29, second },
    { ...all(lessons.map(({ id }) => id)), exercises: 43, asked: 43 },
    { ...all(twelve), exercises: 84, asked: 90, second },
    {
      name: "María de los Ángeles Fernández-Huamán de la Torre Ugarte y Pérez-Bustamante ".repeat(2),
      organisation: "Organización ".repeat(15),
      title: "Un título muy largo que nadie quiso acortar ".repeat(4),
      ...all([
        ...lessons.map(({ id }) => id),
        ...Array.from({ length: 100 - lessons.length }, (_, n) => `basic/${n}-lost`),
      ]),
      exercises: 600,
      asked: 600,
      second: { name: second.name.repeat(8), role: second.role.repeat(5) },
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
    await expect(sheet(page)).toContainText(words.checkedAgain);
    for (const format of ["A4", "Letter"]) {
      const file = await page.pdf({ preferCSSPageSize: true, format });
      expect(
        file.toString("latin1").match(/\/Type\s*\/Page\b/g),
        `${format} ${fragment.length}`,
      ).toHaveLength(1);
    }
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
