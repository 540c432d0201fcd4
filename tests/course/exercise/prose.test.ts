import { expect, test } from "vitest";
import { courseEffects } from "../../../src/course/effects.ts";
import { listExercises, readExercise } from "../../../src/course/exercise/folder.ts";
import { readExerciseProse } from "../../../src/course/exercise/prose.ts";
import { runStimulus } from "../../../src/course/exercise/run-stimulus.ts";
import { listLessons } from "../../../src/course/lesson/lesson.ts";
import { defaultLocale, locales } from "../../../src/i18n/locale.ts";
import { hotspotsOf } from "../../../src/kinds/spot/hotspots.ts";

const prose = Object.assign(
  {},
  ...(await Promise.all(listLessons().map((id) => readExerciseProse(id)))),
) as Awaited<ReturnType<typeof readExerciseProse>>;

test("readExerciseProse(lesson) has every exercise with its hints, and words for every option", async () => {
  expect(Object.keys(prose).sort()).toEqual(listExercises().sort());
  for (const id of listExercises()) {
    const folder = await readExercise(id);
    const { file } = folder;
    const { hints, options, partners } = prose[id] ?? { hints: 0, options: {}, partners: {} };
    expect(hints, id).toBeGreaterThan(0);
    const places =
      file.kind === "spot" ? hotspotsOf(await runStimulus(folder, defaultLocale, await courseEffects())) : [];
    expect(Object.keys(options), id).toEqual(("options" in file && file.options) || places);
    expect(partners, id).toEqual("partners" in file ? file.partners : {});
    for (const locale of locales)
      for (const text of Object.values(options)) expect(text[locale].length, id).toBeGreaterThan(0);
  }
});

test("readExerciseProse(lesson) calls the places of a spot as its page does", () => {
  const cells = prose["basic/what-does-a-figure-count/said-twice"]?.options;
  expect(cells?.["box-of-venezuelans.number"]).toEqual({
    es: "Personas venezolanas en el Perú, Número: 862\u00a0000",
    en: "Venezuelans in Peru, Number: 862,000",
  });
  expect(cells?.["box-of-venezuelans.fact"]?.en).toBe("What it counts: Venezuelans in Peru");
  const marks = prose["basic/the-first-chart/bars-that-do-not-belong"]?.options;
  expect(marks?.food).toEqual({ es: "Recibieron alimentos: 184", en: "Provided with food: 184" });
});

test("readExerciseProse(lesson) writes an option's figures in its language", () => {
  const options = prose["basic/count-people-once/which-sentence"]?.options;
  expect(options?.["both-named"]?.es).toContain("266\u00a0000");
  expect(options?.["both-named"]?.en).toContain("266,000 people, with 671,000 services");
});

test("readExerciseProse(lesson) has what each exercise asks, as a text without markup, options or hints", () => {
  for (const [id, { instructions }] of Object.entries(prose))
    for (const locale of locales) {
      expect(instructions[locale], id).toMatch(/\p{L}{3}/u);
      expect(instructions[locale], id).not.toMatch(/[<>{}]|\*\*|^\s|\s$|\n\n/);
    }
  expect(prose["basic/what-does-a-figure-count/name-the-sum"]?.instructions.es).toBe(
    "La suma está bien hecha. ¿Qué cuenta el resultado?",
  );
  expect(prose["basic/what-does-a-figure-count/lost-people"]?.instructions.es).toMatch(
    /^Las tres áreas suman \d/,
  );
});
