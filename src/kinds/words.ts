import type { ExerciseKind } from "../grading/exercise.ts";
import type { Locale } from "../i18n/locale.ts";
import { chartWords } from "./chart/words.ts";
import { choiceWords } from "./choice/words.ts";
import { codeWords } from "./code/words.ts";
import { completeWords } from "./complete/words.ts";
import { fixWords } from "./fix/words.ts";
import { matchWords } from "./match/words.ts";
import { numberWords } from "./number/words.ts";
import { orderWords } from "./order/words.ts";
import { predictWords } from "./predict/words.ts";
import { spotWords } from "./spot/words.ts";
import { tableWords } from "./table/words.ts";

const words: Record<ExerciseKind, (locale: Locale) => { name: string; help?: string }> = {
  choice: choiceWords,
  number: numberWords,
  predict: predictWords,
  order: orderWords,
  match: matchWords,
  spot: spotWords,
  table: tableWords,
  code: codeWords,
  chart: chartWords,
  complete: completeWords,
  fix: fixWords,
};

/** What a kind is called, and what helps with its keys. */
export const kindWords = (kind: ExerciseKind, locale: Locale): { name: string; help?: string } =>
  words[kind](locale);
