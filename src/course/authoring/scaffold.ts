import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ExerciseKind, exerciseKinds, isProgram } from "../../grading/exercise.ts";
import { listDatasets, readDataset } from "../dataset.ts";
import { CourseError } from "../exercise-folder.ts";
import { projectPath } from "../project.ts";

/** What an author asks for. */
export interface Wanted {
  /** "<track>/<NN-slug>/<name>", in a lesson that exists. */
  id: string;
  kind: string;
  /** Name of a folder in datasets/. */
  dataset: string;
}

const blank = "______";
const unwritten = { es: blank, en: blank };
const mistakes = ["first-mistake", "second-mistake", "third-mistake"];

/**
 * Writes the folder of a new exercise, with a blank wherever its author has to write: the gate names each.
 * @returns the files written, relative to the folder of the lessons.
 * @throws CourseError when there is such an exercise already, no such lesson, kind or dataset.
 */
export function scaffold({ id, kind, dataset }: Wanted, lessons = projectPath("lessons")): string[] {
  const refuse = (problem: string, mend: string): never => {
    throw new CourseError([{ file: `lessons/${id}`, problem, mend }]);
  };
  const [track = "", lesson = "", name = "", ...more] = id.split("/");
  if (name === "" || more.length > 0 || !/^[a-z0-9-]+$/.test(name))
    refuse("is no name for an exercise", "write <track>/<NN-slug>/<name>, in lower case with hyphens");
  if (!existsSync(join(lessons, track, lesson)))
    refuse("there is no such lesson", `add lessons/${track}/${lesson} first, or correct its name`);
  const known = exerciseKinds.find((one) => one === kind);
  if (known === undefined) return refuse(`"${kind}" is no kind`, `the kinds are ${exerciseKinds.join(", ")}`);
  if (!listDatasets().includes(dataset))
    refuse(`"${dataset}" is no dataset`, `the datasets are ${listDatasets().join(", ")}`);
  const folder = `${track}/${lesson}/exercises/${name}`;
  if (existsSync(join(lessons, folder))) refuse("is there already", "choose another name, or edit it");

  const files = filesOf(known, dataset);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(lessons, folder, file)), { recursive: true });
    writeFileSync(join(lessons, folder, file), text, { flag: "wx" });
  }
  return Object.keys(files).map((file) => `${folder}/${file}`);
}

const options = ["first-option", "second-option", "third-option", "fourth-option"];
const [first, second, third] = options as [string, string, string];
const partners = { "first-partner": unwritten, "second-partner": unwritten };

const columns = { name: unwritten, value: unwritten };

/** By kind that is answered by choosing: what its exercise.json holds besides; see src/course/exercise.ts. */
const chosen: Partial<Record<ExerciseKind, object>> = {
  choice: { options: ["right-option", ...mistakes], answer: "right-option" },
  order: {
    options,
    answer: options.toReversed(),
    mistakes: Object.fromEntries(mistakes.map((name, at) => [name, options.slice(at, at + 2)])),
  },
  match: {
    options: options.slice(0, 3),
    partners,
    answer: { [first]: "first-partner", [second]: "second-partner", [third]: "first-partner" },
    mistakes: {
      "first-mistake": { [first]: "second-partner" },
      "second-mistake": { [second]: "first-partner" },
      "third-mistake": { [third]: "second-partner" },
    },
  },
  spot: {
    columns,
    answer: "second.value",
    mistakes: {
      "first-mistake": ["first.value"],
      "second-mistake": ["third.value"],
      "third-mistake": ["*.name"],
    },
  },
};

/** By file: its text. */
function filesOf(kind: ExerciseKind, dataset: string): Record<string, string> {
  const ideas = Object.fromEntries(mistakes.map((mistake) => [mistake, blank]));
  const asked = { kind, title: unwritten, minutes: 3, datasets: [dataset] };
  const { exportName } = readDataset(dataset);
  const program = `import { ${exportName} } from "datasets/${dataset}";\n\nexport default ${exportName}.${blank};\n`;
  const shown = { "shown.ts": program };
  if (!isProgram(kind) && kind !== "number" && kind !== "predict" && kind !== "table") {
    const isSpot = kind === "spot";
    return {
      "exercise.json": json({ ...asked, datasets: isSpot ? [dataset] : [], ...chosen[kind], ideas }),
      ...(isSpot ? shown : {}),
      "messages.ts": messages(),
    };
  }
  if (kind === "table") {
    return {
      "exercise.json": json({ ...asked, columns, ideas }),
      ...shown,
      "solution.ts": program,
      ...wrongPrograms(program),
      "messages.ts": messages(),
    };
  }
  const compare = { as: kind === "chart" ? "chart" : "number" };
  return {
    "exercise.json": json({ ...asked, compare, ...(isProgram(kind) ? {} : { unit: unwritten }), ideas }),
    ...(isProgram(kind) ? { "starter.ts": program } : {}),
    "solution.ts": program,
    ...wrongPrograms(program),
    "messages.ts": messages(),
  };
}

/** What places it in the prose of each language. */
export function placing({ id, kind }: Pick<Wanted, "id" | "kind">): string {
  const { options = [] } = (chosen[kind as ExerciseKind] ?? {}) as { options?: string[] };
  return [
    `<Exercise id="${id.split("/").at(-1)}">`,
    `${blank}\n`,
    ...options.map((option) => `<Option value="${option}">${blank}</Option>`),
    ...(options.length > 0 ? [""] : []),
    `<Hint>${blank}</Hint>`,
    "</Exercise>",
  ].join("\n");
}

const wrongPrograms = (program: string) =>
  Object.fromEntries(mistakes.map((mistake) => [`wrong/${mistake}.ts`, program]));

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const messages = () => `import type { Text } from "../../../../../src/i18n/locale.ts";

export default {
${mistakes.map((mistake) => `  "${mistake}": { es: "${blank}", en: "${blank}" },\n`).join("")}} satisfies Record<string, Text>;
`;
