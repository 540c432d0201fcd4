import type { Problem } from "../check/problem.ts";
import type { RunErrorKind } from "../sandbox/sandbox.ts";
import type { ErrorWords } from "./error-words.ts";
import { crash } from "./errors/crash.ts";
import { importError } from "./errors/import.ts";
import { memory } from "./errors/memory.ts";
import { noAnswer } from "./errors/no-answer.ts";
import { output } from "./errors/output.ts";
import { stack } from "./errors/stack.ts";
import { syntax } from "./errors/syntax.ts";
import { thrown } from "./errors/thrown.ts";
import { time } from "./errors/time.ts";
import type { Words } from "./speaker.ts";
import { blankDiffers } from "./words/blank-differs.ts";
import { cellDiffers } from "./words/cell-differs.ts";
import { choiceIncomplete } from "./words/choice-incomplete.ts";
import { choiceWrong } from "./words/choice-wrong.ts";
import { columnExtra } from "./words/column-extra.ts";
import { columnMissing } from "./words/column-missing.ts";
import { columnRenamed } from "./words/column-renamed.ts";
import { doesNotFollowData } from "./words/does-not-follow-data.ts";
import { itemDiffers } from "./words/item-differs.ts";
import { itemExtra } from "./words/item-extra.ts";
import { itemMissing } from "./words/item-missing.ts";
import { kindDiffers } from "./words/kind-differs.ts";
import { nothing } from "./words/nothing.ts";
import { orderDiffers } from "./words/order-differs.ts";
import { rowDuplicated } from "./words/row-duplicated.ts";
import { rowExtra } from "./words/row-extra.ts";
import { rowMissing } from "./words/row-missing.ts";
import { typeDiffers } from "./words/type-differs.ts";
import { valueDiffers } from "./words/value-differs.ts";

/** Words by kind of problem. The one list of them; a test holds it to the folders words/ and src/check. */
export const problemWords = {
  "blank-differs": blankDiffers,
  "cell-differs": cellDiffers,
  "choice-incomplete": choiceIncomplete,
  "choice-wrong": choiceWrong,
  "column-extra": columnExtra,
  "column-missing": columnMissing,
  "column-renamed": columnRenamed,
  "does-not-follow-data": doesNotFollowData,
  "item-differs": itemDiffers,
  "item-extra": itemExtra,
  "item-missing": itemMissing,
  "kind-differs": kindDiffers,
  nothing,
  "order-differs": orderDiffers,
  "row-duplicated": rowDuplicated,
  "row-extra": rowExtra,
  "row-missing": rowMissing,
  "type-differs": typeDiffers,
  "value-differs": valueDiffers,
};

/** @throws Error for a kind without words. */
export function wordsOf(problem: Problem): Words<Problem> {
  const words: Partial<Record<string, unknown>> = problemWords;
  const found = words[problem.kind];
  if (found === undefined) throw new Error(`no words for the problem kind ${problem.kind}`);
  return found as Words<Problem>;
}

export const errorWords: Readonly<Record<RunErrorKind, ErrorWords>> = {
  syntax,
  import: importError,
  "no-answer": noAnswer,
  thrown,
  time,
  memory,
  stack,
  output,
  crash,
};
