// What the flows need of the course, found by kind: a lesson may be written anew without a flow noticing.
import { readFileSync } from "node:fs";
import { type ExerciseFolder, readExercise } from "../../src/course/exercise/folder.ts";
import { readLesson, readLessons } from "../../src/course/lesson/lesson.ts";
import { projectPath } from "../../src/course/project.ts";
import type { ExerciseBundle } from "../../src/grading/exercise.ts";
import { countsWhole } from "../../src/i18n/whole-units.ts";
import type { ExerciseFile } from "../../src/kinds/authoring.ts";

export const lessons = readLessons();
/** Light, in each language, and in most lessons; `practice-5w` takes the engine half a second. */
const dataset = "gtrm-2019-figures";

/** An exercise by what its exercise.json says, in the order in which learners meet it. */
interface Found {
  id: string;
  lesson: string;
  file: ExerciseFile;
}

const exercises: Found[] = lessons.flatMap(({ id: lesson, folder, exercises: names }) =>
  names.map((name) => ({
    id: `${lesson}/${name}`,
    lesson,
    file: JSON.parse(
      readFileSync(projectPath(`lessons/${folder}/exercises/${name}/exercise.json`), "utf8"),
    ) as ExerciseFile,
  })),
);

/** The first that fits; `what` is said where the course has none any more. */
async function first(
  what: string,
  fits: (found: Found) => boolean,
  suits: (exercise: ExerciseFolder) => boolean = () => true,
): Promise<ExerciseFolder> {
  for (const found of exercises) {
    if (!fits(found)) continue;
    const exercise = await readExercise(found.id);
    if (suits(exercise)) return exercise;
  }
  throw new Error(`the course has no exercise that browser tests need: ${what}`);
}

const isLight = ({ file }: Found) => file.datasets.every((name) => name === dataset);
const asked = ({ file }: Found) => ("compare" in file ? file.compare?.as : undefined);
const isDrawn = (found: Found) => asked(found) === "chart";
const ideasIn = ({ file }: Found): string[] => Object.values(file.ideas ?? {});
/** An idea that both have a mistake for. */
const ideaOfBoth = (one: Found, other: Found) => ideasIn(one).find((idea) => ideasIn(other).includes(idea));
const beside = (kind: ExerciseFile["kind"], lesson: string) =>
  exercises.filter((other) => other.lesson === lesson && other.file.kind === kind && isLight(other));

const opensInCode = ({ file }: Found): boolean =>
  ("ways" in file ? (file.ways?.[0] ?? "code") : "code") === "code";

/**
 * The exercise that most flows answer: a program with blanks that gives a table. In its lesson there are two
 * choices, the first of which has a mistake that lacks the same idea.
 */
export const program = await first(
  "a program with blanks that gives a table, beside two choices",
  (found) => {
    const [choice, another] = beside("choice", found.lesson);
    return (
      found.file.kind === "complete" &&
      opensInCode(found) &&
      asked(found) === "table" &&
      isLight(found) &&
      found.file.datasets.length > 0 &&
      another !== undefined &&
      choice !== undefined &&
      ideaOfBoth(choice, found) !== undefined
    );
  },
);
export const home = program.lesson;
export const homeLesson = readLesson(home);

const inHome = (kind: ExerciseFile["kind"], nth: number) =>
  first(`a ${kind} in ${home}`, ({ id }) => id === beside(kind, home)[nth]?.id);
export const choice = await inHome("choice", 0);
export const anotherChoice = await inHome("choice", 1);
/** Its answer may have decimals. */
export const number = await first(
  "a number that may have decimals",
  ({ file }) => file.kind === "number" && !countsWhole(file.unit?.es ?? "", "es"),
);

/** What a mistake in `program` and one in `choice` have in common. */
export const sharedIdea = ideaOfBoth(program, choice) ?? "";
const mistakeOf = ({ file }: Found) =>
  Object.entries(file.ideas ?? {}).find(([, lacked]) => lacked === sharedIdea)?.[0] ?? "";
export const programMistake = mistakeOf(program);
export const choiceMistake = mistakeOf(choice);

/** A chart to be drawn, in another lesson than `home`. */
export const chart = await first(
  "a chart of bars with blanks, over the column value",
  (found) => found.file.kind === "complete" && isDrawn(found) && isLight(found) && found.lesson !== home,
  ({ solution }) => solution.includes("Plot.barX(") && solution.includes('x: "value"'),
);

/** The first of a kind that is light to run. */
export const firstOf = (
  kind: ExerciseFile["kind"],
  fits: (found: Found) => boolean = () => true,
  suits?: (exercise: ExerciseFolder) => boolean,
) => first(`a ${kind}`, (found) => found.file.kind === kind && fits(found), suits);
/** A chart to fix that must keep a rule of honesty, and has a known mistake of this name. */
export const chartRequiring = (rule: string, mistake: string) =>
  firstOf(
    "fix",
    ({ file }) =>
      "honesty" in file && Boolean(file.honesty?.require?.includes(rule)) && mistake in (file.ideas ?? {}),
  );
export const programToFix = await firstOf("fix", (found) => !isDrawn(found) && opensInCode(found));
export const inCells = await firstOf("spot", ({ file }) => "columns" in file);
export const onMarks = await firstOf("spot", ({ file }) => !("columns" in file));

export const titleOf = (lesson: string) => readLesson(lesson).prose;
/** How many blanks a program has that comes with some. */
export const blanksIn = ({ starter }: ExerciseFolder): number => starter.match(/_{6}/g)?.length ?? 0;
export const nameOf = ({ id }: { id: string }): string => id.split("/").at(-1) ?? "";
/** Selector of an exercise on its lesson's page, which is also what its address ends with. */
export const placeOf = (exercise: { id: string }): string => `#exercise-${nameOf(exercise)}`;

/** What the page fetches to judge an exercise, as the build wrote it. */
export const bundleOf = (id: string): ExerciseBundle =>
  JSON.parse(readFileSync(projectPath(`dist/exercises/${id}.json`), "utf8"));

/** Options that are right, as answers name them. */
export const answerOf = (exercise: { id: string }): string[] => bundleOf(exercise.id).choice?.answer ?? [];
