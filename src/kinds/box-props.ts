import type { ExerciseFolder } from "../course/exercise/folder.ts";
import type { ExerciseKind } from "../grading/exercise.ts";
import type { ExerciseFileOf } from "./authoring.ts";

/** What the markup of a kind's answer box is given. */
export interface BoxProps<Kind extends ExerciseKind = ExerciseKind> {
  folder: ExerciseFolder & { file: ExerciseFileOf<Kind> };
  /** Id of the exercise on the page; ids inside begin with it. */
  name: string;
  /** The <Option>s of the prose. */
  options: { value: string; html: string }[];
}
