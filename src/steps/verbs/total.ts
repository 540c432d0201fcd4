import * as v from "valibot";
import {
  calculationField,
  calculationGives,
  calculationWords,
  needsColumn,
  numbersSkipBlanks,
} from "../calculation.ts";
import { columnField } from "../fields.ts";
import { parts } from "../part.ts";
import { choiceSlot, columnSlot } from "../slots.ts";
import type { Verb } from "../verb.ts";

const schema = v.strictObject({ verb: v.literal("total"), calculate: calculationField, column: columnField });

/** Brings the whole table to one number: the last step. */
export const total: Verb<typeof schema> = {
  schema,
  name: { es: "Un solo número", en: "One number" },
  fresh: () => ({ verb: "total", calculate: "sum", column: "" }),
  gives: ({ calculate, column }, columns) => ({
    is: "number",
    unit: calculationGives(calculate, column, columns).unit,
  }),
  sentence: ({ calculate, column }, telling) => [
    ...parts(
      needsColumn(calculate)
        ? { es: "Calcula {calculate} de {column}", en: "Work out {calculate} of {column}" }
        : { es: "Calcula {calculate}", en: "Work out {calculate}" },
      telling.locale,
      {
        calculate: choiceSlot(["calculate"], calculate, calculationWords, telling),
        column: columnSlot(
          ["column"],
          column,
          telling,
          calculate === "count-different" ? undefined : ["number"],
        ),
      },
    ),
    ...numbersSkipBlanks([{ calculate, column }], telling),
  ],
};
