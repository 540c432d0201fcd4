import * as v from "valibot";
import type { Text } from "../../i18n/locale.ts";
import {
  calculationField,
  calculationGives,
  calculationWords,
  needsColumn,
  numbersSkipBlanks,
} from "../calculation.ts";
import type { Column } from "../column.ts";
import { columnField, columnsField, columnsIn, labelField, nameField, newName, titleOf } from "../fields.ts";
import { type Part, parts, type Telling } from "../part.ts";
import { refuse } from "../problem.ts";
import { choiceSlot, columnSlot, columnsSlot, nameSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const summarySchema = v.strictObject({
  calculate: calculationField,
  /** "" for the count of rows. */
  column: columnField,
  name: nameField,
  label: labelField,
});
export type Summary = v.InferOutput<typeof summarySchema>;

const schema = v.strictObject({
  verb: v.literal("group"),
  by: columnsField,
  summaries: v.pipe(v.array(summarySchema), v.maxLength(20)),
});

/** One row a group, in the order in which the groups first appear; blanks are a group of their own. */
export const group: Verb<typeof schema> = {
  schema,
  name: { es: "Agrupar y calcular", en: "Group and add up" },
  fresh: () => ({ verb: "group", by: [], summaries: [{ calculate: "sum", column: "", name: "" }] }),
  gives({ by, summaries }, columns) {
    const given = columnsIn(columns, by).map((column) => ({ ...column }));
    if (summaries.length === 0) refuse({ code: "unfinished" });
    for (const summary of summaries)
      given.push({
        ...calculationGives(summary.calculate, summary.column, columns),
        name: newName(summary.name, given),
        title: titleIn(summary, columns),
      });
    return table(given);
  },
  sentence: ({ by, summaries }, telling) => [
    ...parts(
      { es: "Agrupa por {by} y calcula {summaries}", en: "Group by {by} and work out {summaries}" },
      telling.locale,
      {
        by: columnsSlot(["by"], by, telling),
        summaries: {
          is: "list",
          path: ["summaries"],
          items: summaries.map((one, index) => summaryParts(one, index, telling)),
          between: "; ",
          add: { es: "Añadir un cálculo", en: "Add a calculation" },
          fresh: { calculate: "sum", column: "", name: "" } satisfies Summary,
        },
      },
    ),
    ...numbersSkipBlanks(summaries, telling),
  ],
};

/** How many different there are is another thing than what they are. */
const titleIn = ({ calculate, column, name, label }: Summary, columns: readonly Column[]): Text | null =>
  titleOf(name, { label, ...(calculate !== "count-different" && { column }) }, columns);

const withColumn: Text = {
  es: "{calculate} de {column}, en {name}",
  en: "{calculate} of {column}, as {name}",
};
const withoutColumn: Text = { es: "{calculate}, en {name}", en: "{calculate}, as {name}" };

function summaryParts(summary: Summary, index: number, telling: Telling): Part[] {
  const { calculate, column, name } = summary;
  const path = ["summaries", index];
  return parts(needsColumn(calculate) ? withColumn : withoutColumn, telling.locale, {
    calculate: choiceSlot([...path, "calculate"], calculate, calculationWords, telling),
    column: columnSlot(
      [...path, "column"],
      column,
      telling,
      calculate === "count-different" ? undefined : ["number"],
    ),
    name: nameSlot([...path, "name"], name, telling, titleIn(summary, telling.columns)),
  });
}
