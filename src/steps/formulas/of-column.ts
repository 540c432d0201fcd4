import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import { type Column, computedColumn } from "../column.ts";
import { columnField, columnIn } from "../fields.ts";
import { type Part, type Path, parts, type Telling } from "../part.ts";
import { choiceSlot, columnSlot, numberSlot } from "../slots.ts";

/** Formulas of one column. A blank cell gives a blank cell. */

/** A part of 1, or per cent, of the column's sum over the table. */
export const shareSchema = v.strictObject({
  kind: v.literal("share"),
  column: columnField,
  as: v.picklist(["share", "percent"]),
});
export const roundSchema = v.strictObject({
  kind: v.literal("round"),
  column: columnField,
  digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
});
/** The year as a number, or year and month as text: "2019-06". Blank where the date does not say it. */
export const datePartSchema = v.strictObject({
  kind: v.literal("date-part"),
  column: columnField,
  part: v.picklist(["year", "month"]),
});
/** What is no number gives a blank. `decimal` is the sign before the fraction; the other one groups. */
export const numberFromTextSchema = v.strictObject({
  kind: v.literal("number-from-text"),
  column: columnField,
  decimal: v.picklist(["point", "comma"]),
});
export type OfColumn = v.InferOutput<
  typeof shareSchema | typeof roundSchema | typeof datePartSchema | typeof numberFromTextSchema
>;

/** @throws Refusal */
export function ofColumnGives(formula: OfColumn, columns: readonly Column[]): Column {
  const { kind, column: name } = formula;
  if (kind === "number-from-text")
    return { ...computedColumn("", "number"), mayBeBlank: columnIn(columns, name, ["text"]) !== undefined };
  if (kind === "date-part") {
    columnIn(columns, name, ["date"]);
    return computedColumn(
      "",
      formula.part === "year" ? "number" : "date",
      formula.part === "year" ? { unit: "year", mayBeBlank: true } : { mayBeBlank: true },
    );
  }
  const { unit, mayBeBlank } = columnIn(columns, name, ["number"]);
  if (kind === "round") return computedColumn("", "number", { unit, mayBeBlank });
  return computedColumn("", "number", { unit: formula.as === "percent" ? "percent" : null, mayBeBlank });
}

const shareWords: Record<"share" | "percent", Text> = {
  share: { es: "como parte de 1", en: "as a part of 1" },
  percent: { es: "en %", en: "in %" },
};
const partWords: Record<"year" | "month", Text> = {
  year: { es: "el año", en: "the year" },
  month: { es: "el año y mes", en: "the year and month" },
};
const decimalWords: Record<"point" | "comma", Text> = {
  point: { es: "punto (1,234.5)", en: "point (1,234.5)" },
  comma: { es: "coma (1.234,5)", en: "comma (1.234,5)" },
};
const notANumber: Text = {
  es: "Lo que no se lee como número queda vacío.",
  en: "What does not read as a number is left blank.",
};

export function ofColumnParts(formula: OfColumn, path: Path, telling: Telling): Part[] {
  const column = (type: "number" | "date" | "text"): Part =>
    columnSlot([...path, "column"], formula.column, telling, [type]);
  const { locale } = telling;
  switch (formula.kind) {
    case "share":
      return parts({ es: "{column} entre su suma, {as}", en: "{column} over its sum, {as}" }, locale, {
        column: column("number"),
        as: choiceSlot([...path, "as"], formula.as, shareWords, telling),
      });
    case "round":
      return parts({ es: "{column} a {digits} decimales", en: "{column} to {digits} decimals" }, locale, {
        column: column("number"),
        digits: numberSlot([...path, "digits"], formula.digits, telling, { max: 6 }),
      });
    case "date-part":
      return parts({ es: "{part} de {column}", en: "{part} of {column}" }, locale, {
        part: choiceSlot([...path, "part"], formula.part, partWords, telling),
        column: column("date"),
      });
    case "number-from-text":
      return [
        ...parts(
          { es: "{column}, con {decimal} decimal", en: "{column}, with a decimal {decimal}" },
          locale,
          {
            column: column("text"),
            decimal: choiceSlot([...path, "decimal"], formula.decimal, decimalWords, telling),
          },
        ),
        { is: "note", text: notANumber[locale] },
      ];
  }
}
