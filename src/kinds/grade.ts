import type { Value } from "../check/value.ts";
import {
  type ExerciseBundle,
  type ExerciseKind,
  isAnsweredBy,
  type Submission,
} from "../grading/exercise.ts";
import type { Grade, GradingEffects } from "../grading/grade.ts";
import { gradeImported } from "../grading/grade-imported.ts";
import { gradeProgram } from "../grading/grade-program.ts";
import type { Locale } from "../i18n/locale.ts";
import { offeredIn, pairsIn } from "../i18n/paired.ts";
import { gradeChoice } from "./choice/grade.ts";
import { gradeMatch } from "./match/grade.ts";
import { gradeNumber } from "./number/grade.ts";
import { gradeOrder } from "./order/grade.ts";
import { gradeSpot } from "./spot/grade.ts";
import { gradeTable } from "./table/grade.ts";

type Judge<Kind extends Submission["kind"]> = (
  submission: Extract<Submission, { kind: Kind }>,
  bundle: ExerciseBundle,
  effects: GradingEffects,
) => Grade | Promise<Grade>;

const byChoice = (grade: (chosen: string[], bundle: ExerciseBundle) => Grade): Judge<"choice"> => {
  return ({ chosen }, bundle) => grade(chosen, bundle);
};
const byNumber: Judge<"number"> = (submission, bundle) => gradeNumber(submission, bundle);
const byProgram: Judge<"code" | "value"> = (submission, bundle, effects) =>
  submission.kind === "code"
    ? gradeProgram(submission.code, bundle, effects)
    : gradeImported(submission.value, bundle);

/** How each kind is judged. Pure but for the sandbox: a worker loads it too. */
const judges = {
  choice: byChoice(gradeChoice),
  number: byNumber,
  predict: (submission: Extract<Submission, { kind: "choice" | "number" }>, bundle: ExerciseBundle) =>
    submission.kind === "choice" ? gradeChoice(submission.chosen, bundle) : gradeNumber(submission, bundle),
  order: byChoice(gradeOrder),
  match: byChoice(gradeMatch),
  spot: byChoice(gradeSpot),
  table: ({ value }: Extract<Submission, { kind: "value" }>, bundle: ExerciseBundle) =>
    gradeTable(value, bundle),
  code: byProgram,
  chart: byProgram,
  complete: byProgram,
  fix: byProgram,
} satisfies Record<ExerciseKind, unknown>;

/** A table that was made of a downloaded dataset has its words in every language: one of them is asked for. */
function offered(value: Value, locale: Locale): Value {
  if (value.kind !== "table" || pairsIn(value.columns).length === 0) return value;
  const columns = offeredIn(value.columns, locale);
  const at = columns.map(([, column]) => value.columns.indexOf(column));
  return {
    ...value,
    columns: columns.map(([name]) => name),
    rows: value.rows.map((row) => at.map((column) => row[column] ?? null)),
  };
}

/**
 * The one road from a submission to its grade, for the page, the gradebook and the tests.
 * @throws Error when a submission is of another kind than its exercise, or code comes without a sandbox.
 */
export async function grade(
  submission: Submission,
  bundle: ExerciseBundle,
  effects: GradingEffects,
): Promise<Grade> {
  if (!isAnsweredBy(bundle, submission))
    throw new Error(`${submission.kind} is no answer to ${bundle.id}: ${bundle.kind}`);
  const judge = judges[bundle.kind] as Judge<Submission["kind"]>;
  const { locale } = effects;
  const asked =
    submission.kind === "value" ? { ...submission, value: offered(submission.value, locale) } : submission;
  return judge(asked, { ...bundle, ...bundle.elsewhere?.[locale] }, effects);
}
