import * as v from "valibot";
import type { Text } from "../i18n/locale.ts";
import { type Column, computedColumn } from "./column.ts";
import { columnIn } from "./fields.ts";
import type { Part, Telling } from "./part.ts";

/**
 * What many rows are brought to. Blanks are left out of all but the count of rows; where every cell is
 * blank the sum, the largest, the smallest and the mean are blank, not 0.
 */
const calculations = ["sum", "max", "min", "mean", "count-rows", "count-different"] as const;
export type Calculation = (typeof calculations)[number];
export const calculationField = v.picklist(calculations);

export const needsColumn = (calculate: Calculation): boolean => calculate !== "count-rows";

/** The column that a calculation gives; its name is the caller's. @throws Refusal */
export function calculationGives(
  calculate: Calculation,
  name: string,
  columns: readonly Column[],
): Omit<Column, "name"> {
  if (calculate === "count-rows") return computedColumn("", "number");
  if (calculate === "count-different") {
    columnIn(columns, name);
    return computedColumn("", "number");
  }
  const { unit, mayBeBlank } = columnIn(columns, name, ["number"]);
  return computedColumn("", "number", { unit, mayBeBlank });
}

export const calculationWords: Record<Calculation, Text> = {
  sum: { es: "la suma", en: "the sum" },
  max: { es: "el valor más alto", en: "the largest value" },
  min: { es: "el valor más bajo", en: "the smallest value" },
  mean: { es: "el promedio", en: "the mean" },
  "count-rows": { es: "el número de filas", en: "the number of rows" },
  "count-different": { es: "cuántos valores distintos", en: "how many different values" },
};

const skipped: Text = {
  es: "Las celdas vacías no cuentan, tampoco como 0.",
  en: "Blank cells do not count, not as 0 either.",
};

/** Said where a column that is calculated with may be blank. */
export function numbersSkipBlanks(
  summaries: readonly { calculate: Calculation; column: string }[],
  { columns, locale }: Telling,
): Part[] {
  const touched = summaries.some(
    ({ calculate, column }) =>
      needsColumn(calculate) && columns.find(({ name }) => name === column)?.mayBeBlank,
  );
  return touched ? [{ is: "note", text: skipped[locale] }] : [];
}
