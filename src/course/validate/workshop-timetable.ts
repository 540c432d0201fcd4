import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lessonOf } from "../../grading/lesson-of.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { folderOfExercise } from "../lesson/folder.ts";
import type { WorkshopFile } from "../lesson/workshop.ts";
import { diagnostic } from "./known.ts";

/** Whether a workshop's hours add up, and whether it asks only what there is, once, with the time that it takes. */
export function inspectTimetable(
  root: string,
  id: string,
  { minutes, blocks, drop }: WorkshopFile,
  lessons: string[],
  exercises: string[],
): Diagnostic[] {
  const place = `${id}/workshop.json`;
  const found = (problem: string, fix: string) => diagnostic(place, problem, fix);
  const diagnostics: Diagnostic[] = [];
  const whole = blocks.reduce((sum, block) => sum + block.minutes, 0);
  if (whole !== minutes)
    diagnostics.push(
      found(`its blocks take ${whole} minutes, the workshop ${minutes}`, "make the timetable add up"),
    );
  for (const name of twice(blocks.map((block) => block.id)))
    diagnostics.push(found(`the block "${name}" stands twice`, "give each block its own id"));
  for (const name of drop.filter((one) => !blocks.some(({ id, how }) => id === one && how !== "break")))
    diagnostics.push(
      found(
        `"${name}" cannot be dropped`,
        `name a block that is no break: ${blocks.map((one) => one.id).join(", ")}`,
      ),
    );
  const asked = blocks.flatMap((block) => block.exercises);
  for (const name of twice(asked))
    diagnostics.push(found(`the exercise "${name}" is asked twice`, "an assignment asks each exercise once"));
  if (asked.length === 0)
    diagnostics.push(
      found("asks no exercise", "give at least one block its exercises: the assignment is made of them"),
    );
  for (const block of blocks) {
    const unknown = block.exercises.filter((name) => !exercises.includes(name));
    for (const name of unknown) {
      diagnostics.push(
        lessons.includes(lessonOf(name))
          ? found(
              `block "${block.id}": unknown exercise "${name}"`,
              `the lesson has ${inLesson(exercises, name).join(", ") || "none yet"}`,
            )
          : found(
              `block "${block.id}": unknown lesson "${lessonOf(name)}"`,
              `the lessons are ${lessons.join(", ")}`,
            ),
      );
    }
    if (block.how === "break" && block.exercises.length > 0)
      diagnostics.push(
        found(`block "${block.id}" is a break and asks exercises`, "move them to another block"),
      );
    const needed = block.exercises
      .filter((name) => !unknown.includes(name))
      .reduce((sum, name) => sum + minutesOf(root, name), 0);
    if (needed > block.minutes)
      diagnostics.push(
        found(
          `block "${block.id}" takes ${block.minutes} minutes and its exercises ${needed}`,
          "give it more time, or fewer exercises",
        ),
      );
  }
  return diagnostics;
}

const twice = (names: string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const inLesson = (exercises: string[], exercise: string): string[] =>
  exercises.filter((name) => lessonOf(name) === lessonOf(exercise)).map((name) => name.split("/")[2] ?? "");

/** 0 where the exercise's own validation will speak. */
function minutesOf(root: string, exercise: string): number {
  try {
    const file = readFileSync(join(root, folderOfExercise(exercise, root), "exercise.json"), "utf8");
    return Number(JSON.parse(file).minutes) || 0;
  } catch {
    return 0;
  }
}
