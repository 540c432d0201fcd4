import * as v from "valibot";
import { columnField, columnIn, labelField, nameField, newName } from "../fields.ts";
import { parts } from "../part.ts";
import { columnSlot, nameSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({
  verb: v.literal("rename"),
  column: columnField,
  name: nameField,
  label: labelField,
});

/** Calls a column otherwise; it goes to the end of the table, as it does in the program. */
export const rename: Verb<typeof schema> = {
  schema,
  name: { es: "Cambiar el nombre de una columna", en: "Rename a column" },
  fresh: () => ({ verb: "rename", column: "", name: "" }),
  gives(step, columns) {
    const column = columnIn(columns, step.column);
    const name = newName(step.name, columns);
    return table([
      ...columns.filter((one) => one !== column),
      { ...column, name, title: step.label ?? null },
    ]);
  },
  sentence: (step, telling) =>
    parts(
      { es: "Llama {name} a la columna {column}", en: "Call the column {column} {name}" },
      telling.locale,
      {
        column: columnSlot(["column"], step.column, telling),
        name: nameSlot(["name"], step.name, telling, step.label),
      },
    ),
};
