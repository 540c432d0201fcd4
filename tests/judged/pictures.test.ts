// Charts that people drew, right and wrong, to exercises as they once stood: cases/<exercise>/<verdict>-<what>.ts.
// Each goes the road of the page. What is wrong must be told in both languages. What is wrong and gives the right
// result on every variant is called passes-<what>, and says in its first line why; mended, it is called wrong-<what>.
// Where it matters what is told first, the first line of a wrong one names that problem.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { courseEffects } from "../../src/course/effects.ts";
import { bundleExercise } from "../../src/course/exercise/bundle.ts";
import { readExerciseIn } from "../../src/course/exercise/folder.ts";
import { feedback } from "../../src/feedback/feedback.ts";
import { locales } from "../../src/i18n/locale.ts";
import { grade } from "../../src/kinds/grade.ts";

const cases = join(import.meta.dirname, "cases");

describe.each(readdirSync(cases))("%s", (name) => {
  const judge = (async () => {
    const effects = await courseEffects();
    const bundle = await bundleExercise(
      await readExerciseIn(join(import.meta.dirname, "exercises", name)),
      effects,
    );
    const datasets = bundle.datasets.map((one) => effects.readDataset(one));
    return { bundle, given: { sandbox: effects.sandbox, datasets } };
  })();

  test.each(readdirSync(join(cases, name)))("%s", async (file) => {
    const { bundle, given } = await judge;
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
