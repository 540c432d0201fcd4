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
import { blankDiffers } from "./words/blank-differs.ts";
import { axisMultiplied } from "./words/chart/axis-multiplied.ts";
import { axisNotReadable } from "./words/chart/axis-not-readable.ts";
import { axisReversed } from "./words/chart/axis-reversed.ts";
import { channelExtra } from "./words/chart/channel-extra.ts";
import { channelMissing } from "./words/chart/channel-missing.ts";
import { chartEmpty } from "./words/chart/chart-empty.ts";
import { coloursDiffer } from "./words/chart/colours-differ.ts";
import { itemsExtra } from "./words/chart/items-extra.ts";
import { itemsMissing } from "./words/chart/items-missing.ts";
import { joinedDiffers } from "./words/chart/joined-differs.ts";
import { lengthDiffers } from "./words/chart/length-differs.ts";
import { markExtra } from "./words/chart/mark-extra.ts";
import { markMissing } from "./words/chart/mark-missing.ts";
import { namesDiffer } from "./words/chart/names-differ.ts";
import { notReadable } from "./words/chart/not-readable.ts";
import { notSeen } from "./words/chart/not-seen.ts";
import { pointDiffers } from "./words/chart/point-differs.ts";
import { scaleDiffers } from "./words/chart/scale-differs.ts";
import { stackDiffers } from "./words/chart/stack-differs.ts";
import { textDiffers } from "./words/chart/text-differs.ts";
import { valuesDiffer } from "./words/chart/values-differ.ts";
import { wrongChannel } from "./words/chart/wrong-channel.ts";
import { wrongMark } from "./words/chart/wrong-mark.ts";
import { axisLabelWithUnit } from "./words/honesty/axis-label-with-unit.ts";
import { axisUpright } from "./words/honesty/axis-upright.ts";
import { colourBlindSafe } from "./words/honesty/colour-blind-safe.ts";
import { coloursInOrder } from "./words/honesty/colours-in-order.ts";
import { gapIsNotZero } from "./words/honesty/gap-is-not-zero.ts";
import { legendForColour } from "./words/honesty/legend-for-colour.ts";
import { noFalseDigits } from "./words/honesty/no-false-digits.ts";
import { oneScale } from "./words/honesty/one-scale.ts";
import { orderHelps } from "./words/honesty/order-helps.ts";
import { partsOfOneWhole } from "./words/honesty/parts-of-one-whole.ts";
import { ratesOnMaps } from "./words/honesty/rates-on-maps.ts";
import { sourceNamed } from "./words/honesty/source-named.ts";
import { titleSaysSomething } from "./words/honesty/title-says-something.ts";
import { tooManyColours } from "./words/honesty/too-many-colours.ts";
import { zeroBaseline } from "./words/honesty/zero-baseline.ts";
import { kindDiffers } from "./words/kind-differs.ts";
import { choiceIncomplete } from "./words/kinds/choice-incomplete.ts";
import { choiceWrong } from "./words/kinds/choice-wrong.ts";
import { notApplicable } from "./words/kinds/not-applicable.ts";
import { orderWrong } from "./words/kinds/order-wrong.ts";
import { pairsWrong } from "./words/kinds/pairs-wrong.ts";
import { spotIncomplete } from "./words/kinds/spot-incomplete.ts";
import { spotWrong } from "./words/kinds/spot-wrong.ts";
import { itemDiffers } from "./words/list/item-differs.ts";
import { itemExtra } from "./words/list/item-extra.ts";
import { itemMissing } from "./words/list/item-missing.ts";
import { nothing } from "./words/nothing.ts";
import { orderDiffers } from "./words/order-differs.ts";
import { assignedInCondition } from "./words/program/assigned-in-condition.ts";
import { columnUnknown } from "./words/program/column-unknown.ts";
import { doesNotFollowData } from "./words/program/does-not-follow-data.ts";
import { listForNumbers } from "./words/program/list-for-numbers.ts";
import { nothingReturned } from "./words/program/nothing-returned.ts";
import { untouched } from "./words/program/untouched.ts";
import { valueUnknown } from "./words/program/value-unknown.ts";
import { cellDiffers } from "./words/table/cell-differs.ts";
import { columnExtra } from "./words/table/column-extra.ts";
import { columnMissing } from "./words/table/column-missing.ts";
import { columnRenamed } from "./words/table/column-renamed.ts";
import { columnsSwapped } from "./words/table/columns-swapped.ts";
import { groupUnnamed } from "./words/table/group-unnamed.ts";
import { rowDuplicated } from "./words/table/row-duplicated.ts";
import { rowExtra } from "./words/table/row-extra.ts";
import { rowMissing } from "./words/table/row-missing.ts";
import { rowsShifted } from "./words/table/rows-shifted.ts";
import { typeDiffers } from "./words/type-differs.ts";
import { unitDiffers } from "./words/unit-differs.ts";
import { valueDiffers } from "./words/value-differs.ts";

/** Words by kind of problem: a kind without words is a type error. */
export const problemWords: { [Kind in ProblemKind]: Words<ProblemOf<Kind>> } = {
  "value-unknown": valueUnknown,
  untouched,
  "nothing-returned": nothingReturned,
  "list-for-numbers": listForNumbers,
  "column-unknown": columnUnknown,
  "assigned-in-condition": assignedInCondition,
  "axis-label-with-unit": axisLabelWithUnit,
  "axis-multiplied": axisMultiplied,
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
  "one-scale": oneScale,
  "axis-upright": axisUpright,
  "colours-in-order": coloursInOrder,
  "parts-of-one-whole": partsOfOneWhole,
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
