import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import type { Column } from "../column.ts";
import type { Part, Path, Telling } from "../part.ts";
import { arithmeticGives, arithmeticParts, arithmeticSchema, freshArithmetic } from "./arithmetic.ts";
import { chooseGives, chooseParts, chooseSchema, freshChoose } from "./choose.ts";
import { joinTextGives, joinTextParts, joinTextSchema } from "./join-text.ts";
import {
  datePartSchema,
  numberFromTextSchema,
  ofColumnGives,
  ofColumnParts,
  roundSchema,
  shareSchema,
} from "./of-column.ts";

export const formulaSchema = v.variant("kind", [
  arithmeticSchema,
  shareSchema,
  roundSchema,
  joinTextSchema,
  datePartSchema,
  numberFromTextSchema,
  chooseSchema,
]);
export type Formula = v.InferOutput<typeof formulaSchema>;
export type FormulaKind = Formula["kind"];

export const formulaNames: Record<FormulaKind, Text> = {
  arithmetic: { es: "cuenta", en: "calculation" },
  share: { es: "parte del total", en: "share of the total" },
  round: { es: "redondeo", en: "rounded" },
  "join-text": { es: "textos juntos", en: "texts joined" },
  "date-part": { es: "parte de una fecha", en: "part of a date" },
  "number-from-text": { es: "número que está como texto", en: "number kept as text" },
  choose: { es: "un valor según una condición", en: "a value by a condition" },
};

/** The formula as it is when its kind is chosen. */
export function changeFormula(kind: FormulaKind): Formula {
  switch (kind) {
    case "arithmetic":
      return freshArithmetic;
    case "share":
      return { kind, column: "", as: "percent" };
    case "round":
      return { kind, column: "", digits: 0 };
    case "join-text":
      return { kind, left: "", between: " ", right: "" };
    case "date-part":
      return { kind, column: "", part: "month" };
    case "number-from-text":
      return { kind, column: "", decimal: "point" };
    case "choose":
      return freshChoose;
  }
}

/** The column that the formula gives, still without a name. @throws Refusal */
export function formulaGives(formula: Formula, columns: readonly Column[]): Column {
  if (formula.kind === "arithmetic") return arithmeticGives(formula, columns);
  if (formula.kind === "join-text") return joinTextGives(formula, columns);
  if (formula.kind === "choose") return chooseGives(formula, columns);
  return ofColumnGives(formula, columns);
}

export function formulaParts(formula: Formula, path: Path, telling: Telling): Part[] {
  if (formula.kind === "arithmetic") return arithmeticParts(formula, path, telling);
  if (formula.kind === "join-text") return joinTextParts(formula, path, telling);
  if (formula.kind === "choose") return chooseParts(formula, path, telling);
  return ofColumnParts(formula, path, telling);
}
