import * as v from "valibot";
import { computedColumn } from "../column.ts";
import { columnField, columnIn, columnsField, columnsIn, fits, newName, valuesField } from "../fields.ts";
import { parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { columnSlot, columnsSlot, valuesSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({
  verb: v.literal("wide"),
  by: columnsField,
  names: columnField,
  /** Which of its values become columns. */
  become: valuesField,
  values: columnField,
});

/**
 * Long to wide, as a pivot table does it: one row for each of `by`, one column for each of the values of
 * `names`, in it the sum of `values`; blank where there is nothing to add.
 */
export const wide: Verb<typeof schema> = {
  schema,
  name: { es: "De larga a ancha (tabla dinámica)", en: "Long to wide (pivot)" },
  fresh: () => ({ verb: "wide", by: [], names: "", become: [], values: "" }),
  gives({ by, names, become, values }, columns) {
    const given = columnsIn(columns, by).map((column) => ({ ...column }));
    const naming = columnIn(columns, names, ["text", "date"]);
    const { unit } = columnIn(columns, values, ["number"]);
    if (become.length === 0) refuse({ code: "unfinished" });
    for (const value of become) {
      fits(value, naming);
      const title = naming.labels?.find((one) => one.value === value)?.label ?? null;
      given.push(computedColumn(newName(String(value), given), "number", { unit, title, mayBeBlank: true }));
    }
    return table(given);
  },
  sentence({ by, names, become, values }, telling) {
    const naming = telling.columns.find(({ name }) => name === names) ?? null;
    return [
      ...parts(
        {
          es: "Una fila por {by}; de {names}, una columna para {become} con la suma de {values}",
          en: "One row for each {by}; of {names}, a column for {become} with the sum of {values}",
        },
        telling.locale,
        {
          by: columnsSlot(["by"], by, telling),
          names: columnSlot(["names"], names, telling, ["text", "date"]),
          become: valuesSlot(["become"], become, naming, telling),
          values: columnSlot(["values"], values, telling, ["number"]),
        },
      ),
      {
        is: "note",
        text: {
          es: "Donde no hay filas que sumar, la celda queda vacía.",
          en: "Where there are no rows to add, the cell stays blank.",
        }[telling.locale],
      },
    ];
  },
};
