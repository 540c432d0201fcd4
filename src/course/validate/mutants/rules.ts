import type { MutationRule } from "./rule.ts";
import { dropCondition } from "./rules/drop-condition.ts";
import { dropDedupe } from "./rules/drop-dedupe.ts";
import { dropFilter } from "./rules/drop-filter.ts";
import { dropMember } from "./rules/drop-member.ts";
import { dropOperand } from "./rules/drop-operand.ts";
import { dropOption } from "./rules/drop-option.ts";
import { dropSort } from "./rules/drop-sort.ts";
import { flipLogic } from "./rules/flip-logic.ts";
import { otherAggregate } from "./rules/other-aggregate.ts";
import { otherColumn } from "./rules/other-column.ts";
import { otherFunction } from "./rules/other-function.ts";
import { otherValue } from "./rules/other-value.ts";
import { reverseSort } from "./rules/reverse-sort.ts";
import { shiftBound } from "./rules/shift-bound.ts";
import { shiftSlice } from "./rules/shift-slice.ts";
import { swapOperands } from "./rules/swap-operands.ts";
import { turnCondition } from "./rules/turn-condition.ts";

/** All rules. A test holds the list to the folder rules/. */
export const mutationRules: readonly MutationRule[] = [
  dropFilter,
  dropCondition,
  flipLogic,
  shiftBound,
  turnCondition,
  otherValue,
  dropMember,
  otherColumn,
  otherAggregate,
  otherFunction,
  dropDedupe,
  dropOperand,
  swapOperands,
  dropSort,
  reverseSort,
  shiftSlice,
  dropOption,
];
