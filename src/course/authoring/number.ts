import { readFileSync, writeFileSync } from "node:fs";
import { readLessons } from "../lesson/lesson.ts";
import { projectPath } from "../project.ts";

/** The list that links write exercises by: an exercise's number is its place in it. */
const list = projectPath("src/exchange/numbered-exercises.json");

/** With those of the course that have no number yet added at the end, in the course's order. */
export function withNumbers(numbered: string[], exercises: string[]): string[] {
  const known = new Set(numbered);
  return [...numbered, ...exercises.filter((id) => !known.has(id))];
}

/** @returns how many have got a number */
export function numberExercises(): number {
  const before: string[] = JSON.parse(readFileSync(list, "utf8"));
  const exercises = readLessons().flatMap(({ id, exercises }) => exercises.map((name) => `${id}/${name}`));
  const after = withNumbers(before, exercises);
  writeFileSync(list, `${JSON.stringify(after, null, 2)}\n`);
  return after.length - before.length;
}
