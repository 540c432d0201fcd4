// What the validator says about an exercise of pointing that is not sound.
import { expect, test } from "vitest";
import { courseEffects } from "../../../src/course/effects.ts";
import { inspectExercise } from "../../../src/course/validate/exercise.ts";
import { lessonsWith } from "../lessons.ts";

const at = (file: string) => `exercises/peak/${file}`;
const rows = `import { population } from "datasets/unhcr-peru-population";
const years = [2016, 2017, 2018, 2019];
const peopleIn = (year) =>
  population.filter((row) => row.year === year).reduce((sum, row) => sum + row.asylum_seekers, 0);
const rows = years.map((year) => ({ id: String(year), year: String(year), people: peopleIn(year), rows: 1 }));
`;
const table = `${rows}export default rows;\n`;
const chart = `import * as Plot from "@observablehq/plot";
${rows}export default Plot.plot({ marks: [Plot.barX(rows, { x: "people", y: "year", ariaLabel: "id" })] });\n`;

const both = (text: string) => ({ es: text, en: text });
const sound = {
  kind: "spot",
  title: both("The year"),
  minutes: 2,
  datasets: ["unhcr-peru-population"],
  columns: { year: both("Year"), people: both("People"), rows: both("Rows") },
  answer: "2019.people",
  mistakes: { earlier: ["2016.people", "2017.people", "2018.people"], counted: ["*.rows"], name: ["*.year"] },
  ideas: {
    earlier: "a-condition-turned-round",
    counted: "a-row-is-not-a-person",
    name: "the-column-that-answers",
  },
};

async function diagnostics(
  change: object = {},
  stimulus = table,
  messages = "earlier counted name",
): Promise<string[]> {
  const lessons = lessonsWith({
    [at("exercise.json")]: JSON.stringify({ ...sound, ...change }),
    [at("stimulus.ts")]: stimulus,
    [at("messages.ts")]: `export default {${messages
      .split(" ")
      .map((name) => `${name}: { es: "${name}.", en: "${name}." },`)
      .join("")}};`,
  });
  const found = await inspectExercise("basic/first/peak", await courseEffects(), lessons);
  return found.map(({ file, problem, fix }) => `${file.split("/").at(-1)}: ${problem} → ${fix}`);
}

const onChart = {
  columns: undefined,
  answer: "2019",
  mistakes: { earlier: ["2017"], counted: ["2018"], name: ["2016"] },
};

test("inspectExercise(a sound spot) finds nothing, on a table or a chart", async () => {
  expect(await diagnostics()).toEqual([]);
  expect(await diagnostics(onChart, chart)).toEqual([]);
});

test("inspectExercise(a spot) wants a chart described once, and three mistakes", async () => {
  expect(await diagnostics({ ...onChart, alt: both("Four bars.") }, chart)).toEqual([
    'stimulus.ts: draws a chart that is described as it is read → take "alt" from exercise.json',
  ]);
  const unread = chart.replace('y: "year"', 'y: "year", fill: "url(#dots)"');
  expect(await diagnostics(onChart, unread)).toEqual([
    'stimulus.ts: draws a chart that cannot be read → describe it in "alt" of exercise.json',
  ]);
  const [few] = await diagnostics({ mistakes: { earlier: ["2017.people"] } });
  expect(few).toBe(
    'exercise.json: holds 1 mistakes → add "mistakes" that people really make, at least three',
  );
});

test("inspectExercise(a spot) names places that are not shown, or that are right and wrong", async () => {
  const [unknown] = await diagnostics({ answer: "2020.people" });
  expect(unknown).toMatch(
    /^exercise\.json: "2020\.people" is no place of what is shown → the places are 2016/,
  );
  expect(
    await diagnostics({ mistakes: { ...sound.mistakes, earlier: ["2018.people", "2019.people"] } }),
  ).toEqual(['exercise.json: "2019.people" is right and the mistake "earlier" → take one away']);
  expect(await diagnostics({ mistakes: { ...sound.mistakes, counted: ["*.rows", "2018.people"] } })).toEqual([
    'exercise.json: "2018.people" is held by another mistake than "counted" as well → leave it in one of them',
  ]);
  expect(await diagnostics({ answer: "2019.*" })).toContain(
    'exercise.json: the answer "2019.*" is no single place → name each place',
  );
});

test("inspectExercise(a spot) names a mistake to which nothing is said, and words without a mistake", async () => {
  const found = await diagnostics({}, table, "earlier counted title");
  expect(found).toContain('messages.ts: nothing is said to "name" → write its message in every language');
  expect(found).toContain(
    'messages.ts: "title" is no mistake of this exercise → take it away or correct its name',
  );
});

test("inspectExercise(a spot) names what is wrong with stimulus.ts", async () => {
  expect(await diagnostics({}, table.replace("id:", "key:"))).toEqual([
    'stimulus.ts: returns rows without "id" → give every row an "id" and a cell for each heading',
  ]);
  expect(await diagnostics({}, table.replace("String(year),", '"same",'))).toEqual([
    'stimulus.ts: names a row or mark "same" → use letters, digits and hyphens, each name once',
  ]);
  expect((await diagnostics({}, table.replace("population.", "people.")))[0]).toMatch(
    /^stimulus\.ts: stops \(ReferenceError: .*people.*, line 4\)/,
  );
  expect(await diagnostics({}, "export default 5;")).toEqual([
    'stimulus.ts: returns no table and no chart → end it with "export default" and rows, or Plot.plot({…}) in a spot',
  ]);
  const inSpanishOnly = table.replace(
    "id: String(year)",
    'id: new Intl.NumberFormat().resolvedOptions().locale.startsWith("es") ? String(year) : "y" + year',
  );
  expect(await diagnostics({}, inSpanishOnly)).toEqual([
    "stimulus.ts: shows other rows or marks in another language → name them alike in every language",
  ]);
});
