// What somebody is told who judges answers from the command line, to an exercise of their own.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tryAnswers } from "../../../src/course/authoring/try.ts";
import { courseEffects } from "../../../src/course/effects.ts";
import { lessonsWith } from "../lessons.ts";

const at = (file: string) => `exercises/years/${file}`;
const program = (answer: string) =>
  `import { population } from "datasets/unhcr-peru-population";\n\nexport default ${answer};\n`;

/** The folder of an exercise that stands in no lesson of the course, and a folder of answers to it. */
function exercise(): { folder: string; answers: string } {
  const lessons = lessonsWith({
    [at("exercise.json")]: JSON.stringify({
      kind: "complete",
      title: { es: "Los años", en: "The years" },
      minutes: 2,
      datasets: ["unhcr-peru-population"],
      compare: { as: "list" },
      variants: 0,
      ideas: { none: "a-row-is-not-a-person" },
    }),
    [at("starter.ts")]: program("______"),
    [at("solution.ts")]: program("[2014, 2015]"),
    [at("wrong/none.ts")]: program("[2014]"),
    [at("messages.ts")]: 'export default { none: { es: "Falta un año.", en: "A year is missing." } };',
  });
  const folder = join(lessons, "basic/01-first/exercises/years");
  const answers = join(lessons, "answers");
  mkdirSync(answers);
  const write = (name: string, text: string) => writeFileSync(join(answers, name), text);
  write("1-right.ts", "export default [2014, 2015];");
  write("2-known.ts", "export default [2014];");
  write("3-stops.ts", "export default years;");
  write("4-blank.ts", program("______"));
  write("5-table.csv", "year\n2014\n2015\n");
  const start = { verb: "start", dataset: "unhcr-peru-population" };
  const years = {
    verb: "keep-rows",
    match: "all",
    conditions: [{ column: "year", is: "equal", value: 2014 }],
  };
  write("7-steps.json", JSON.stringify([start, years]));
  write(
    "8-unfinished.json",
    JSON.stringify([start, { ...years, conditions: [{ ...years.conditions[0], column: "gone" }] }]),
  );
  write("9-no-steps.json", "[{]");
  write("6-report.pdf", "%PDF-1.7\n");
  return { folder, answers };
}

test("tryAnswers(a folder, a folder of files) says of each what the page would", async () => {
  const { folder, answers } = exercise();
  const told: unknown[][] = [];
  const attempts = { files: [answers, join(answers, "absent.ts")], answers: ["export default [2015]"] };
  for await (const { outcome, mistake, problems, messages } of tryAnswers(
    folder,
    attempts,
    "en",
    await courseEffects(),
  ))
    told.push([outcome, mistake, problems.map(({ kind }) => kind).join(), messages[0] ?? ""]);
  expect(told).toEqual([
    ["fail", null, "item-missing", expect.stringMatching(/list/)],
    ["pass", null, "", ""],
    ["fail", "none", "item-missing", "A year is missing."],
    ["error", null, "error-thrown", expect.stringMatching(/"years"/)],
    ["refused", null, "", expect.stringMatching(/1 blank left/)],
    ["pass", null, "", ""],
    ["refused", null, "", expect.stringMatching(/^This is a PDF/)],
    ["fail", null, "kind-differs", expect.stringMatching(/table/)],
    ["refused", null, "", expect.stringMatching(/^step 2: The table has no column "gone"/)],
    ["refused", null, "", expect.stringMatching(/^is not JSON/)],
    ["refused", null, "", expect.stringMatching(/there is no file/)],
  ]);
});

test("tryAnswers(pairs) says which pair it means as it is read in the lesson, and refuses half of them as the page does", async () => {
  const said: string[] = [];
  const attempts = {
    files: [],
    answers: [
      "over=less, or-more=at-least, up-to=at-most, under=less",
      "over=more, or-more=at-least, up-to=at-most",
    ],
  };
  const place = "basic/filter-and-sort/words-into-conditions";
  for await (const { outcome, messages } of tryAnswers(place, attempts, "es", await courseEffects()))
    said.push(`${outcome}: ${messages[0]}`);
  expect(said).toEqual([
    expect.stringMatching(/^fail: Sobre «Más de 20 personas» → es menor que: ./),
    "refused: Elige primero una pareja para cada uno.",
  ]);
});
