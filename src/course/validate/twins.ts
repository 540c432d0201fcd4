import type { Diagnostic } from "../diagnostic.ts";
import { listExercises } from "../exercise/folder.ts";
import { folderOfExercise } from "../lesson/folder.ts";
import { diagnostic, type Written, writtenExercise } from "./known.ts";

/** Twins name each other, of one track, by an idea that a mistake of each lacks: neither stands for two others. */
export function diagnosticsInTwins(root: string): Diagnostic[] {
  const written = new Map(listExercises(root).map((id) => [id, readWritten(id, root)]));
  return [...written].flatMap(([id, one]) => {
    const { twin } = one ?? {};
    if (!twin) return [];
    const found = (problem: string, fix: string) => [
      diagnostic(`${folderOfExercise(id, root)}/exercise.json`, `"twin": ${problem}`, fix),
    ];
    const { exercise, idea } = twin;
    const other = written.get(exercise);
    if (other === undefined)
      return found(`unknown exercise "${exercise}"`, "name it <track>/<lesson>/<name>");
    if (exercise === id) return found("is the exercise itself", "name another one");
    if (trackOf(exercise) !== trackOf(id))
      return found(`"${exercise}" is of another track`, "name one of this track");
    if (other.twin?.exercise !== id || other.twin.idea !== idea)
      return found(
        `"${exercise}" does not name it back`,
        `write ${JSON.stringify({ exercise: id, idea })} there`,
      );
    return lacks(one, idea)
      ? []
      : found(`no mistake of it lacks "${idea}"`, 'name an idea of "ideas", the same in both');
  });
}

const readWritten = (id: string, root: string): Written | undefined => {
  const [folder = "", name = ""] = folderOfExercise(id, root).split("/exercises/");
  return writtenExercise(root, folder, name);
};

const trackOf = (id: string): string => id.split("/")[0] ?? "";

const lacks = (one: Written | undefined, idea: string): boolean =>
  Object.values(one?.ideas ?? {}).includes(idea);
