import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import { checkCondition, conditionParts, conditionsField, freshCondition } from "../condition.ts";
import { columnField, columnIn, datasetField, labelField, nameField, newName, titleOf } from "../fields.ts";
import { type Part, parts, type Telling, text } from "../part.ts";
import { refuse } from "../problem.ts";
import { choiceSlot, columnSlot, datasetSlot, nameSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const onSchema = v.strictObject({ left: columnField, right: columnField });
const bringSchema = v.strictObject({ column: columnField, name: nameField, label: labelField });

const keepWords: Record<"all" | "matching", Text> = {
  all: { es: "todas las filas", en: "all rows" },
  matching: { es: "solo las filas con pareja", en: "only the rows with a match" },
};

const schema = v.strictObject({
  verb: v.literal("join"),
  dataset: datasetField,
  /** Of the other table only the rows for which all of these hold. */
  where: conditionsField,
  on: v.pipe(v.array(onSchema), v.maxLength(5)),
  bring: v.pipe(v.array(bringSchema), v.maxLength(50)),
  keep: v.picklist(["all", "matching"]),
});

const only: Text = { es: ", solo sus filas donde ", en: ", only its rows where " };

/**
 * Puts columns of another dataset beside the rows whose keys are alike. A row with several matches becomes
 * several; one without stays with blanks, or goes. A blank key matches nothing.
 */
export const join: Verb<typeof schema> = {
  schema,
  name: { es: "Unir con otra tabla", en: "Join another table" },
  fresh: (_, datasets) => ({
    verb: "join",
    dataset: datasets.length === 2 ? (datasets[1]?.name ?? "") : "",
    where: [],
    on: [{ left: "", right: "" }],
    bring: [{ column: "", name: "" }],
    keep: "all",
  }),
  gives({ dataset, where, on, bring, keep }, columns, datasets) {
    if (dataset === "" || on.length === 0 || bring.length === 0) refuse({ code: "unfinished" });
    const other =
      datasets.find(({ name }) => name === dataset) ?? refuse({ code: "dataset-unknown", dataset });
    for (const condition of where) checkCondition(condition, other.columns);
    for (const { left, right } of on) columnIn(other.columns, right, [columnIn(columns, left).type]);
    const given = [...columns];
    for (const { column, name, label } of bring) {
      const brought = columnIn(other.columns, column);
      given.push({
        ...brought,
        name: newName(name, given),
        title: titleOf(name, { column, label }, other.columns),
        mayBeBlank: brought.mayBeBlank || keep === "all",
      });
    }
    return table(given);
  },
  sentence({ dataset, where, on, bring, keep }, telling) {
    const columns = telling.datasets.find(({ name }) => name === dataset)?.columns ?? [];
    const there: Telling = { ...telling, columns };
    const list = (path: string, items: Part[][], between: Text, add: Text, fresh: unknown): Part => ({
      is: "list",
      path: [path],
      items,
      between: between[telling.locale],
      add,
      fresh,
    });
    return parts(
      {
        es: "Une con {dataset}{only}{where} por {on}, trae {bring} y deja {keep}",
        en: "Join {dataset}{only}{where} by {on}, bring {bring} and keep {keep}",
      },
      telling.locale,
      {
        dataset: datasetSlot(["dataset"], dataset, telling),
        only: where.length > 0 ? [text(only[telling.locale])] : [],
        where: list(
          "where",
          where.map((condition, index) => conditionParts(condition, ["where", index], there)),
          { es: " y ", en: " and " },
          { es: "Solo algunas de sus filas", en: "Only some of its rows" },
          freshCondition(columns),
        ),
        on: list(
          "on",
          on.map(({ left, right }, index) =>
            parts({ es: "{left} = su {right}", en: "{left} = its {right}" }, telling.locale, {
              left: columnSlot(["on", index, "left"], left, telling),
              right: columnSlot(["on", index, "right"], right, there),
            }),
          ),
          { es: " y ", en: " and " },
          { es: "Añadir otra clave", en: "Add another key" },
          { left: "", right: "" },
        ),
        bring: list(
          "bring",
          bring.map((one, index) =>
            parts({ es: "{column} en {name}", en: "{column} as {name}" }, telling.locale, {
              column: columnSlot(["bring", index, "column"], one.column, there),
              name: nameSlot(["bring", index, "name"], one.name, telling, titleOf(one.name, one, columns)),
            }),
          ),
          { es: ", ", en: ", " },
          { es: "Traer otra columna", en: "Bring another column" },
          { column: "", name: "" },
        ),
        keep: choiceSlot(["keep"], keep, keepWords, telling),
      },
    );
  },
};
