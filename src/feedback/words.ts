import type { ProblemKind, ProblemOf } from "../check/problem.ts";
import type { Locale } from "../i18n/locale.ts";
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
import type { Speaker, Words } from "./speaker.ts";
import { assignedInCondition } from "./words/assigned-in-condition.ts";
import { axisLabelWithUnit } from "./words/axis-label-with-unit.ts";
import { axisNotReadable } from "./words/axis-not-readable.ts";
import { axisReversed } from "./words/axis-reversed.ts";
import { blankDiffers } from "./words/blank-differs.ts";
import { cellDiffers } from "./words/cell-differs.ts";
import { channelExtra } from "./words/channel-extra.ts";
import { channelMissing } from "./words/channel-missing.ts";
import { chartEmpty } from "./words/chart-empty.ts";
import { choiceIncomplete } from "./words/choice-incomplete.ts";
import { choiceWrong } from "./words/choice-wrong.ts";
import { colourBlindSafe } from "./words/colour-blind-safe.ts";
import { coloursDiffer } from "./words/colours-differ.ts";
import { columnExtra } from "./words/column-extra.ts";
import { columnMissing } from "./words/column-missing.ts";
import { columnRenamed } from "./words/column-renamed.ts";
import { columnUnknown } from "./words/column-unknown.ts";
import { columnsSwapped } from "./words/columns-swapped.ts";
import { doesNotFollowData } from "./words/does-not-follow-data.ts";
import { gapIsNotZero } from "./words/gap-is-not-zero.ts";
import { groupUnnamed } from "./words/group-unnamed.ts";
import { itemDiffers } from "./words/item-differs.ts";
import { itemExtra } from "./words/item-extra.ts";
import { itemMissing } from "./words/item-missing.ts";
import { itemsExtra } from "./words/items-extra.ts";
import { itemsMissing } from "./words/items-missing.ts";
import { joinedDiffers } from "./words/joined-differs.ts";
import { kindDiffers } from "./words/kind-differs.ts";
import { legendForColour } from "./words/legend-for-colour.ts";
import { lengthDiffers } from "./words/length-differs.ts";
import { listForNumbers } from "./words/list-for-numbers.ts";
import { markExtra } from "./words/mark-extra.ts";
import { markMissing } from "./words/mark-missing.ts";
import { namesDiffer } from "./words/names-differ.ts";
import { noFalseDigits } from "./words/no-false-digits.ts";
import { notApplicable } from "./words/not-applicable.ts";
import { notReadable } from "./words/not-readable.ts";
import { notSeen } from "./words/not-seen.ts";
import { nothing } from "./words/nothing.ts";
import { nothingReturned } from "./words/nothing-returned.ts";
import { orderDiffers } from "./words/order-differs.ts";
import { orderHelps } from "./words/order-helps.ts";
import { orderWrong } from "./words/order-wrong.ts";
import { pairsWrong } from "./words/pairs-wrong.ts";
import { pointDiffers } from "./words/point-differs.ts";
import { ratesOnMaps } from "./words/rates-on-maps.ts";
import { rowDuplicated } from "./words/row-duplicated.ts";
import { rowExtra } from "./words/row-extra.ts";
import { rowMissing } from "./words/row-missing.ts";
import { rowsShifted } from "./words/rows-shifted.ts";
import { scaleDiffers } from "./words/scale-differs.ts";
import { sourceNamed } from "./words/source-named.ts";
import { spotIncomplete } from "./words/spot-incomplete.ts";
import { spotWrong } from "./words/spot-wrong.ts";
import { stackDiffers } from "./words/stack-differs.ts";
import { textDiffers } from "./words/text-differs.ts";
import { titleSaysSomething } from "./words/title-says-something.ts";
import { tooManyColours } from "./words/too-many-colours.ts";
import { typeDiffers } from "./words/type-differs.ts";
import { unitDiffers } from "./words/unit-differs.ts";
import { untouched } from "./words/untouched.ts";
import { valueDiffers } from "./words/value-differs.ts";
import { valueUnknown } from "./words/value-unknown.ts";
import { valuesDiffer } from "./words/values-differ.ts";
import { wrongChannel } from "./words/wrong-channel.ts";
import { wrongMark } from "./words/wrong-mark.ts";
import { zeroBaseline } from "./words/zero-baseline.ts";

/** Words by kind of problem: a kind without words is a type error. */
export const problemWords: { [Kind in ProblemKind]: Words<ProblemOf<Kind>> } = {
  "value-unknown": valueUnknown,
  untouched,
  "nothing-returned": nothingReturned,
  "list-for-numbers": listForNumbers,
  "column-unknown": columnUnknown,
  "assigned-in-condition": assignedInCondition,
  "axis-label-with-unit": axisLabelWithUnit,
  "axis-not-readable": axisNotReadable,
  "axis-reversed": axisReversed,
  "blank-differs": blankDiffers,
  "cell-differs": cellDiffers,
  "channel-extra": channelExtra,
  "channel-missing": channelMissing,
  "chart-empty": chartEmpty,
  "choice-incomplete": choiceIncomplete,
  "choice-wrong": choiceWrong,
  "colour-blind-safe": colourBlindSafe,
  "colours-differ": coloursDiffer,
  "column-extra": columnExtra,
  "column-missing": columnMissing,
  "column-renamed": columnRenamed,
  "columns-swapped": columnsSwapped,
  "does-not-follow-data": doesNotFollowData,
  "gap-is-not-zero": gapIsNotZero,
  "group-unnamed": groupUnnamed,
  "item-differs": itemDiffers,
  "item-extra": itemExtra,
  "item-missing": itemMissing,
  "items-extra": itemsExtra,
  "items-missing": itemsMissing,
  "joined-differs": joinedDiffers,
  "kind-differs": kindDiffers,
  "legend-for-colour": legendForColour,
  "length-differs": lengthDiffers,
  "mark-extra": markExtra,
  "mark-missing": markMissing,
  "names-differ": namesDiffer,
  "no-false-digits": noFalseDigits,
  "not-applicable": notApplicable,
  "not-readable": notReadable,
  "not-seen": notSeen,
  nothing,
  "order-differs": orderDiffers,
  "order-helps": orderHelps,
  "order-wrong": orderWrong,
  "pairs-wrong": pairsWrong,
  "point-differs": pointDiffers,
  "rates-on-maps": ratesOnMaps,
  "row-duplicated": rowDuplicated,
  "row-extra": rowExtra,
  "row-missing": rowMissing,
  "rows-shifted": rowsShifted,
  "scale-differs": scaleDiffers,
  "source-named": sourceNamed,
  "spot-incomplete": spotIncomplete,
  "spot-wrong": spotWrong,
  "stack-differs": stackDiffers,
  "text-differs": textDiffers,
  "title-says-something": titleSaysSomething,
  "too-many-colours": tooManyColours,
  "type-differs": typeDiffers,
  "unit-differs": unitDiffers,
  "value-differs": valueDiffers,
  "values-differ": valuesDiffer,
  "wrong-channel": wrongChannel,
  "wrong-mark": wrongMark,
  "zero-baseline": zeroBaseline,
};

type Details = { [Kind in ProblemKind]: ProblemOf<Kind>["detail"] };
/** Written so that a kind and its detail stay together while its words are looked up. */
type Worded<Kind extends ProblemKind> = { [K in Kind]: { kind: K; detail: Details[K] } }[Kind];

export function sentence<Kind extends ProblemKind>(
  { kind, detail }: Worded<Kind>,
  locale: Locale,
  say: Speaker,
): string {
  return problemWords[kind][locale](detail, say);
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
