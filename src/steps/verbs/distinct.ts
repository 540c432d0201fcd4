import * as v from "valibot";
import { columnsField, columnsIn } from "../fields.ts";
import { parts } from "../part.ts";
import { columnsSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({ verb: v.literal("distinct"), by: columnsField });

/** Of the rows that are alike in the columns, the first stays. */
export const distinct: Verb<typeof schema> = {
  schema,
  name: { es: "Contar una sola vez (quitar repetidas)", en: "Count once (drop repeats)" },
  fresh: () => ({ verb: "distinct", by: [] }),
  gives({ by }, columns) {
    columnsIn(columns, by);
    return table([...columns]);
  },
  sentence: ({ by }, telling) =>
    parts(
      { es: "Deja una sola fila por cada {by}, la primera", en: "Keep one row for each {by}, the first" },
      telling.locale,
      { by: columnsSlot(["by"], by, telling) },
    ),
};
