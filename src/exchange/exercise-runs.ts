import * as v from "valibot";
import { exerciseField, lessonField } from "./fields.ts";

/** A lesson and names of its exercises that are asked one after the other: ["basic/a", "one", "two"]. */
export type ExerciseRun = [lesson: string, ...names: string[]];

/** In their order, each lesson's name once where its exercises stand together: a link is a sixth shorter. */
export function toRuns(exercises: string[]): ExerciseRun[] {
  const runs: ExerciseRun[] = [];
  for (const exercise of exercises) {
    const end = exercise.lastIndexOf("/");
    const [lesson, name] = [exercise.slice(0, end), exercise.slice(end + 1)];
    const last = runs.at(-1);
    if (last?.[0] === lesson) last.push(name);
    else runs.push([lesson, name]);
  }
  return runs;
}

const nameField = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "is no exercise"));

const runField = v.pipe(
  v.tupleWithRest([lessonField], nameField),
  v.transform(([lesson, ...names]) => names.map((name) => `${lesson}/${name}`)),
);

/** Runs, or ids as in links of before; read as ids. */
export const runsField = v.pipe(
  v.array(v.union([exerciseField, runField])),
  v.transform((runs) => runs.flat()),
);
