import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ExerciseKind, exerciseKinds } from "../../grading/exercise.ts";
import { authoredOf, exerciseSchema } from "../../kinds/authoring.ts";
import { scaffoldMistakes } from "../../kinds/options.ts";
import { listDatasets, readDataset } from "../dataset/dataset.ts";
import { CourseError } from "../diagnostic.ts";
import { folderOfLesson, nameOfFolder } from "../lesson/folder.ts";
import { projectPath } from "../project.ts";

/** What an author asks for. */
export interface Wanted {
  /** "<track>/<lesson>/<name>", in a lesson that exists. */
  id: string;
  kind: string;
  /** Name of a folder in datasets/. */
  dataset: string;
}

const blank = "______";
const unwritten = { es: blank, en: blank };

/**
 * Writes the folder of a new exercise, with a blank wherever its author has to write: the validator names each.
 * @returns the files written, relative to the folder of the lessons.
 * @throws CourseError when there is such an exercise already, no such lesson, kind or dataset.
 */
export function scaffold({ id, kind, dataset }: Wanted, lessons = projectPath("lessons")): string[] {
  const refuse = (problem: string, fix: string): never => {
    throw new CourseError([{ file: `lessons/${id}`, problem, fix }]);
  };
  const [track = "", lesson = "", name = "", ...more] = id.split("/");
  const lessonFolder = folderOfLesson(`${track}/${nameOfFolder(lesson)}`, lessons);
  if (name === "" || more.length > 0 || !/^[a-z0-9-]+$/.test(name))
    refuse("is no name for an exercise", "write <track>/<lesson>/<name>, in lower case with hyphens");
  if (!existsSync(join(lessons, lessonFolder)))
    refuse("there is no such lesson", `add lessons/${track}/${lesson} first, or correct its name`);
  const known = exerciseKinds.find((one) => one === kind);
  if (known === undefined) return refuse(`"${kind}" is no kind`, `the kinds are ${exerciseKinds.join(", ")}`);
  if (!listDatasets().includes(dataset))
    refuse(`"${dataset}" is no dataset`, `the datasets are ${listDatasets().join(", ")}`);
  const folder = `${lessonFolder}/exercises/${name}`;
  if (existsSync(join(lessons, folder))) refuse("is there already", "choose another name, or edit it");

  const files = filesOf(known, dataset);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(lessons, folder, file)), { recursive: true });
    writeFileSync(join(lessons, folder, file), text, { flag: "wx" });
  }
  return Object.keys(files).map((file) => `${folder}/${file}`);
}

/** By file: its text. Where nothing is computed, nothing is read either, unless something is shown. */
function filesOf(kind: ExerciseKind, dataset: string): Record<string, string> {
  const { programs, scaffold: asked, mistakesOf } = authoredOf(kind);
  const { exportName } = readDataset(dataset);
  const program = `import { ${exportName} } from "datasets/${dataset}";\n\nexport default ${exportName}.${blank};\n`;
  const computed = programs.includes("solution.ts");
  const file = {
    kind,
    title: unwritten,
    minutes: 3,
    datasets: programs.length > 0 ? [dataset] : [],
    ...asked,
  };
  const told = mistakesOf?.(exerciseSchema.parse(file)) ?? [];
  const named = told.length > 0 ? told : scaffoldMistakes;
  const ideas = Object.fromEntries(named.map((mistake) => [mistake, blank]));
  return {
    "exercise.json": `${JSON.stringify({ ...file, ideas }, null, 2)}\n`,
    ...Object.fromEntries(programs.map((name) => [name, program])),
    ...(computed ? Object.fromEntries(scaffoldMistakes.map((name) => [`wrong/${name}.ts`, program])) : {}),
    "messages.ts": messages(named),
  };
}

/** What places it in the prose of each language. */
export function placing({ id, kind }: Pick<Wanted, "id" | "kind">): string {
  const { options = [], answer } = authoredOf(kind as ExerciseKind).scaffold as {
    options?: string[];
    answer?: unknown;
  };
  // Where options are chosen, and not put in order or matched, each that is wrong has its own why.
  const wrong = kind === "choice" || kind === "predict" ? options.filter((one) => one !== answer) : [];
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
