// What the validator says about a table to be filled in that is not sound.
import { expect, test } from "vitest";
import { courseEffects } from "../../../src/course/effects.ts";
import { inspectExercise } from "../../../src/course/validate/exercise.ts";
import { lessonsWith } from "../lessons.ts";

const at = (file: string) => `exercises/sums/${file}`;
const head = `import { population } from "datasets/unhcr-peru-population";
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const seekers = (year) => population.filter((row) => row.year === year).map((row) => row.asylum_seekers);
const years = [2017, 2018, 2019];
`;
const rowsOf = (people: string) =>
  `${head}export default years.map((year) => ({ id: String(year), year: String(year), people: ${people} }));\n`;
const stimulus = rowsOf("null");
const solution = rowsOf("sum(seekers(year))");

const both = (text: string) => ({ es: text, en: text });
const sound = {
  kind: "table",
  title: both("The sums"),
  minutes: 3,
  datasets: ["unhcr-peru-population"],
  columns: { year: both("Year"), people: both("People") },
  ideas: {
    largest: "sum-max-or-neither",
    counted: "a-row-is-not-a-person",
    nothing: "blank-is-not-zero",
  },
};
const programs = {
  "stimulus.ts": stimulus,
  "solution.ts": solution,
  "wrong/largest.ts": rowsOf("Math.max(...seekers(year))"),
  "wrong/counted.ts": rowsOf("seekers(year).length"),
  "wrong/nothing.ts": rowsOf("0"),
};

async function diagnostics(
  files: Record<string, string | null> = {},
  change: object = {},
): Promise<string[]> {
  const all = {
    "exercise.json": JSON.stringify({ ...sound, ...change }),
    "messages.ts": `const text = (name) => ({ es: name, en: name });
      export default { largest: text("largest"), counted: text("counted"), nothing: text("nothing") };`,
    ...programs,
    ...files,
  };
  const written = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  const lessons = lessonsWith(Object.fromEntries(written.map(([file, text]) => [at(file), text])));
  const found = await inspectExercise("basic/first/sums", await courseEffects(), lessons);
  return found.map(({ file, problem, fix }) => `${file.split("/").at(-1)}: ${problem} → ${fix}`);
}

test("inspectExercise(a sound table) finds nothing", async () => {
  expect(await diagnostics()).toEqual([]);
});

test("inspectExercise(a table) finds one that is right as it comes, and one without anything to fill in", async () => {
  const [first] = await diagnostics({ "stimulus.ts": solution }, { editable: ["people"] });
  expect(first).toBe("stimulus.ts: was graded pass → the table as it comes must fail");
  expect(await diagnostics({ "stimulus.ts": solution })).toEqual([
    'stimulus.ts: leaves nothing to fill in → return null in some cells, or name "editable" columns',
  ]);
  expect(await diagnostics({ "stimulus.ts": rowsOf("null, year: null") })).toEqual([
    "stimulus.ts: leaves its first column to be filled in → it names the rows: fill it",
  ]);
});

test("inspectExercise(a table to be corrected) finds nothing where the shown figures are a mistake", async () => {
  expect(
    await diagnostics({ "stimulus.ts": rowsOf("seekers(year).length") }, { editable: ["people"] }),
  ).toEqual([]);
});

test("inspectExercise(a table) finds given figures that the solution has otherwise", async () => {
  const given = rowsOf("year === 2017 ? 5 : null");
  expect(await diagnostics({ "stimulus.ts": given })).toEqual([
    'solution.ts: has another figure than stimulus.ts in "2017.people" → make them agree',
  ]);
});

test("inspectExercise(a table) finds a program that gives other rows or columns", async () => {
  expect(await diagnostics({ "solution.ts": solution.replace("people:", "seekers:") })).toEqual([
    'solution.ts: returns rows without "people" → return the rows of stimulus.ts, filled in',
  ]);
  expect(
    await diagnostics({ "wrong/largest.ts": solution.replace("years.map", "years.slice(1).map") }),
  ).toEqual(['largest.ts: returns no row "2017" → return the rows of stimulus.ts, filled in']);
  expect(await diagnostics({ "solution.ts": rowsOf('year === 2017 ? "many" : sum(seekers(year))') })).toEqual(
    ['solution.ts: mixes kinds of values in "people" → give numbers and null, or texts'],
  );
});

test("inspectExercise(a table) finds mistakes that look alike, that are right, or too few", async () => {
  expect(await diagnostics({ "wrong/largest.ts": programs["wrong/counted.ts"] })).toContain(
    "largest.ts: returns the same as wrong/counted.ts → keep one of them, or choose data that tells them apart",
  );
  expect(await diagnostics({ "wrong/largest.ts": solution })).toContain(
    'largest.ts: was graded pass → it must fail as the mistake "largest"',
  );
  const found = await diagnostics({ "wrong/nothing.ts": null });
  expect(found).toContain("wrong: holds 2 mistakes → add mistakes that people really make, at least three");
  expect(found).toContain('messages.ts: "nothing" is no mistake of this exercise → add wrong/nothing.ts');
});

test("inspectExercise(a table) finds a heading or message that is not written", async () => {
  expect(await diagnostics({}, { columns: { ...sound.columns, people: both("______") } })).toContain(
    'exercise.json: "people" is not written in "es" and "en" yet → write it',
  );
});
