import { readIdeas } from "../../src/course/lesson/idea.ts";
import { assigningWords } from "../../src/i18n/assigning.ts";
import { formatDate } from "../../src/i18n/format.ts";
import { gradebookWords } from "../../src/i18n/gradebook.ts";
import { groupsWords } from "../../src/i18n/trainer-groups.ts";
import { expectNoViolations } from "./accessible.ts";
import { anotherChoice, answerOf, choice, choiceMistake, sharedIdea } from "./course.ts";
import { expect, test } from "./fixtures.ts";
import { answersBy, fileOf } from "./sent-files.ts";
import { makeTrainer, sealFor, settle, type Trainer } from "./trainer-device.ts";

const wrong = { kind: "choice" as const, chosen: [choiceMistake] };
const right = { kind: "choice" as const, chosen: answerOf(choice) };

test("trainer can see a group across two assignments, put one into it, follow a person and go on from what is missing", async ({
  page,
  locale,
}) => {
  const words = groupsWords(locale);
  const idea = readIdeas().find(({ id }) => id === sharedIdea)?.name[locale] ?? "";
  const first = await makeTrainer({ title: "Día 1", exercises: [choice.id, anotherChoice.id] });
  const second: Trainer = {
    keys: first.keys,
    assignment: { ...first.assignment, id: "second-day", title: "Día 2", group: "", exercises: [choice.id] },
  };
  await settle(page, first, [second.assignment]);
  const early = { exercise: choice.id, submission: wrong, at: "2019-06-10T15:00:00.000Z" };
  const late = {
    exercise: choice.id,
    submission: right,
    outcome: "pass" as const,
    at: "2019-06-12T15:00:00.000Z",
  };
  const files = [
    answersBy(first, "Ana Quispe", [early]),
    answersBy(first, "Luis Rojas", [early]),
    answersBy(second, "Ana Quispe", [early, late], { sent: "2019-06-12T20:00:00.000Z" }),
  ];
  const sealed = await Promise.all(files.map((file) => sealFor(first, file)));
  for (const { assignment } of [first, second]) {
    await page.goto(`/${locale}/`);
    await page.goto(`/${locale}/trainer/gradebook/#${assignment.id}`);
    await page
      .getByLabel(gradebookWords(locale).chooseFiles)
      .setInputFiles(sealed.map((text, index) => fileOf(`${index}.aula`, text)));
    await expect(page.getByText(gradebookWords(locale).allChecked, { exact: true }).first()).toBeVisible();
  }

  await page.goto(`/${locale}/trainer/`);
  await page.getByRole("link", { name: words.title, exact: true }).click();
  await page.getByRole("link", { name: "Tumbes", exact: true }).waitFor();
  await page.getByRole("combobox", { name: words.groupName }).fill("tumbes");
  await page.getByRole("button", { name: words.placeOf("Día 2") }).click();
  await expect(page.getByText(words.placed("Día 2", "tumbes"))).toBeVisible();

  await page.getByRole("link", { name: "tumbes", exact: true }).click();
  await expect(page.getByText(words.facts(2, 2))).toBeVisible();
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name }) });
  const ofPeople = page.getByRole("table", { name: words.people });
  await expect(ofPeople.getByRole("row", { name: /Ana/ })).toContainText(words.solvedOf(1, 1));
  await expect(ofPeople.getByRole("row", { name: /Luis/ })).toContainText("–");
  await expect(row(idea).first()).toContainText(words.peopleOf(1));
  await expectNoViolations(page, "aula-groups");

  const assign = page.getByRole("link", { name: /^(Nueva tarea con|New assignment with)/ });
  expect(await assign.getAttribute("href")).toContain("group=tumbes");

  await page.getByRole("link", { name: "Ana Quispe" }).first().click();
  await expect(page.getByRole("heading", { name: "Ana Quispe" })).toBeFocused();
  await expect(page.getByText(words.noneMissing)).toBeVisible();
  const day = formatDate("2019-06-12", locale);
  await expect(page.getByText(words.overcomeSame(choice.file.title[locale], day))).toBeVisible();
  await expectNoViolations(page, "aula-groups");

  await page.getByRole("link", { name: words.backToGroup }).click();
  await page.getByRole("link", { name: "Luis Rojas" }).first().click();
  await expect(page.getByRole("heading", { name: "Luis Rojas" })).toBeFocused();
  await page.getByRole("link", { name: /^(Nueva tarea con|New assignment with)/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { titleLabel, groupLabel } = assigningWords(locale);
  await expect(page.getByLabel(titleLabel, { exact: true })).toHaveValue(words.nextTitle("Luis Rojas"));
  await expect(page.getByLabel(groupLabel)).toHaveValue("tumbes");
});
