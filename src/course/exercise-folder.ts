import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "astro/zod";
import { exerciseKinds } from "../grading/exercise.ts";
import { locales, type Text } from "../i18n/locale.ts";
import { faultsOfChoice } from "./choice.ts";
import type { ExerciseFile } from "./exercise.ts";
import { importCourseFile, projectPath } from "./project.ts";
import { faultsOfSpot } from "./spot.ts";

/** An exercise as its author wrote it: the folder lessons/<track>/<NN-slug>/exercises/<name>. */
export interface ExerciseFolder {
  /** "<track>/<NN-slug>/<name>" */
  id: string;
  /** "<track>/<NN-slug>" */
  lesson: string;
  path: string;
  /** The folder as findings name it: "lessons/<track>/<NN-slug>/exercises/<name>". */
  shownPath: string;
  file: ExerciseFile;
  /** "" where no program is asked for. */
  starter: string;
  /** The program of what a `spot` or a `table` shows; "" for other kinds. */
  shown: string;
  /** "" where options or places are chosen. */
  solution: string;
  /** By name of the mistake. */
  wrong: Record<string, string>;
  /** By name of the other way. */
  right: Record<string, string>;
  messages: Record<string, Text>;
}

/** Something that an author has to mend. */
export interface Finding {
  /** Relative to the project. */
  file: string;
  problem: string;
  mend: string;
}

/** Thrown with every finding of a folder at once. */
export class CourseError extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super(findings.map(({ file, problem, mend }) => `${file}: ${problem}; ${mend}`).join("\n"));
    this.name = "CourseError";
    this.findings = findings;
  }
}

const text = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });
const names = z.array(z.string().min(1));

const exerciseSchema = z.strictObject({
  kind: z.enum(exerciseKinds),
  title: text,
  minutes: z.number().positive(),
  datasets: names,
  compare: z
    .strictObject({
      as: z.enum(["number", "text", "list", "table", "chart"]),
      tolerance: z
        .strictObject({
          absolute: z.number().nonnegative().optional(),
          relative: z.number().nonnegative().optional(),
        })
        .optional(),
      key: names.optional(),
      order: z.boolean().optional(),
      extraColumns: z.boolean().optional(),
      marks: names.optional(),
      orientation: z.boolean().optional(),
    })
    .optional(),
  unit: text.optional(),
  options: names.min(2).optional(),
  answer: z.union([z.string(), names.min(1), z.record(z.string(), z.string())]).optional(),
  partners: z.record(z.string(), text).optional(),
  mistakes: z.record(z.string(), z.union([names.min(1), z.record(z.string(), z.string())])).optional(),
  columns: z.record(z.string(), text).optional(),
  editable: names.optional(),
  alt: text.optional(),
  honesty: z.strictObject({ require: names.optional(), advise: names.optional() }).optional(),
  variants: z.number().int().nonnegative().optional(),
  equivalent: z.record(z.string(), z.string().min(1)).optional(),
  ideas: z.record(z.string(), z.string()).optional(),
});

/** Which files a folder of this kind must have. */
const programs: Record<ExerciseFile["kind"], string[]> = {
  choice: [],
  number: ["solution.ts"],
  predict: ["solution.ts"],
  order: [],
  match: [],
  spot: ["shown.ts"],
  table: ["shown.ts", "solution.ts"],
  code: ["starter.ts", "solution.ts"],
  chart: ["starter.ts", "solution.ts"],
  complete: ["starter.ts", "solution.ts"],
  fix: ["starter.ts", "solution.ts"],
};
const known = ["exercise.json", "messages.ts", "shown.ts", "starter.ts", "solution.ts", "wrong", "right"];

/** Ids of all exercises, "<track>/<NN-slug>/<name>", in folder order. */
export function listExercises(lessons = projectPath("lessons")): string[] {
  const folders = (path: string) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
          .sort()
      : [];
  return folders(lessons).flatMap((track) =>
    folders(join(lessons, track)).flatMap((lesson) =>
      folders(join(lessons, track, lesson, "exercises")).map((name) => `${track}/${lesson}/${name}`),
    ),
  );
}

/**
 * Reads one exercise of the course.
 * @throws CourseError naming everything that is missing, stray or malformed in the folder.
 */
export async function readExercise(id: string, lessons = projectPath("lessons")): Promise<ExerciseFolder> {
  const [track, slug, name] = id.split("/");
  const lesson = `${track}/${slug}`;
  const path = join(lessons, lesson, "exercises", name ?? "");
  return readFolder({ id, lesson, path, shownPath: `lessons/${lesson}/exercises/${name}` });
}

/** Reads the exercise in a folder that need not belong to a lesson; its name is its id. @throws CourseError */
export async function readExerciseIn(path: string): Promise<ExerciseFolder> {
  return readFolder({ id: basename(path), lesson: "", path, shownPath: path });
}

async function readFolder(
  named: Pick<ExerciseFolder, "id" | "lesson" | "path" | "shownPath">,
): Promise<ExerciseFolder> {
  const { path, shownPath } = named;
  const findings: Finding[] = [];
  const found = (file: string, problem: string, mend: string) =>
    findings.push({ file: `${shownPath}/${file}`, problem, mend });

  if (!existsSync(join(path, "exercise.json"))) {
    throw new CourseError([
      {
        file: shownPath,
        problem: "there is no exercise.json",
        mend: "correct the id in the lesson, or add the exercise's folder",
      },
    ]);
  }
  const file = readExerciseFile(join(path, "exercise.json"), found);
  for (const entry of readdirSync(path)) {
    if (!known.includes(entry))
      found(entry, "does not belong here", `take it away (known: ${known.join(", ")})`);
  }
  const kind = file?.kind ?? "choice";
  for (const program of programs[kind]) {
    if (!existsSync(join(path, program))) found(program, "is missing", `a ${kind} exercise needs it`);
  }
  const messages = await readMessages(join(path, "messages.ts"), found);
  const wrong = readPrograms(join(path, "wrong"), found);
  const right = readPrograms(join(path, "right"), found);
  if (!file || findings.length > 0) throw new CourseError(findings);

  const read = (program: string) =>
    existsSync(join(path, program)) ? readFileSync(join(path, program), "utf8") : "";
  return {
    ...named,
    file,
    starter: read("starter.ts"),
    shown: read("shown.ts"),
    solution: read("solution.ts"),
    wrong,
    right,
    messages,
  };
}

type Found = (file: string, problem: string, mend: string) => void;

function readExerciseFile(path: string, found: Found): ExerciseFile | null {
  const file = basename(path);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    found(file, `is not JSON (${(error as Error).message})`, "correct its punctuation");
    return null;
  }
  const parsed = exerciseSchema.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      found(file, `"${issue.path.join(".")}": ${issue.message}`, "see src/course/exercise.ts");
    }
    return null;
  }
  const exercise = parsed.data as ExerciseFile;
  if (exercise.kind === "spot") {
    for (const [problem, mend] of faultsOfSpot(exercise)) found(file, problem, mend);
  } else if (exercise.options || ["choice", "order", "match"].includes(exercise.kind)) {
    for (const [problem, mend] of faultsOfChoice(exercise)) found(file, problem, mend);
  } else if (!exercise.compare && exercise.kind !== "table") {
    found(file, 'there is no "compare"', 'say how the answer is compared, e.g. {"as": "table"}');
  }
  return exercise;
}

async function readMessages(path: string, found: Found): Promise<Record<string, Text>> {
  if (!existsSync(path)) return {};
  const source = readFileSync(path, "utf8");
  const version = createHash("sha256").update(source).digest("hex").slice(0, 12);
  let messages: unknown;
  try {
    messages = (await importCourseFile(path, version)).default;
  } catch (error) {
    found(basename(path), `does not load (${(error as Error).message})`, "correct its syntax");
    return {};
  }
  const parsed = z.record(z.string(), text).safeParse(messages);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const language = locales.find((locale) => issue.path.at(-1) === locale);
    found(
      basename(path),
      `"${issue.path.join(".")}": ${issue.message}`,
      language ? `write the message in "${language}"` : 'end the file with "export default {…}"',
    );
  }
  return {};
}

function readPrograms(folder: string, found: Found): Record<string, string> {
  if (!existsSync(folder)) return {};
  const programs: Record<string, string> = {};
  for (const entry of readdirSync(folder).sort()) {
    if (entry.endsWith(".ts")) programs[entry.slice(0, -3)] = readFileSync(join(folder, entry), "utf8");
    else found(`${basename(folder)}/${entry}`, "is no .ts file", "take it away");
  }
  return programs;
}
