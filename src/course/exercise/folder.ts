import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "astro/zod";
import { lessonOf } from "../../grading/lesson-of.ts";
import { locales, type Text } from "../../i18n/locale.ts";
import { programFiles } from "../../kinds/authored.ts";
import { authoredOf, type ExerciseFile, exerciseSchema } from "../../kinds/authoring.ts";
import { text } from "../../kinds/fields.ts";
import { CourseError, type Diagnostic } from "../diagnostic.ts";
import { folderOfExercise, lessonFolders, lessonIn } from "../lesson/folder.ts";
import { importCourseFile, projectPath } from "../project.ts";
import { readWrittenPrograms, type WrittenPrograms } from "./written-programs.ts";

/** An exercise as its author wrote it: the folder lessons/<track>/<NN-lesson>/exercises/<name>. */
export interface ExerciseFolder extends WrittenPrograms {
  /** "<track>/<lesson>/<name>" */
  id: string;
  /** "<track>/<lesson>" */
  lesson: string;
  path: string;
  /** The folder as diagnostics name it: "lessons/<track>/<NN-lesson>/exercises/<name>". */
  shownPath: string;
  file: ExerciseFile;
  messages: Record<string, Text>;
}

const stepFiles = ["starter.json", "solution.json"];
const known = ["exercise.json", "messages.ts", ...programFiles, ...stepFiles, "wrong", "right"];

/** Ids of all exercises, "<track>/<lesson>/<name>", in folder order. */
export function listExercises(lessons = projectPath("lessons")): string[] {
  const folders = (path: string) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
          .sort()
      : [];
  return folders(lessons).flatMap((track) =>
    lessonFolders(track, lessons).flatMap((folder) =>
      folders(join(lessons, folder, "exercises")).map((name) => `${lessonIn(folder)}/${name}`),
    ),
  );
}

/**
 * Reads one exercise of the course.
 * @throws CourseError naming everything that is missing, stray or malformed in the folder.
 */
export async function readExercise(id: string, lessons = projectPath("lessons")): Promise<ExerciseFolder> {
  const lesson = lessonOf(id);
  const folder = folderOfExercise(id, lessons);
  return readFolder({ id, lesson, path: join(lessons, folder), shownPath: `lessons/${folder}` });
}

/** Reads the exercise in a folder that need not belong to a lesson; its name is its id. @throws CourseError */
export async function readExerciseIn(path: string): Promise<ExerciseFolder> {
  return readFolder({ id: basename(path), lesson: "", path, shownPath: path });
}

async function readFolder(
  named: Pick<ExerciseFolder, "id" | "lesson" | "path" | "shownPath">,
): Promise<ExerciseFolder> {
  const { path, shownPath } = named;
  const diagnostics: Diagnostic[] = [];
  const found = (file: string, problem: string, fix: string) =>
    diagnostics.push({ file: `${shownPath}/${file}`, problem, fix });

  if (!existsSync(join(path, "exercise.json"))) {
    throw new CourseError([
      {
        file: shownPath,
        problem: "there is no exercise.json",
        fix: "correct the id in the lesson, or add the exercise's folder",
      },
    ]);
  }
  const file = readExerciseFile(join(path, "exercise.json"), found);
  for (const entry of readdirSync(path)) {
    if (!known.includes(entry))
      found(entry, "does not belong here", `take it away (known: ${known.join(", ")})`);
  }
  for (const program of file ? authoredOf(file.kind).programs : []) {
    if (!existsSync(join(path, program)) && !isMadeOfSteps(path, program))
      found(program, "is missing", `a ${file?.kind} exercise needs it`);
  }
  const messages = await readMessages(join(path, "messages.ts"), found);
  const written = readWrittenPrograms(path, file?.datasets ?? [], found);
  if (!file || diagnostics.length > 0) throw new CourseError(diagnostics);
  return { ...named, file, ...written, messages };
}

/** A solution of steps needs no typed one, nor a typed starter: steps begin with the table. */
const isMadeOfSteps = (path: string, program: string): boolean =>
  ["starter.ts", "solution.ts"].includes(program) && existsSync(join(path, "solution.json"));

type Found = (file: string, problem: string, fix: string) => void;

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
      found(file, `"${issue.path.join(".")}": ${issue.message}`, "see the kind's folder in src/kinds");
    }
    return null;
  }
  const exercise = parsed.data;
  for (const [problem, fix] of authoredOf(exercise.kind).faultsOf?.(exercise) ?? [])
    found(file, problem, fix);
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
