import type { StepOf } from "../../step.ts";
import { callWithMaker, callWithTest, cell, chain, number, quoted } from "../code.ts";
import { conditionsCode } from "../conditions.ts";
import type { Doc } from "../doc.ts";
import { camel } from "../names.ts";
import { mayBeBlank, type Writer, type Written } from "../writer.ts";

/** Verbs that leave, order or drop rows. */

export function keepRows(step: StepOf<"keep-rows">, { table, columns }: Writer): Written {
  const [only, another] = step.conditions;
  const said = !another && only?.is === "equal" && typeof only.value === "string" ? camel(only.value) : null;
  return {
    value: callWithTest(`${table}.filter`, "(row)", conditionsCode(step, columns)),
    name: said ?? "kept",
  };
}

export function sort({ by }: StepOf<"sort">, { table, columns, helper }: Writer): Written {
  const comparisons = by.flatMap(({ column, order }): Doc[] => {
    const [one, two] = order === "ascending" ? ["a", "b"] : ["b", "a"];
    const type = columns.find(({ name }) => name === column)?.type;
    const hasBlanks = mayBeBlank(columns, column);
    const isText = type === "text" || type === "date";
    return [
      ...(hasBlanks ? [`${helper("blanksLast")}(${cell("a", column)}, ${cell("b", column)})`] : []),
      isText
        ? `${cell(one, column)}${hasBlanks ? "?" : ""}.localeCompare(${cell(two, column)}, "es")`
        : `${cell(one, column)} - ${cell(two, column)}`,
    ];
  });
  return { value: callWithTest(`${table}.toSorted`, "(a, b)", chain(comparisons, "||")), name: "sorted" };
}

export const first = ({ count }: StepOf<"first">, { table }: Writer): Written => ({
  value: `${table}.slice(0, ${number(count)})`,
  name: `first${count}`,
});

export const distinct = ({ by }: StepOf<"distinct">, { table, helper }: Writer): Written => ({
  value: callWithMaker(
    `${helper("groups")}(${[table, ...by.map(quoted)].join(", ")}).map`,
    "(rows)",
    "rows[0]",
    false,
  ),
  name: "once",
});
