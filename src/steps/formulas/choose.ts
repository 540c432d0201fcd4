import * as v from "valibot";
import { type Column, computedColumn } from "../column.ts";
import {
  checkConditions,
  conditionsField,
  conditionsParts,
  freshCondition,
  matchField,
} from "../condition.ts";
import { type StepValue, valueField } from "../fields.ts";
import { type Part, type Path, parts, type Telling } from "../part.ts";
import { refuse } from "../problem.ts";
import { valueSlot } from "../slots.ts";

/** One value where the conditions hold, another (or a blank) where they do not. */
export const chooseSchema = v.strictObject({
  kind: v.literal("choose"),
  match: matchField,
  conditions: conditionsField,
  value: valueField,
  otherwise: v.nullable(valueField),
});
export type Choose = v.InferOutput<typeof chooseSchema>;

export const freshChoose: Choose = {
  kind: "choose",
  match: "all",
  conditions: [freshCondition([])],
  value: "",
  otherwise: null,
};

const typeOf = (value: StepValue) =>
  typeof value === "string" ? "text" : (typeof value as "number" | "boolean");

/** @throws Refusal */
export function chooseGives({ conditions, value, otherwise }: Choose, columns: readonly Column[]): Column {
  checkConditions(conditions, columns);
  if (value === "" || otherwise === "") refuse({ code: "unfinished" });
  if (otherwise !== null && typeof otherwise !== typeof value)
    refuse({ code: "value-unfit", column: String(otherwise), type: typeOf(value) });
  return computedColumn("", typeOf(value), { mayBeBlank: otherwise === null });
}

export const chooseParts = (formula: Choose, path: Path, telling: Telling): Part[] =>
  parts(
    { es: "donde {where}, {value}; si no, {otherwise}", en: "where {where}, {value}; otherwise {otherwise}" },
    telling.locale,
    {
      where: conditionsParts(formula, path, telling),
      value: valueSlot([...path, "value"], formula.value, null, telling),
      otherwise: valueSlot([...path, "otherwise"], formula.otherwise, null, telling, true),
    },
  );
