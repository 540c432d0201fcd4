// Charts that people drew, right and wrong, to exercises as they once stood: cases/<exercise>/<verdict>-<what>.ts.
// Each goes the road of the page. What is wrong must be told in both languages. What is wrong and gives the right
// result on every variant is called passes-<what>, and says in its first line why; mended, it is called wrong-<what>.
// Where it matters what is told first, the first line of a wrong one names that problem.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { courseEffects } from "../../src/course/effects.ts";
import { bundleExercise } from "../../src/course/exercise/bundle.ts";
import { readExerciseIn } from "../../src/course/exercise/folder.ts";
import { feedback } from "../../src/feedback/feedback.ts";
import type { ExerciseBundle } from "../../src/grading/exercise.ts";
import type { GradingEffects } from "../../src/grading/grade.ts";
import { locales } from "../../src/i18n/locale.ts";
import { grade } from "../../src/kinds/grade.ts";

const cases = join(import.meta.dirname, "cases");

describe.each(readdirSync(cases))("%s", (name) => {
  let bundle: ExerciseBundle;
  let given: Omit<GradingEffects, "locale">;
  beforeAll(async () => {
    const { sandbox, readDataset } = await courseEffects();
    const folder = await readExerciseIn(join(import.meta.dirname, "exercises", name));
    bundle = await bundleExercise(folder, { sandbox, readDataset });
    given = { sandbox, datasets: bundle.datasets.map((one) => readDataset(one)) };
  });

  test.each(readdirSync(join(cases, name)))("%s", async (file) => {
    const code = readFileSync(join(cases, name, file), "utf8");
    const result = await grade({ kind: "code", code }, bundle, { ...given, locale: "es" });
    const said = locales.map((locale) => feedback(result, bundle, locale).messages);
    const isRight = !file.startsWith("wrong-");
    if (file.startsWith("passes-")) expect(code).toMatch(/^\/\/ .+\.\n/);
    expect(result.outcome === "pass", said[1]?.join("\n")).toBe(isRight);
    const [, told] = /^\/\/ ([a-z-]+)\n/.exec(code) ?? [];
    if (told !== undefined) expect(result.problems[0]?.kind, said[1]?.join("\n")).toBe(told);
    if (!isRight) for (const messages of said) expect(messages[0]).toMatch(/[.?]$/);
  });
});
