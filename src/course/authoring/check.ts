import { resolve } from "node:path";
import { type Finding, listExercises } from "../exercise-folder.ts";
import { projectPath } from "../project.ts";
import { findingsInLessons } from "../validate-lessons.ts";

/**
 * Ids of the exercises meant by a path of the file system ("lessons/basic/01-…", with "exercises" in it
 * or not) or by the beginning of an id ("basic/01"). All of them for "".
 */
export function exercisesAt(place: string, lessons = projectPath("lessons")): string[] {
  const folder = resolve(lessons).replaceAll("\\", "/");
  const path = resolve(place).replaceAll("\\", "/");
  const isInside = path === folder || path.startsWith(`${folder}/`);
  const start = (isInside ? path.slice(folder.length + 1) : place)
    .replace("/exercises", "")
    .replace(/\/$/, "");
  const ids = listExercises(lessons);
  const isWithin = (id: string) => id === start || id.startsWith(`${start}/`);
  return ids.some(isWithin) ? ids.filter(isWithin) : ids.filter((id) => id.startsWith(start));
}

/**
 * What the gate finds in these exercises, and in the prose of their lessons.
 * @param inspect the gate for one exercise; all of them at a time
 */
export async function findingsAt(
  ids: string[],
  inspect: (id: string) => Promise<Finding[]>,
  lessons = projectPath("lessons"),
): Promise<Finding[]> {
  const inExercises = (await Promise.all(ids.map(inspect))).flat();
  const folders = [...new Set(ids.map((id) => id.split("/").slice(0, 2).join("/")))];
  const inProse = findingsInLessons(lessons).filter(({ file }) =>
    folders.some((folder) => file.startsWith(`lessons/${folder}/`)),
  );
  return [...inExercises, ...inProse];
}
