import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Two digits that order the lessons of a track. */
const place = /^\d\d-/;

/** "05-count-people-once" is the lesson "count-people-once": it may move and stays the same lesson. */
export const nameOfFolder = (folder: string): string => folder.replace(place, "");

/** Folders of a track's lessons, "<track>/<NN-name>", in their order. */
export function lessonFolders(track: string, root: string): string[] {
  const path = join(root, track);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${track}/${entry.name}`)
    .sort();
}

/** Id of the lesson in a folder "<track>/<NN-name>". */
export function lessonIn(folder: string): string {
  const [track = "", name = ""] = folder.split("/");
  return `${track}/${nameOfFolder(name)}`;
}

/** "<track>/<NN-name>", where the lesson with this id lies; the id itself where there is none. */
export const folderOfLesson = (id: string, root: string): string =>
  lessonFolders(id.split("/")[0] ?? "", root).find((folder) => lessonIn(folder) === id) ?? id;

/** "<track>/<NN-lesson>/exercises/<name>" of an exercise "<track>/<lesson>/<name>". */
export function folderOfExercise(id: string, root: string): string {
  const [track = "", lesson = "", name = ""] = id.split("/");
  return `${folderOfLesson(`${track}/${lesson}`, root)}/exercises/${name}`;
}
