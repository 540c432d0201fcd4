import * as v from "valibot";
import type { Text } from "../i18n/locale.ts";
import type { Column, ColumnType } from "./column.ts";
import { columnField, columnIn, fits, textField, valueField, valuesField } from "./fields.ts";
import { type Part, parts, type Telling } from "./part.ts";
import { refuse } from "./problem.ts";
import { choiceSlot, columnSlot, textSlot, valueSlot, valuesSlot } from "./slots.ts";

/**
 * When a row is meant. A blank cell is never less, more, at least or at most anything, and holds no text;
 * it is other than every value.
 */
const equalities = ["equal", "not-equal"] as const;
const orders = ["less", "at-most", "more", "at-least"] as const;
const texts = ["contains", "starts-with"] as const;
const members = ["one-of", "none-of"] as const;
const blanks = ["blank", "not-blank"] as const;

export const conditionSchema = v.variant("is", [
  v.strictObject({ column: columnField, is: v.picklist([...equalities, ...orders]), value: valueField }),
  v.strictObject({ column: columnField, is: v.picklist(texts), value: textField }),
  v.strictObject({ column: columnField, is: v.picklist(members), values: valuesField }),
  v.strictObject({ column: columnField, is: v.picklist(blanks) }),
]);
export type Condition = v.InferOutput<typeof conditionSchema>;
type Comparison = Condition["is"];

export const matchField = v.picklist(["all", "any"]);
export const conditionsField = v.pipe(v.array(conditionSchema), v.maxLength(20));

const includes = <Item extends string>(list: readonly Item[], one: string): one is Item =>
  (list as readonly string[]).includes(one);

/** The comparisons that make sense for cells of a type. */
export const comparisonsOf = (type: ColumnType): Comparison[] => [
  ...equalities,
  ...(type === "number" || type === "date" ? orders : []),
  ...(type === "boolean" ? [] : members),
  ...(type === "text" || type === "date" ? texts : []),
  ...blanks,
];

/** @throws Refusal where the table cannot answer the condition */
export function checkCondition(condition: Condition, columns: readonly Column[]): void {
  const { is } = condition;
  const needed = includes(orders, is)
    ? (["number", "date"] as const)
    : includes(texts, is)
      ? (["text", "date"] as const)
      : undefined;
  const column = columnIn(columns, condition.column, needed);
  if ("value" in condition) fits(condition.value, column);
  if ("values" in condition) {
    if (condition.values.length === 0) refuse({ code: "unfinished", missing: "value" });
    for (const value of condition.values) fits(value, column);
  }
}

/** @throws Refusal */
export function checkConditions(conditions: readonly Condition[], columns: readonly Column[]): void {
  if (conditions.length === 0) refuse({ code: "unfinished" });
  for (const condition of conditions) checkCondition(condition, columns);
}

/** The same condition with another comparison: what was typed stays where it still fits. */
export function withComparison(condition: Condition, is: Comparison): Condition {
  const { column } = condition;
  const old = "value" in condition ? [condition.value] : "values" in condition ? condition.values : [];
  if (includes(blanks, is)) return { column, is };
  if (includes(members, is)) return { column, is, values: old.filter((value) => value !== "") };
  const [first = ""] = old;
  if (includes(texts, is)) return { column, is, value: String(first) };
  return { column, is, value: first };
}

export const freshCondition = (columns: readonly Column[]): Condition => ({
  column: columns.length === 1 ? (columns[0]?.name ?? "") : "",
  is: "equal",
  value: "",
});

const comparisonWords: Record<Comparison, Text> = {
  equal: { es: "es", en: "is" },
  "not-equal": { es: "no es", en: "is not" },
  less: { es: "es menor que", en: "is less than" },
  "at-most": { es: "es como máximo", en: "is at most" },
  more: { es: "es mayor que", en: "is more than" },
  "at-least": { es: "es como mínimo", en: "is at least" },
  contains: { es: "contiene", en: "contains" },
  "starts-with": { es: "empieza con", en: "starts with" },
  "one-of": { es: "es una de estas:", en: "is one of:" },
  "none-of": { es: "no es ninguna de estas:", en: "is none of:" },
  blank: { es: "está vacía", en: "is blank" },
  "not-blank": { es: "no está vacía", en: "is not blank" },
};

export const matchWords: Record<"all" | "any", Text> = {
  all: { es: "y", en: "and" },
  any: { es: "o", en: "or" },
};

/** "papel es actividad": its column, comparison and value can be chosen. */
export function conditionParts(condition: Condition, path: (string | number)[], telling: Telling): Part[] {
  const column = telling.columns.find(({ name }) => name === condition.column) ?? null;
  const offered = column ? comparisonsOf(column.type) : (["equal"] satisfies Comparison[]);
  const options = Object.fromEntries(
    [...new Set([...offered, condition.is])].map((is) => [is, comparisonWords[is]]),
  ) as Record<Comparison, Text>;
  const slots: Part[] = [
    columnSlot([...path, "column"], condition.column, telling),
    { is: "text", text: " " },
    choiceSlot([...path, "is"], condition.is, options, telling),
  ];
  if ("values" in condition)
    slots.push({ is: "text", text: " " }, valuesSlot([...path, "values"], condition.values, column, telling));
  else if (includes(texts, condition.is) && "value" in condition)
    slots.push({ is: "text", text: " " }, textSlot([...path, "value"], String(condition.value), telling));
  else if ("value" in condition)
    slots.push({ is: "text", text: " " }, valueSlot([...path, "value"], condition.value, column, telling));
  return slots;
}

const addCondition: Text = { es: "Añadir una condición", en: "Add a condition" };

/** "{conditions}", and where they are several how they are joined: by "and" or by "or". */
export function conditionsParts(
  { match, conditions }: { match: "all" | "any"; conditions: Condition[] },
  path: (string | number)[],
  telling: Telling,
): Part[] {
  const list: Part = {
    is: "list",
    path: [...path, "conditions"],
    items: conditions.map((one, index) => conditionParts(one, [...path, "conditions", index], telling)),
    between: ` ${matchWords[match][telling.locale]} `,
    add: addCondition,
    fresh: freshCondition(telling.columns),
  };
  if (conditions.length < 2) return [list];
  return parts({ es: "{list} (se cumplen {match})", en: "{list} ({match} must hold)" }, telling.locale, {
    list,
    match: choiceSlot(
      [...path, "match"],
      match,
      { all: { es: "todas", en: "all" }, any: { es: "una o más", en: "one or more" } },
      telling,
    ),
  });
}
