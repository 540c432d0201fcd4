import type { ExerciseKind } from "../grading/exercise.ts";
import type { Locale } from "../i18n/locale.ts";
import { choiceOnPaper } from "./choice/paper.ts";
import { matchOnPaper } from "./match/paper.ts";
import { numberOnPaper } from "./number/paper.ts";
import { orderOnPaper } from "./order/paper.ts";
import { programOnPaper } from "./paper-program.ts";
import { predictOnPaper } from "./predict/paper.ts";
import { spotOnPaper } from "./spot/paper.ts";
import { tableOnPaper } from "./table/paper.ts";

/** Makes of the place where an exercise is answered one to write on by hand. */
type LayOnPaper = (form: HTMLElement, locale: Locale, answer: string) => void;

const sheets: Record<ExerciseKind, LayOnPaper> = {
  choice: choiceOnPaper,
  number: numberOnPaper,
  predict: (form, _, answer) => predictOnPaper(form, answer),
  order: orderOnPaper,
  match: matchOnPaper,
  spot: spotOnPaper,
  table: tableOnPaper,
  code: programOnPaper,
  chart: programOnPaper,
  complete: programOnPaper,
  fix: programOnPaper,
};

/**
 * @param form of an exercise as its lesson's page has it, which nothing has brought to life
 * @param answer what it is answered with: its element's `data-answer`
 */
export const layOnPaper = (kind: ExerciseKind, form: HTMLElement, locale: Locale, answer: string): void =>
  sheets[kind](form, locale, answer);
