import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Comparison } from "../../check/comparison.ts";
import { type ExerciseKind, exerciseKinds, isProgram } from "../../grading/exercise.ts";
import { ways as knownWays, type Way } from "../../grading/way.ts";
import type { ProgramFile } from "../../kinds/authored.ts";
import { authoredOf, exerciseSchema } from "../../kinds/authoring.ts";
import { scaffoldMistakes } from "../../kinds/options.ts";
import { listDatasets, readDataset } from "../dataset/dataset.ts";
import { CourseError } from "../diagnostic.ts";
import { folderOfLesson, nameOfFolder } from "../lesson/folder.ts";
import { listLessons } from "../lesson/lesson.ts";
import { projectPath } from "../project.ts";

/** What an author asks for. */
export interface Wanted {
  /** "<track>/<lesson>/<name>", in a lesson that exists. */
  id: string;
  kind: string;
  /** Name of a folder in datasets/. */
  dataset: string;
  /** How a program can be made, where not with code alone. */
  ways?: string[];
}

const blank = "______";
const unwritten = { es: blank, en: blank };

/**
 * Writes the folder of a new exercise, with a blank wherever its author has to write: the validator names each.
 * @returns the files written, relative to the folder of the lessons.
 * @throws CourseError when there is such an exercise already, no such lesson, kind, dataset or way.
 */
export function scaffold(
  { id, kind, dataset, ways: named = [] }: Wanted,
  lessons = projectPath("lessons"),
): string[] {
  const refuse = (problem: string, fix: string): never => {
    throw new CourseError([{ file: `lessons/${id}`, problem, fix }]);
  };
  const [track = "", lesson = "", name = "", ...more] = id.split("/");
  const lessonFolder = folderOfLesson(`${track}/${nameOfFolder(lesson)}`, lessons);
  if (name === "" || more.length > 0 || !/^[a-z0-9-]+$/.test(name))
    refuse("is no name for an exercise", "write <track>/<lesson>/<name>, in lower case with hyphens");
  if (!existsSync(join(lessons, lessonFolder)))
    refuse("there is no such lesson", `the lessons are ${listLessons(lessons).join(", ")}`);
  const known = exerciseKinds.find((one) => one === kind);
  if (known === undefined) return refuse(`"${kind}" is no kind`, `the kinds are ${exerciseKinds.join(", ")}`);
  if (!listDatasets().includes(dataset))
    refuse(`"${dataset}" is no dataset`, `the datasets are ${listDatasets().join(", ")}`);
  const ways = named.filter((way): way is Way => knownWays.some((one) => one === way));
  if (ways.length < named.length)
    refuse(`"${named.join(", ")}" are no ways`, `the ways are ${knownWays.join(", ")}`);
  if (ways.length > 0 && !isProgram(known)) refuse(`a ${kind} is made in no ways`, "leave --way out");
  const folder = `${lessonFolder}/exercises/${name}`;
  if (existsSync(join(lessons, folder))) refuse("is there already", "choose another name, or edit it");

  const files = filesOf(known, dataset, ways);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(lessons, folder, file)), { recursive: true });
    writeFileSync(join(lessons, folder, file), text, { flag: "wx" });
  }
  return Object.keys(files).map((file) => `${folder}/${file}`);
}

/** By file: its text. Where nothing is computed, nothing is read either, unless something is shown. */
function filesOf(kind: ExerciseKind, dataset: string, ways: Way[]): Record<string, string> {
  const { programs, scaffold: asked, scaffoldPrograms, mistakesOf } = authoredOf(kind);
  const { exportName } = readDataset(dataset);
  const begun = scaffoldPrograms?.(exportName) ?? {};
  const textOf = (program: ProgramFile) =>
    importing(exportName, dataset, begun[program] ?? `export default ${exportName}.${blank};\n`);
  const isMadeOfSteps = ways.includes("steps");
  const computed = programs.includes("solution.ts");
  const isChart = (asked as { compare?: Comparison }).compare?.as === "chart";
  const file = {
    kind,
    title: unwritten,
    minutes: 3,
    datasets: programs.length > 0 ? [dataset] : [],
    ...asked,
    ...(ways.length > 0 ? { ways } : {}),
    ...(isMadeOfSteps && !isChart ? { compare: { as: "table" } } : {}),
  };
  const told = mistakesOf?.(exerciseSchema.parse(file)) ?? [];
  const named = told.length > 0 ? told : scaffoldMistakes;
  const ideas = Object.fromEntries(named.map((mistake) => [mistake, blank]));
  const solution = isMadeOfSteps
    ? { ending: "json", text: `${JSON.stringify([{ verb: "start", dataset }], null, 2)}\n` }
    : { ending: "ts", text: textOf("solution.ts") };
  // What is typed by nobody begins with the table.
  const isTyped = ways.length === 0 || ways.includes("code");
  const others = programs.filter((name) => name !== "solution.ts" && (isTyped || name !== "starter.ts"));
  const solved = computed ? ["solution", ...scaffoldMistakes.map((name) => `wrong/${name}`)] : [];
  return {
    "exercise.json": `${JSON.stringify({ ...file, ideas }, null, 2)}\n`,
    ...Object.fromEntries(others.map((name) => [name, textOf(name)])),
    ...Object.fromEntries(solved.map((name) => [`${name}.${solution.ending}`, solution.text])),
    "messages.ts": messages(named),
  };
}

/** A program behind the imports that it needs. */
const importing = (exportName: string, dataset: string, body: string): string =>
  [
    ...(body.includes("Plot.") ? ['import * as Plot from "@observablehq/plot";'] : []),
    ...(body.includes(exportName) ? [`import { ${exportName} } from "datasets/${dataset}";`] : []),
    "",
    body,
  ]
    .join("\n")
    .trimStart();

/** What places it in the prose of each language. */
export function placing({ id, kind }: Pick<Wanted, "id" | "kind">): string {
  const { scaffold, optionsAreMistakes } = authoredOf(kind as ExerciseKind);
  const { options = [], answer } = scaffold as { options?: string[]; answer?: unknown };
  const wrong = optionsAreMistakes ? options.filter((one) => one !== answer) : [];
  return [
    `<Exercise id="${id.split("/").at(-1)}">`,
    `${blank}\n`,
    ...options.map((option) => `<Option value="${option}">${blank}</Option>`),
    ...(options.length > 0 ? [""] : []),
    `<Hint>${blank}</Hint>`,
    "",
    `<Why>${blank}</Why>`,
    ...wrong.map((option) => `<Why of="${option}">${blank}</Why>`),
    "</Exercise>",
  ].join("\n");
}

const messages = (
  mistakes: readonly string[],
) => `import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
${mistakes.map((mistake) => `  "${mistake}": { es: "${blank}", en: "${blank}" },\n`).join("")}} satisfies Record<string, Text>;
`;
