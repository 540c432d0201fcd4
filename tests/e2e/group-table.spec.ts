import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readExerciseProse } from "../../src/course/exercise/prose.ts";
import { readIdeas } from "../../src/course/lesson/idea.ts";
import { reportWords } from "../../src/i18n/gradebook-report.ts";
import { openFile, readGrid } from "../../src/intake/open-file.ts";
import { expectAccessible } from "./accessible.ts";
import { answerOf, bundleOf, choice, choiceMistake, homeLesson, number } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { GradebookOnPage } from "./gradebook-page.ts";
import { answersBy, fileBy } from "./sent-files.ts";
import { makeTrainer } from "./trainer-device.ts";

const chosen = (options: string[]) => ({
  exercise: choice.id,
  submission: { kind: "choice" as const, chosen: options },
});

const asked = (await readExerciseProse(homeLesson.id))[choice.id];
const missed = readIdeas().find(({ id }) => id === bundleOf(choice.id).ideas.ofMistakes[choiceMistake]);
if (!asked || !missed) throw new Error(`${choice.id} asks nothing, or its mistake misses nothing`);

/** Names as somebody may write them who wants a spreadsheet to run something. */
const formulas = ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(1,2)"];

async function openGroup(
  book: GradebookOnPage,
  people: [name: string, organisation: string, solved: boolean][],
) {
  const trainer = await makeTrainer({ exercises: [choice.id, number.id] });
  await book.open(trainer);
  const files = await Promise.all(
    people.map(([name, organisation, solved], index) =>
      fileBy(
        trainer,
        answersBy(trainer, name, [chosen(solved ? answerOf(choice) : [choiceMistake])], {
          id: `p-${index}`,
          organisation,
        }),
      ),
    ),
  );
  await book.importFiles(...files);
  await book.expectAllChecked();
  return trainer;
}

const group: [string, string, boolean][] = [
  ["Rosa", "Sol", true],
  ["Íñigo", "Luna", false],
  ["Álvaro", "Sol", false],
  ["Zoe", "", true],
];

test("user can find and filter people, print a report, sort by a column, move by the arrow keys and open a person with Enter", async ({
  page,
}) => {
  const book = new GradebookOnPage(page, "en");
  const { words } = book;
  await openGroup(book, group);
  await book.expectNames("Álvaro", "Íñigo", "Rosa", "Zoe");
  await page.getByLabel(words.search).fill("alv");
  await book.expectNames("Álvaro");
  await expect(page.getByText(words.shown(1, 4))).toBeVisible();
  await book.button(words.clear).click();
  await expect(page.getByLabel(words.search)).toBeFocused();
  await page.getByLabel(words.organisation, { exact: true }).first().selectOption("Sol");
  await book.expectNames("Álvaro", "Rosa");
  await page.getByLabel(words.state).selectOption({ label: words["all-solved"] });
  await expect(page.getByText(words.noneFits)).toBeVisible();
  await page.getByLabel(words.state).selectOption({ label: words.open });
  await book.expectNames("Álvaro", "Rosa");
  await book.button(words.clear).click();

  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const report = page.getByRole("table", { name: reportWords("en").byLearner });
  await expect(report.getByRole("row")).toHaveCount(5);
  await expect(report.getByRole("row", { name: /Rosa/ })).toContainText("✓");
  const exercises = page.getByRole("table", { name: reportWords("en").byExercise });
  await expect(exercises).toContainText(asked.instructions.en.split("\n")[0] ?? "");
  // Whoever chose wrongly misses an idea, which is named and explained.
  const missing = page.getByRole("table", { name: reportWords("en").byIdea });
  await expect(missing.getByRole("row", { name: /Álvaro, Íñigo/ })).toContainText(missed.explanation.en);
  await expect(page.getByRole("region", { name: book.words.importFiles })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(report).toHaveCount(0);

  const table = page.getByRole("grid", { name: words.groupTitle });
  await book.button(words.solved).click();
  await expect(table.getByRole("columnheader", { name: words.solved })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await book.expectNames("Rosa", "Zoe", "Álvaro", "Íñigo");
  await book.button(words.solved).press("Enter");
  await book.expectNames("Álvaro", "Íñigo", "Rosa", "Zoe");

  await expect(book.button(words.solved)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(
    table
      .getByRole("row", { name: /Álvaro/ })
      .getByRole("gridcell")
      .first(),
  ).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(table.getByRole("row", { name: /Íñigo/ }).getByRole("gridcell").nth(1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.getByRole("link", { name: "Íñigo", exact: true }).first()).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(table.getByRole("row", { name: /Zoe/ }).getByRole("gridcell").last()).toBeFocused();
  // One stop for the Tab key: the next one leaves the table.
  await page.keyboard.press("Tab");
  await expect(table.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Zoe", exact: true })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("link", { name: "Zoe", exact: true }).first()).toBeFocused();
});

test("names that a spreadsheet would run stay names in both files", async ({ page }) => {
  const book = new GradebookOnPage(page, "es");
  await openGroup(book, [
    ...formulas.map((name): [string, string, boolean] => [name, name, true]),
    ["Rosa", "Sol", false],
  ]);
  await expectAccessible(page);

  const save = async (button: string) => {
    const downloading = page.waitForEvent("download");
    await book.button(button).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  };
  const workbook = await save(book.words.saveXlsx);
  expect(workbook.name).toMatch(/^registro-taller-de-tumbes-primer-dia-.*\.xlsx$/);
  const sheets = Object.entries(unzipSync(workbook.bytes)).filter(([name]) =>
    /worksheets\/.*\.xml$/.test(name),
  );
  expect(sheets).toHaveLength(5);
  for (const [, part] of sheets) expect(Buffer.from(part).toString()).not.toMatch(/<f[ >]/);
  const opened = openFile(workbook.bytes);
  const [, ...people] = readGrid(opened, 0).grid.rows;
  expect(people.map(([name]) => name).toSorted()).toEqual([...formulas, "Rosa"].toSorted());
  // What Rosa chose stands there in words, beside the question that she read.
  const answer = readGrid(opened, 1).grid.rows.find(([name]) => name === "Rosa");
  expect(answer).toContain(asked.options[choiceMistake]?.es);
  expect(readGrid(opened, 2).grid.rows.flat()).toContain(asked.instructions.es);

  const archive = await save(book.words.saveCsv);
  expect(archive.name).toMatch(/\.zip$/);
  const csv = Object.values(unzipSync(archive.bytes)).map((bytes) => Buffer.from(bytes).toString());
  expect(csv).toHaveLength(5);
  for (const name of formulas) expect(csv[0]).toContain(`'${name}`);
  for (const line of csv.join("").split("\r\n")) expect(line).not.toMatch(/(^|,)"?[=+@]/);
});
