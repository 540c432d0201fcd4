// What the validator says about wrong programs that an exercise lets pass.
import { expect, test } from "vitest";
import { courseEffects } from "../../../src/course/effects.ts";
import { inspectExercise } from "../../../src/course/validate/exercise.ts";
import { lessonsWith } from "../lessons.ts";

const at = (file: string) => `exercises/first-year/${file}`;
const program = (answer: string) =>
  `import { population } from "datasets/unhcr-peru-population";\n\nexport default ${answer};\n`;
const unsorted = "drop-sort: .sort((a, b) => a.year - b.year)";

/** The real table is in the order of the years, so a program that does not sort is right by luck. */
async function diagnostics(more: object): Promise<string[]> {
  const lessons = lessonsWith({
    [at("exercise.json")]: JSON.stringify({
      kind: "code",
      title: { es: "El primer año", en: "The first year" },
      minutes: 2,
      datasets: ["unhcr-peru-population"],
      compare: { as: "number" },
      variants: 0,
      ideas: {
        last: "a-condition-turned-round",
        rows: "a-row-is-not-a-person",
        people: "the-column-that-answers",
      },
      ...more,
    }),
    [at("starter.ts")]: program("0"),
    [at("solution.ts")]: program("population.sort((a, b) => a.year - b.year)[0].year"),
    [at("wrong/last.ts")]: program("population.at(-1).year"),
    [at("wrong/rows.ts")]: program("population.length"),
    [at("wrong/people.ts")]: program("population[0].refugees"),
    [at("messages.ts")]: `const text = (name) => ({ es: name, en: name });
      export default { last: text("last"), rows: text("rows"), people: text("people") };`,
  });
  const found = await inspectExercise("basic/first/first-year", await courseEffects(), lessons);
  return found.map(({ file, problem }) => `${file.split("/").at(-1)}: ${problem}`);
}

test("inspectExercise(id) finds a wrong program that passes by luck", async () => {
  expect(await diagnostics({})).toContain(`solution.ts:3: a wrong program passes (${unsorted})`);
});

test("inspectExercise(id) lets it pass where the exercise says why", async () => {
  const [first, ...others] = await diagnostics({});
  expect(first).toContain(unsorted);
  const allowed = { equivalent: { [unsorted]: "the table comes in the order of its years" } };
  expect(await diagnostics(allowed)).toEqual(others);
});

test("inspectExercise(id) finds a permission that nothing needs", async () => {
  const allowed = { equivalent: { "drop-filter: .filter(all)": "no reason" } };
  expect(await diagnostics(allowed)).toContain(
    'exercise.json: "equivalent" allows what needs no permission (drop-filter: .filter(all))',
  );
});
