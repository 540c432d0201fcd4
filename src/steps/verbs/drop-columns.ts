import * as v from "valibot";
import { columnsField, columnsIn } from "../fields.ts";
import { parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { columnsSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({ verb: v.literal("drop-columns"), columns: columnsField });

/** Takes the columns away that are named; one at least stays. */
export const dropColumns: Verb<typeof schema> = {
  schema,
  name: { es: "Quitar columnas", en: "Drop columns" },
  fresh: () => ({ verb: "drop-columns", columns: [] }),
  gives(step, columns) {
    const gone = columnsIn(columns, step.columns);
    const left = columns.filter((column) => !gone.includes(column));
    return table(left.length > 0 ? left : refuse({ code: "unfinished" }));
  },
  sentence: (step, telling) =>
    parts({ es: "Quita las columnas {columns}", en: "Drop the columns {columns}" }, telling.locale, {
      columns: columnsSlot(["columns"], step.columns, telling),
    }),
};
