import * as v from "valibot";
import { columnsField, columnsIn } from "../fields.ts";
import { parts } from "../part.ts";
import { columnsSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({ verb: v.literal("keep-columns"), columns: columnsField });

/** Leaves the columns that are named, in that order. */
export const keepColumns: Verb<typeof schema> = {
  schema,
  name: { es: "Dejar columnas", en: "Keep columns" },
  fresh: () => ({ verb: "keep-columns", columns: [] }),
  gives: (step, columns) => table(columnsIn(columns, step.columns)),
  sentence: (step, telling) =>
    parts({ es: "Deja solo las columnas {columns}", en: "Keep only the columns {columns}" }, telling.locale, {
      columns: columnsSlot(["columns"], step.columns, telling),
    }),
};
