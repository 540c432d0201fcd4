import { hasNamelessLines } from "../../check/chart/picture/colours-named.ts";
import { readDrawn } from "../../check/chart/picture/read-drawn.ts";
import type { ExerciseBundle } from "../../grading/exercise.ts";
import { surroundings } from "../../grading/seen.ts";

/**
 * Whether an exercise's own chart draws several colours that nothing names: what a learner's lines are
 * called could then not be compared.
 */
export function hasUnnamedSeries(bundle: Pick<ExerciseBundle, "expected" | "synonyms" | "sources">): boolean {
  const { expected } = bundle;
  if (expected.kind !== "chart" || !expected.picture) return false;
  const read = readDrawn(expected.facts, { picture: expected.picture, around: surroundings(bundle, []) });
  if (read === null) return false;
  if (read.reading.form !== "bars") return hasNamelessLines(read);
  const pieces = read.reading.bars.lanes.flatMap(({ bars }) => (bars.length > 1 ? bars : []));
  return pieces.length > 0 && pieces.every(({ series }) => series === null);
}
