import * as v from "valibot";
import { computedColumn } from "../column.ts";
import { columnsField, columnsIn, nameField, newName } from "../fields.ts";
import { parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { columnsSlot, nameSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({
  verb: v.literal("long"),
  columns: columnsField,
  names: nameField,
  values: nameField,
});

/** Wide to long: each row once for each of the columns, which become a column of names and one of values. */
export const long: Verb<typeof schema> = {
  schema,
  name: { es: "De ancha a larga", en: "Wide to long" },
  fresh: () => ({ verb: "long", columns: [], names: "", values: "" }),
  gives(step, columns) {
    const gathered = columnsIn(columns, step.columns);
    const [one] = gathered;
    if (!one || gathered.length < 2) return refuse({ code: "unfinished" });
    for (const { name } of gathered) columnsIn(columns, [name], [one.type]);
    const given = columns.filter((column) => !gathered.includes(column));
    given.push(
      computedColumn(newName(step.names, given), "text", {
        labels: gathered.map(({ name, title }) => ({ value: name, label: title ?? { es: name, en: name } })),
      }),
    );
    given.push(
      computedColumn(newName(step.values, given), one.type, {
        unit: gathered.every(({ unit }) => unit === one.unit) ? one.unit : null,
        mayBeBlank: gathered.some(({ mayBeBlank }) => mayBeBlank),
      }),
    );
    return table(given);
  },
  sentence: (step, telling) =>
    parts(
      {
        es: "Pasa las columnas {columns} a filas: sus nombres en {names}, sus valores en {values}",
        en: "Turn the columns {columns} into rows: their names in {names}, their values in {values}",
      },
      telling.locale,
      {
        columns: columnsSlot(["columns"], step.columns, telling),
        names: nameSlot(["names"], step.names, telling),
        values: nameSlot(["values"], step.values, telling),
      },
    ),
};
