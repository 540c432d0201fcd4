import * as v from "valibot";
import { columnField, columnIn, fits, valueField } from "../fields.ts";
import { parts } from "../part.ts";
import { refuse } from "../problem.ts";
import { columnSlot, valueSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const cellField = v.nullable(valueField);

const schema = v.strictObject({
  verb: v.literal("replace"),
  column: columnField,
  find: v.pipe(v.array(cellField), v.maxLength(200)),
  put: cellField,
});

/** Puts a value in the place of others of a column; `null` is a blank cell, to be filled or to be made. */
export const replace: Verb<typeof schema> = {
  schema,
  name: { es: "Reemplazar o vaciar valores", en: "Replace or blank values" },
  fresh: () => ({ verb: "replace", column: "", find: [], put: null }),
  gives({ column: name, find, put }, columns) {
    const column = columnIn(columns, name);
    if (find.length === 0) refuse({ code: "unfinished", missing: "value" });
    for (const value of [...find, put]) if (value !== null) fits(value, column);
    const mayBeBlank = put === null || (column.mayBeBlank && !find.includes(null));
    return table(columns.map((one) => (one === column ? { ...column, mayBeBlank } : one)));
  },
  sentence({ column: name, find, put }, telling) {
    const column = telling.columns.find((one) => one.name === name) ?? null;
    return parts(
      { es: "En {column} pon {put} en lugar de {find}", en: "In {column} put {put} in place of {find}" },
      telling.locale,
      {
        column: columnSlot(["column"], name, telling),
        put: valueSlot(["put"], put, column, telling, true),
        find: {
          is: "list",
          path: ["find"],
          items: find.map((value, index) => [valueSlot(["find", index], value, column, telling, true)]),
          between: ", ",
          add: { es: "Añadir un valor", en: "Add a value" },
          fresh: "",
        },
      },
    );
  },
};
