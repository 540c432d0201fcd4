import * as v from "valibot";
import {
  checkConditions,
  conditionsField,
  conditionsParts,
  freshCondition,
  matchField,
} from "../condition.ts";
import { parts } from "../part.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({
  verb: v.literal("keep-rows"),
  match: matchField,
  conditions: conditionsField,
});

/** Leaves the rows for which all, or any, of the conditions hold. */
export const keepRows: Verb<typeof schema> = {
  schema,
  name: { es: "Dejar filas (filtrar)", en: "Keep rows (filter)" },
  fresh: (columns) => ({ verb: "keep-rows", match: "all", conditions: [freshCondition(columns)] }),
  gives({ match, conditions }, columns) {
    checkConditions(conditions, columns);
    const sure = match === "all" ? conditions : conditions.length === 1 ? conditions : [];
    const filled = new Set(
      sure
        .filter(({ is }) => is !== "blank" && is !== "not-equal" && is !== "none-of")
        .map(({ column }) => column),
    );
    return table(
      columns.map((column) =>
        column.mayBeBlank && filled.has(column.name) ? { ...column, mayBeBlank: false } : column,
      ),
    );
  },
  sentence: (step, telling) =>
    parts({ es: "Deja las filas donde {where}", en: "Keep the rows where {where}" }, telling.locale, {
      where: conditionsParts(step, [], telling),
    }),
};
