import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import { columnField, columnIn } from "../fields.ts";
import { type Part, parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { choiceSlot, columnSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const orders = ["ascending", "descending"] as const;
const keySchema = v.strictObject({ column: columnField, order: v.picklist(orders) });
export type SortKey = v.InferOutput<typeof keySchema>;

const orderWords: Record<SortKey["order"], Text> = {
  ascending: { es: "de menor a mayor", en: "smallest first" },
  descending: { es: "de mayor a menor", en: "largest first" },
};
const textOrderWords: Record<SortKey["order"], Text> = {
  ascending: { es: "de la A a la Z", en: "A to Z" },
  descending: { es: "de la Z a la A", en: "Z to A" },
};

const schema = v.strictObject({ verb: v.literal("sort"), by: v.pipe(v.array(keySchema), v.maxLength(10)) });

/** By the first column; rows alike in it by the next; rows alike in all stay as they were. Blanks last. */
export const sort: Verb<typeof schema> = {
  schema,
  name: { es: "Ordenar", en: "Sort" },
  fresh: () => ({ verb: "sort", by: [{ column: "", order: "descending" }] }),
  gives({ by }, columns) {
    if (by.length === 0) refuse({ code: "unfinished" });
    for (const { column } of by) columnIn(columns, column);
    return table([...columns]);
  },
  sentence({ by }, telling) {
    const columnOf = (name: string) => telling.columns.find((one) => one.name === name);
    const items = by.map(({ column, order }, index): Part[] => [
      columnSlot(["by", index, "column"], column, telling),
      { is: "text", text: ", " },
      choiceSlot(
        ["by", index, "order"],
        order,
        columnOf(column)?.type === "text" ? textOrderWords : orderWords,
        telling,
      ),
    ]);
    const blanks: Text = { es: "Las celdas vacías van al final.", en: "Blank cells go last." };
    return [
      ...parts({ es: "Ordena por {by}", en: "Sort by {by}" }, telling.locale, {
        by: {
          is: "list",
          path: ["by"],
          items,
          between: { es: "; luego por ", en: "; then by " }[telling.locale],
          add: { es: "Añadir otra columna", en: "Add another column" },
          fresh: { column: "", order: "ascending" } satisfies SortKey,
        },
      }),
      ...(by.some(({ column }) => columnOf(column)?.mayBeBlank)
        ? [{ is: "note" as const, text: blanks[telling.locale] }]
        : []),
    ];
  },
};
