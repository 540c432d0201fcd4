import * as v from "valibot";
import { labelField, nameField, newName } from "../fields.ts";
import {
  changeFormula,
  formulaGives,
  formulaNames,
  formulaParts,
  formulaSchema,
} from "../formulas/formula.ts";
import { parts } from "../part.ts";
import { choiceSlot, nameSlot } from "../slots.ts";
import { table, type Verb } from "../verb.ts";

const schema = v.strictObject({
  verb: v.literal("new-column"),
  name: nameField,
  label: labelField,
  formula: formulaSchema,
});

/** Puts a column at the end, computed by one of a small set of formulas. */
export const newColumn: Verb<typeof schema> = {
  schema,
  name: { es: "Columna nueva", en: "New column" },
  fresh: () => ({ verb: "new-column", name: "", formula: changeFormula("arithmetic") }),
  gives(step, columns) {
    const column = formulaGives(step.formula, columns);
    return table([...columns, { ...column, name: newName(step.name, columns), title: step.label ?? null }]);
  },
  sentence: (step, telling) =>
    parts(
      { es: "Columna nueva {name}, {kind}: {formula}", en: "New column {name}, {kind}: {formula}" },
      telling.locale,
      {
        name: nameSlot(["name"], step.name, telling, step.label),
        kind: choiceSlot(["formula", "kind"], step.formula.kind, formulaNames, telling),
        formula: formulaParts(step.formula, ["formula"], telling),
      },
    ),
};
