import { resolve } from "node:path";
import { lessonOf } from "../../grading/lesson-of.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { listExercises } from "../exercise/folder.ts";
import { folderOfExercise, folderOfLesson } from "../lesson/folder.ts";
import { projectPath } from "../project.ts";
import { diagnosticsInLessons } from "../validate/lessons.ts";

/**
 * Ids of the exercises meant by a path of the file system ("lessons/basic/01-…", with "exercises" in it
 * or not), by the beginning of an id ("basic/count") or by a lesson's place ("basic/05"). All of them for "".
 */
export function exercisesAt(place: string, lessons = projectPath("lessons")): string[] {
  const folder = resolve(lessons).replaceAll("\\", "/");
  const path = resolve(place).replaceAll("\\", "/");
  const isInside = path === folder || path.startsWith(`${folder}/`);
  const start = (isInside ? path.slice(folder.length + 1) : place)
    .replace("/exercises", "")
    .replace(/\/$/, "");
  const exercises = listExercises(lessons).map((id) => ({
    id,
    names: [id, folderOfExercise(id, lessons).replace("/exercises", "")],
  }));
  const whose = (isMeant: (name: string) => boolean) =>
    exercises.filter(({ names }) => names.some(isMeant)).map(({ id }) => id);
  const within = whose((name) => name === start || name.startsWith(`${start}/`));
  return within.length > 0 ? within : whose((name) => name.startsWith(start));
}

/**
 * What the validator finds in these exercises, and in their lessons.
 * @param inspect the validator for one exercise; all of them at a time
 */
export async function diagnosticsAt(
  ids: string[],
  inspect: (id: string) => Promise<Diagnostic[]>,
  lessons = projectPath("lessons"),
): Promise<Diagnostic[]> {
  const inExercises = (await Promise.all(ids.map(inspect))).flat();
  const lessonsOf = new Set(ids.map(lessonOf));
  const folders = [...lessonsOf].map((lesson) => folderOfLesson(lesson, lessons));
  const inLessons = diagnosticsInLessons(lessons).filter(({ file }) =>
    folders.some((folder) => `${file}/`.startsWith(`lessons/${folder}/`)),
  );
  return [...inExercises, ...inLessons];
}
