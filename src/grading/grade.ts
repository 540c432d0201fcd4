import { blankKind } from "../check/cell.ts";
import { check } from "../check/check.ts";
import { honestyOf } from "../check/honesty/honesty.ts";
import { nothing } from "../check/nothing.ts";
import type { Problem } from "../check/problem.ts";
import type { Cell, Value } from "../check/value.ts";
import type { Locale } from "../i18n/locale.ts";
import type { DatasetTable, Run, Sandbox } from "../sandbox/sandbox.ts";
import { doesNotFollowData } from "./does-not-follow-data.ts";
import { type ExerciseBundle, isAnsweredBy, type Submission } from "./exercise.ts";
import { gradeChoice } from "./grade-choice.ts";
import { gradeMatch } from "./grade-match.ts";
import { gradeOrder } from "./grade-order.ts";
import { gradeSpot } from "./grade-spot.ts";
import { gradeTable } from "./grade-table.ts";
import { recogniseMistake } from "./mistake.ts";
import { seen, surroundings } from "./seen.ts";
import type { Variation } from "./variation.ts";

export interface Grade {
  outcome: "pass" | "fail" | "error";
  /** The first is the one to tell; the rest can be opened. Empty for a pass. */
  problems: Problem[];
  /** Honesty advice and the like: does not stand in the way of a pass. */
  advice: Problem[];
  /** The file in wrong/, the wrong option or the named mistake that this answer is. */
  mistake: string | null;
  /** The run on the real data; null where no program is asked for. */
  run: Run | null;
  /** The answer is a table that was made with another tool: no program of the learner's is to be spoken of. */
  isFromFile?: true;
  /** What was judged may be another thing than what was meant: the file can be read in more ways than one. */
  isDoubtful?: true;
}

/** What grading is given to work with. */
export interface GradingEffects {
  /** Only programs use it. */
  sandbox: Pick<Sandbox, "run"> | null;
  /** The exercise's datasets, in its order. */
  datasets: (DatasetTable & { variation: Variation })[];
  locale: Locale;
}

/**
 * The one road from a submission to its grade, for the page, the gradebook and the tests. A wrong
 * answer costs one run of the program, a right one also a run on each variant.
 * @throws Error when a submission is of another kind than its exercise, or code comes without a sandbox.
 */
export async function grade(
  submission: Submission,
  bundle: ExerciseBundle,
  effects: GradingEffects,
): Promise<Grade> {
  if (!isAnsweredBy(bundle, submission))
    throw new Error(`${submission.kind} is no answer to ${bundle.id}: ${bundle.kind}`);
  if (submission.kind === "value") {
    return bundle.kind === "table"
      ? gradeTable(submission.value, bundle)
      : { ...gradeValue(submission.value, bundle, broughtAsRun(submission.value)), isFromFile: true };
  }
  if (submission.kind === "choice") return gradeChosen(submission.chosen, bundle);
  if (submission.kind === "number") return gradeNumber(submission.cell, bundle);

  const { sandbox, datasets, locale } = effects;
  if (sandbox === null) throw new Error("code needs a sandbox to be graded");
  const run = await sandbox.run({ code: submission.code, datasets, locale });
  if (run.error) return { outcome: "error", problems: [], advice: [], mistake: null, run };
  const grade = gradeValue(seen(run), bundle, run, surroundings(bundle, datasets));
  if (grade.outcome !== "pass") return grade;
  const problems = await doesNotFollowData(submission.code, run.value, bundle, { sandbox, datasets, locale });
  return problems.length === 0 ? grade : { ...grade, outcome: "fail", problems };
}

/** What was made elsewhere is shown like what a program returned. */
const broughtAsRun = (value: Value): Run => ({ value, svg: null, output: [], error: null, ms: 0 });

function gradeChosen(chosen: string[], bundle: ExerciseBundle): Grade {
  if (bundle.kind === "order") return gradeOrder(chosen, bundle);
  if (bundle.kind === "match") return gradeMatch(chosen, bundle);
  if (bundle.kind === "spot") return gradeSpot(chosen, bundle);
  return gradeChoice(chosen, bundle);
}

function gradeNumber(cell: Cell, bundle: ExerciseBundle): Grade {
  if (blankKind(cell) === null) return gradeValue({ kind: "scalar", cell }, bundle, null);
  return { outcome: "fail", problems: [nothing("box")], advice: [], mistake: null, run: null };
}

function gradeValue(
  value: Value,
  bundle: ExerciseBundle,
  run: Run | null,
  around?: ReturnType<typeof surroundings>,
): Grade {
  const wrong = check(bundle.expected, value, bundle.compare, around);
  const [first] = wrong;
  // Why something is cut or cannot be seen is often said by a rule of honesty.
  const isDrawing = first !== undefined && ["length-differs", "not-seen"].includes(first.kind);
  const required = first === undefined || isDrawing ? honestyOf(value, bundle.honesty.require) : [];
  const cause = isDrawing ? required.filter(({ kind }) => kind === "zero-baseline") : [];
  const problems: Problem[] = isDrawing ? [...cause, ...wrong] : [...wrong, ...required];
  const advice: Problem[] = wrong.length === 0 ? honestyOf(value, bundle.honesty.advise) : [];
  if (problems.length === 0) return { outcome: "pass", problems, advice, mistake: null, run };
  return { outcome: "fail", problems, advice, mistake: recogniseMistake(value, bundle), run };
}
