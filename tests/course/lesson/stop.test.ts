import { expect, test } from "vitest";
import { readLessonSource } from "../../../src/course/lesson/source.ts";
import { restOf } from "../../../src/course/lesson/stop.ts";

const exercise = (id: string) => `<Exercise id="${id}">\nAdd.\n</Exercise>`;
const lesson = (...parts: string[]) => readLessonSource(parts.join("\n\n"));
const stop = "<StopHere>\n- A sum.\n</StopHere>";

test("restOf(a lesson) counts the exercises after the place to stop, and the minutes of its longest language", () => {
  const long = Array(180).fill("word").join(" ");
  const short = lesson(long, exercise("one"), stop, exercise("two"), exercise("three"));
  const other = lesson(exercise("one"), stop, exercise("two"), long, exercise("three"));
  expect(restOf([short, other], [5, 2, 3])).toEqual({ exercises: 2, minutes: 7 });
});

test("restOf(a lesson without a place to stop) is nothing", () => {
  expect(restOf([lesson(exercise("one"))], [5])).toBeNull();
});
