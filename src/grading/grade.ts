import { blankKind } from "../check/cell.ts";
import { check } from "../check/check.ts";
import { honestyOf } from "../check/honesty/honesty.ts";
import { nothing } from "../check/nothing.ts";
import type { Problem } from "../check/problem.ts";
import { sameValue } from "../check/same-value.ts";
import type { Cell, Value } from "../check/value.ts";
import type { Locale } from "../i18n/locale.ts";
import type { DatasetTable, Run, Sandbox } from "../sandbox/sandbox.ts";
import { namesNothing, slipsOf } from "./clues/clues.ts";
import { doesNotFollowData, variantOf } from "./does-not-follow-data.ts";
import { type ExerciseBundle, isAnsweredBy, type Submission } from "./exercise.ts";
import { gradeChoice } from "./grade-choice.ts";
import { gradeMatch } from "./grade-match.ts";
import { gradeOrder } from "./grade-order.ts";
import { gradeSpot } from "./grade-spot.ts";
import { gradeTable } from "./grade-table.ts";
import { isBare, mistakesLike, mistakeTyped } from "./mistake.ts";
import { ownLines } from "./own-lines.ts";
import { seen, surroundings } from "./seen.ts";
import { untouched } from "./untouched.ts";
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
      : { ...gradeBrought(submission.value, bundle), isFromFile: true };
  }
  if (submission.kind === "choice") return gradeChosen(submission.chosen, bundle);
  if (submission.kind === "number") {
    const { cell } = settled(submission, bundle);
    return gradeNumber(cell, bundle);
  }

  return gradeProgram(submission.code, bundle, effects);
}

async function gradeProgram(
  code: string,
  bundle: ExerciseBundle,
  { sandbox, datasets, locale }: GradingEffects,
): Promise<Grade> {
  if (sandbox === null) throw new Error("code needs a sandbox to be graded");
  const run = await sandbox.run({ code, datasets, locale });
  const slips = slipsOf(run.clues);
  if (run.error) {
    const error = { ...run.error, written: ownLines(code, bundle.starter) };
    return { outcome: "error", problems: slips, advice: [], mistake: null, run: { ...run, error } };
  }
  const graded = gradeValue(seen(run), bundle, run, surroundings(bundle, datasets));
  const effects = { sandbox, datasets, locale };
  if (graded.outcome !== "pass") {
    const asItCame = untouched(code, bundle.starter);
    const problems = [...asItCame, ...slips, ...graded.problems];
    const mistake = asItCame.length > 0 ? null : await mistakeOf(code, run, bundle, effects);
    return { ...graded, problems, mistake };
  }
  const problems = await doesNotFollowData(code, run.value, bundle, effects);
  return problems.length === 0 ? graded : { ...graded, outcome: "fail", problems };
}

/** What was made elsewhere is shown like what a program returned. */
const broughtAsRun = (value: Value): Run => ({ value, svg: null, output: [], error: null, ms: 0 });

function gradeChosen(chosen: string[], bundle: ExerciseBundle): Grade {
  if (bundle.kind === "order") return gradeOrder(chosen, bundle);
  if (bundle.kind === "match") return gradeMatch(chosen, bundle);
  if (bundle.kind === "spot") return gradeSpot(chosen, bundle);
  return gradeChoice(chosen, bundle);
}

/** A number that was written so that it means two: the one that is right, if one is. */
export function settled<Handed extends Submission>(
  submission: Handed,
  { expected, compare }: Pick<ExerciseBundle, "expected" | "compare">,
): Handed {
  if (submission.kind !== "number" || submission.other === undefined) return submission;
  const isRight = (cell: Cell) => check(expected, { kind: "scalar", cell }, compare).length === 0;
  // Where a whole number is asked for, a fraction that is near it is none.
  const isWhole = expected.kind === "scalar" && Number.isInteger(expected.cell);
  const { cell, other } = submission;
  // Attempts are kept and sent without the reading that was not taken.
  return {
    kind: "number",
    cell: !isRight(cell) && isRight(other) && (!isWhole || Number.isInteger(other)) ? other : cell,
  } as Handed;
}

function gradeNumber(cell: Cell, bundle: ExerciseBundle): Grade {
  if (blankKind(cell) === null) {
    const graded = gradeValue({ kind: "scalar", cell }, bundle, null);
    return graded.outcome === "pass" ? graded : { ...graded, mistake: mistakeTyped(cell, bundle) };
  }
  return { outcome: "fail", problems: [nothing("box")], advice: [], mistake: null, run: null };
}

/** Where the solution has a legend of names, a chart that equals it says them too, in letters beside the marks. */
const isSeenOtherwise = (
  { kind, detail }: Problem,
  { expected }: Pick<ExerciseBundle, "expected">,
): boolean =>
  kind === "legend-for-colour" &&
  detail.how === "missing" &&
  expected.kind === "chart" &&
  (expected.picture?.legend.length ?? 0) > 1;

/** What is wrong with a value: as an answer, and where that is right as a chart that may mislead. */
export function problemsOf(
  value: Value,
  bundle: Pick<ExerciseBundle, "expected" | "compare" | "honesty">,
  around?: ReturnType<typeof surroundings>,
): Problem[] {
  const wrong = check(bundle.expected, value, bundle.compare, around);
  const [first] = wrong;
  const broken = () =>
    honestyOf(value, bundle.honesty.require).filter((problem) => !isSeenOtherwise(problem, bundle));
  if (first === undefined) return broken();
  // Why something is cut or cannot be seen is often said by a rule of honesty.
  const isDrawing = ["length-differs", "not-seen"].includes(first.kind);
  return isDrawing ? [...broken().filter(({ kind }) => kind === "zero-baseline"), ...wrong] : wrong;
}

function gradeValue(
  value: Value,
  bundle: ExerciseBundle,
  run: Run | null,
  around?: ReturnType<typeof surroundings>,
): Grade {
  const problems = problemsOf(value, bundle, around);
  const isRight = problems.every(({ kind }) => bundle.honesty.require.includes(kind));
  const advice: Problem[] = isRight ? honestyOf(value, bundle.honesty.advise) : [];
  if (problems.length === 0) return { outcome: "pass", problems, advice, mistake: null, run };
  return { outcome: "fail", problems, advice, mistake: null, run };
}

function gradeBrought(value: Value, bundle: ExerciseBundle): Grade {
  const graded = gradeValue(value, bundle, broughtAsRun(value));
  if (graded.outcome === "pass" || isBare(value)) return graded;
  return { ...graded, mistake: mistakesLike(value, bundle)[0]?.id ?? null };
}

/**
 * The known mistake that a program makes: it gives the same, and not by reading what is not there. One
 * number may be the same by chance, so it has to be the same on changed data too.
 */
async function mistakeOf(
  code: string,
  { value, clues }: Run,
  bundle: ExerciseBundle,
  { sandbox, datasets, locale }: GradingEffects & { sandbox: Pick<Sandbox, "run"> },
): Promise<string | null> {
  const slips = namesNothing(clues).join();
  const likely = mistakesLike(value, bundle).filter(({ slips: known = [] }) =>
    slips === "" && !isBare(value) ? true : known.join() === slips && slips !== "",
  );
  const [variant] = bundle.variants;
  const told = likely.find(({ onVariant }) => onVariant === undefined);
  if (variant === undefined || told !== undefined || likely.length === 0)
    return (told ?? likely[0])?.id ?? null;
  const varied = datasets.map((dataset) => variantOf(dataset, variant.seed));
  const again = await sandbox.run({ code, datasets: varied, locale });
  const exactly = { ...bundle.compare, tolerance: undefined };
  return likely.find(({ onVariant = value }) => sameValue(onVariant, again.value, exactly))?.id ?? null;
}
