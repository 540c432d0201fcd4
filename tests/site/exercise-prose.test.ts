import { expect, test } from "vitest";
import { listExercises, readExercise } from "../../src/course/exercise-folder.ts";
import { readExerciseProse } from "../../src/course/exercise-prose.ts";
import { listLessons } from "../../src/course/lesson.ts";
import { locales } from "../../src/i18n/locale.ts";

const prose = Object.assign(
  {},
  ...(await Promise.all(listLessons().map((id) => readExerciseProse(id)))),
) as Awaited<ReturnType<typeof readExerciseProse>>;

test("readExerciseProse(lesson) has every exercise with its hints, and words for every option", async () => {
  expect(Object.keys(prose).sort()).toEqual(listExercises().sort());
  for (const id of listExercises()) {
    const { file } = await readExercise(id);
    const { hints, options, partners } = prose[id] ?? { hints: 0, options: {}, partners: {} };
    expect(hints, id).toBeGreaterThan(0);
    expect(Object.keys(options), id).toEqual(file.options ?? []);
    expect(partners, id).toEqual(file.partners ?? {});
    for (const locale of locales)
      for (const text of Object.values(options)) expect(text[locale].length, id).toBeGreaterThan(0);
  }
});

test("readExerciseProse(lesson) writes an option's figures in its language", () => {
  const options = prose["basic/05-count-people-once/which-sentence"]?.options;
  expect(options?.["both-named"]?.es).toContain("266\u00a0000");
  expect(options?.["both-named"]?.en).toContain("266,000 people, with 671,000 services");
});
