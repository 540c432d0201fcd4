import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import { type Column, computedColumn } from "../column.ts";
import { columnField, columnIn } from "../fields.ts";
import { type Part, type Path, parts, type Telling } from "../part.ts";
import { refuse } from "../problem.ts";
import { choiceSlot, columnSlot, numberSlot } from "../slots.ts";

const operandSchema = v.variant("is", [
  v.strictObject({ is: v.literal("column"), column: columnField }),
  v.strictObject({ is: v.literal("number"), number: v.pipe(v.number(), v.finite()) }),
]);
export type Operand = v.InferOutput<typeof operandSchema>;

export const arithmeticSchema = v.strictObject({
  kind: v.literal("arithmetic"),
  left: operandSchema,
  operator: v.picklist(["+", "-", "*", "/"]),
  right: operandSchema,
});
export type Arithmetic = v.InferOutput<typeof arithmeticSchema>;

export const freshArithmetic: Arithmetic = {
  kind: "arithmetic",
  left: { is: "column", column: "" },
  operator: "+",
  right: { is: "column", column: "" },
};

/** A blank on either side gives a blank. @throws Refusal */
export function arithmeticGives({ left, operator, right }: Arithmetic, columns: readonly Column[]): Column {
  const sides = [left, right].flatMap((side) =>
    side.is === "column" ? [columnIn(columns, side.column, ["number"])] : [],
  );
  if (sides.length === 0) refuse({ code: "unfinished" });
  if (operator === "/" && right.is === "number" && right.number === 0) refuse({ code: "division-by-zero" });
  const units = [...new Set(sides.map(({ unit }) => unit))];
  const isSame = operator === "+" || operator === "-" || sides.length === 1;
  return computedColumn("", "number", {
    unit: isSame && units.length === 1 ? (units[0] ?? null) : null,
    mayBeBlank: sides.some(({ mayBeBlank }) => mayBeBlank),
  });
}

const operatorWords: Record<Arithmetic["operator"], Text> = {
  "+": { es: "+", en: "+" },
  "-": { es: "−", en: "−" },
  "*": { es: "×", en: "×" },
  "/": { es: "÷", en: "÷" },
};
const operandWords: Record<Operand["is"], Text> = {
  column: { es: "la columna", en: "the column" },
  number: { es: "el número", en: "the number" },
};

export function arithmeticParts({ left, operator, right }: Arithmetic, path: Path, telling: Telling): Part[] {
  const side = (operand: Operand, name: string): Part[] => [
    choiceSlot([...path, name, "is"], operand.is, operandWords, telling),
    { is: "text", text: " " },
    operand.is === "column"
      ? columnSlot([...path, name, "column"], operand.column, telling, ["number"])
      : numberSlot([...path, name, "number"], operand.number, telling, { min: -1e12, max: 1e12 }),
  ];
  return parts({ es: "{left} {operator} {right}", en: "{left} {operator} {right}" }, telling.locale, {
    left: side(left, "left"),
    operator: choiceSlot([...path, "operator"], operator, operatorWords, telling),
    right: side(right, "right"),
  });
}
