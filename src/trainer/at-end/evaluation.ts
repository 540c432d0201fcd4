import type { SaidAtEnd } from "../../exchange/at-end.ts";
import { type EvaluationQuestion, evaluationQuestions, scale } from "../../exchange/evaluation.ts";
import { compareText } from "../insight/order.ts";

/** How many chose each point of the scale, in its order. */
export interface QuestionTotals {
  question: EvaluationQuestion;
  counts: number[];
  answered: number;
}

/** What a group said of the assignment; nothing of it says who. */
export interface EvaluationTotals {
  /** How many said anything at all, and of how many. */
  answered: number;
  people: number;
  questions: QuestionTotals[];
  /** By their letters: in the order in which they came they would lead to names. */
  remarks: string[];
  /** So few answered that whoever knows the group would know who: nothing but how many is shown. */
  isTooFew: boolean;
}

/** Answers below which totals would point at people. */
export const fewestEvaluations = 3;

export function evaluationTotals(learners: { atEnd: SaidAtEnd | null }[]): EvaluationTotals {
  const said = learners.flatMap(({ atEnd }) => atEnd?.evaluation ?? []);
  const isTooFew = said.length < fewestEvaluations;
  const totalsOf = (question: EvaluationQuestion): QuestionTotals => {
    const points = said.flatMap((one) => one[question] ?? []);
    const counts = scale.map((point) => points.filter((one) => one === point).length);
    return { question, counts, answered: points.length };
  };
  return {
    answered: said.length,
    people: learners.length,
    questions: isTooFew ? [] : evaluationQuestions.map(totalsOf),
    remarks: isTooFew ? [] : said.flatMap(({ remark }) => remark ?? []).toSorted(compareText),
    isTooFew,
  };
}
