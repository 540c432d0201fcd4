import type { Locator, Page } from "@playwright/test";
import type { Table, Value } from "../../src/check/value.ts";
import { editorWords } from "../../src/i18n/editor.ts";
import { formatNumber } from "../../src/i18n/format.ts";
import { intakeWords, readingNames, refusals } from "../../src/i18n/intake.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { book } from "../intake/sheets.ts";
import { expectToFit } from "./accessible.ts";
import { program } from "./course.ts";
import { programOn } from "./exercise.ts";
import { expect, test } from "./fixtures.ts";

const asTable = (value: Value | undefined): Table => {
  if (value?.kind !== "table") throw new Error("the exercise expects no table");
  return value;
};

const spanish = new Intl.NumberFormat("de", { minimumFractionDigits: 1 });

/** As Excel in Spanish writes it: semicolons, decimal commas and thousands with points, below a title. */
function spanishCsv({ columns, rows }: Table): Buffer {
  const cell = (value: unknown) => {
    const text = typeof value === "number" ? spanish.format(value) : String(value ?? "");
    return `"${text.replaceAll('"', '""')}"`;
  };
  const lines = [columns, ...rows].map((row) => row.map(cell).join(";"));
  return Buffer.from(`Mi tabla\r\n${lines.join("\r\n")}\r\n`);
}

/** Opens the disclosure by keyboard and brings a file. */
async function importFiles(page: Page, locale: Locale, name: string, buffer: Buffer): Promise<Locator> {
  const { section } = programOn(page, locale);
  const words = intakeWords(locale);
  const input = section.getByLabel(words.choose);
  await section.scrollIntoViewIfNeeded();
  if (!(await input.isVisible())) await section.getByText(words.anotherTool).press("Enter");
  await input.setInputFiles({ name, mimeType: "text/csv", buffer });
  return section.locator("[data-any-tool]");
}

test("user can bring a table from another tool, see what was read, and be judged", async ({
  page,
  locale,
}) => {
  const words = intakeWords(locale);
  const exercise = programOn(page, locale);
  await exercise.open();
  const { expected, mistakes } = exercise.bundle;
  const table = asTable(expected);
  const place = await importFiles(page, locale, "personas.csv", spanishCsv(table));
  await expect(place.getByRole("status")).toHaveText(
    words.size("personas.csv", table.rows.length, table.columns.length),
  );
  await expect(place.getByLabel(words.separator)).toHaveValue(";");
  // A column of numbers, of which the separators can tell how they are written.
  const at = table.columns.findIndex((_, column) => table.rows.some((row) => Number(row[column]) >= 1000));
  const letters = String.fromCharCode(65 + at);
  const reading = place.getByLabel(words.column(letters, table.columns[at] ?? ""));
  await expect(reading.locator("option:checked")).toHaveText(readingNames.comma?.[locale] ?? "");
  await place.getByRole("button", { name: words.check }).press("Enter");
  await exercise.expectTold("pass");

  const mistake = mistakes.find(({ value }) => value.kind === "table");
  await importFiles(page, locale, "todo.csv", spanishCsv(asTable(mistake?.value)));
  await expect(place.getByRole("status")).toContainText("todo.csv");
  await place.getByRole("button", { name: words.check }).press("Enter");
  await exercise.expectTold("fail", program.messages[mistake?.id ?? ""]?.[locale]);
  await expect(exercise.result.getByRole("table").first()).toBeVisible();
});

test("user can correct what was read, and is told what is no table", { tag: "@phone" }, async ({
  page,
  locale,
}) => {
  const words = intakeWords(locale);
  await page.setViewportSize({ width: 320, height: 640 });
  await programOn(page, locale).open();
  const place = await importFiles(page, locale, "a.csv", Buffer.from("id;value\nF1;1,5\nTotal;1,5\n"));
  await expect(place.getByRole("status")).toHaveText(words.size("a.csv", 2, 2));
  await place.getByLabel(words.dropTotals).press("Space");
  await expect(place.getByRole("status")).toHaveText(words.size("a.csv", 1, 2));
  await expect(place.getByLabel(words.dropTotals)).toBeFocused();
  await place.getByLabel(words.separator).selectOption(",");
  await expect(place.getByLabel(words.separator)).toHaveValue(",");
  await expectToFit(page);
  const odd = "id;value\nF1;1,5\nF2;2,5\nF3;-\n";
  await importFiles(page, locale, "b.csv", Buffer.from(odd));
  await place.getByLabel(words.odd("value")).selectOption("blank");
  await expect(place.getByLabel(words.odd("value"))).toHaveValue("blank");
  await importFiles(page, locale, "c.xlsx", Buffer.from(book({ Léame: [["Hola"]], Notas: [["GTRM"]] })));
  await expect(place.getByRole("status")).toHaveText(refusals(locale)["no-table"]);
  await expect(place.getByLabel(words.sheet)).toBeVisible();
  await importFiles(page, locale, "a.pdf", Buffer.from("%PDF-1.7"));
  await expect(place.getByRole("status")).toHaveText(refusals(locale).pdf);
  await expect(place.getByRole("button", { name: words.check })).toHaveCount(0);
});

test("user can bring a large table, and it is judged in a worker of its own", async ({ page }) => {
  const words = intakeWords("es");
  const exercise = programOn(page, "es");
  await exercise.open();
  const { expected, compare } = exercise.bundle;
  const [key] = compare.as === "table" ? (compare.key ?? []) : [];
  const { columns, rows } = asTable(expected);
  const more = Array.from({ length: 10_000 }, (_, row) =>
    columns.map((column) => (column === key ? `X${row}` : 1)),
  );
  const many: Table = { ...asTable(expected), rows: [...rows, ...more] };
  const judging = page.waitForEvent("worker", (worker) => worker.url().includes("judge-worker"));
  const place = await importFiles(page, "es", "muchas.csv", spanishCsv(many));
  await expect(place.getByRole("status")).toHaveText(
    words.size("muchas.csv", many.rows.length, columns.length),
  );
  await place.getByRole("button", { name: words.check }).press("Enter");
  await judging;
  await exercise.expectTold("fail", formatNumber(many.rows.length, "es"));
  const { extra, right } = editorWords("es");
  const shown = exercise.result.getByRole("row");
  await expect(shown.filter({ hasText: right })).toHaveCount(Math.min(rows.length, 10));
  await expect(shown.filter({ hasText: extra }).first()).toBeVisible();
  expect(await shown.count()).toBeLessThan(200);
});
