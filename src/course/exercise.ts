import type { Comparison } from "../check/comparison.ts";
import type { ExerciseKind } from "../grading/exercise.ts";
import type { Text } from "../i18n/locale.ts";

/** lessons/<track>/<NN-slug>/exercises/<id>/exercise.json */
export interface ExerciseFile {
  kind: ExerciseKind;
  title: Text;
  minutes: number;
  /** Folder names in datasets/. May be empty for a `choice`. */
  datasets: string[];
  /** Programs, and numbers (computed by solution.ts, never typed). */
  compare?: Comparison;
  /** `number`, `predict`: what stands behind the box, e.g. {es: "personas", en: "people"}. */
  unit?: Text;
  /** The values of the <Option>s in the prose, in their order. A `predict` without them asks for a number. */
  options?: string[];
  /**
   * With `options`: the right one, or several where all of them must be ticked; `order`: all of them in
   * their right order; `match`: the partner of each. `spot`: the place to point at, or several where all
   * of them must be; a place is "<id of its row>.<column>", or the `ariaLabel` of a chart's mark.
   */
  answer?: string | string[] | Record<string, string>;
  /** `match`: what the options are matched with, by name; in the order of the list. */
  partners?: Record<string, Text>;
  /**
   * `order`, `match` and `spot`: the mistakes, by name, the one to tell first. `order`: options that stand
   * one after another; `match`: pairs; `spot`: places, any one of which is the mistake, "*" for every row
   * or column ("*.total").
   */
  mistakes?: Record<string, string[] | Record<string, string>>;
  /** `spot` on a table, `table`: heading by column of what shown.ts returns, in the order of the page. */
  columns?: Record<string, Text>;
  /** `table`: columns whose cells may be changed though they are not empty. */
  editable?: string[];
  /** `spot` on a chart: what it shows, for those who do not see it. */
  alt?: Text;
  /** Charts: names of honesty rules, files in src/check/honesty/. */
  honesty?: { require?: string[]; advise?: string[] };
  /** How many changed tables a right answer is run on again. Default 2 for programs; 0 says that a typed-in answer is right. */
  variants?: number;
  /** By mistake or wrong option: the idea that it lacks, a file in lessons/ideas/. */
  ideas?: Record<string, string>;
  /** By name of a mutant (src/course/mutants) that passes and may: why. Mutants that differ from the solution on no variant need no word here. */
  equivalent?: Record<string, string>;
}
