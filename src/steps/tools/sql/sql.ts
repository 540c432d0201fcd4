import type { Locale } from "../../../i18n/locale.ts";
import { messages } from "../../../i18n/messages.ts";
import { inLocale } from "../../../i18n/paired.ts";
import type { Column, StepsDataset } from "../../column.ts";
import type { Step } from "../../step.ts";
import { Names } from "../../typescript/names.ts";
import { datasetsRead, type WriteRecipe } from "../tool.ts";
import { name } from "./names.ts";
import { select } from "./select.ts";

const words = messages({
  order: {
    es: "Las filas de una tabla de SQL no tienen orden: el que importa está en ORDER BY, al final o junto a LIMIT.",
    en: "The rows of a table in SQL have no order: the one that matters is in ORDER BY, at the end or with LIMIT.",
  },
  accents: {
    es: "Si «á» y «ñ» quedan en su lugar al ordenar depende del COLLATE de tu base.",
    en: 'Whether "á" and "ñ" are sorted where they belong depends on the COLLATE of your database.',
  },
  numbers: {
    es: "Un texto que no es número da error o 0, según la base: revísalos antes.",
    en: "A text that is no number gives an error or 0, by database: look at them first.",
  },
  like: {
    es: "Según la base, LIKE distingue mayúsculas o no.",
    en: "LIKE minds capitals or not, by database.",
  },
  chart: {
    es: "SQL no dibuja: haz el gráfico con la tabla que da.",
    en: "SQL does not draw: make the chart from the table that it gives.",
  },
});

/** One query: a table for each step, in WITH. The tests run it in SQLite. */
export const sqlRecipe: WriteRecipe = (way) => {
  const names = new Names(datasetsRead(way).map(({ exportName }) => exportName));
  const said = new Set<keyof ReturnType<typeof words>>();
  const tables: string[] = [];
  const tableNames = new Map<string, string>();
  for (const dataset of datasetsRead(way)) {
    const { paired = [], exportName } = dataset;
    const named = paired.length === 0 ? exportName : names.take(`${exportName}_${way.locale}`);
    tableNames.set(dataset.name, named);
    if (paired.length > 0) tables.push(`${name(named)} AS (\n  ${inOneLanguage(dataset, way.locale)}\n)`);
  }
  const tableOf = (dataset: string): string => tableNames.get(dataset) ?? dataset;
  let table = "";
  const parts = way.steps.map(() => "");
  let order: string[] = [];
  let answer = "";
  for (const [index, { step, columns, sentence }] of way.steps.entries()) {
    if (step.verb === "start") {
      table = tableOf(step.dataset);
      answer = `SELECT *\nFROM ${name(table)}`;
      parts[index] = answer;
      continue;
    }
    for (const note of notesOf(step, columns)) said.add(note);
    if (step.verb === "chart") continue;
    if (step.verb === "sort") {
      order = step.by.map(
        ({ column, order: way }) => `${name(column)}${way === "descending" ? " DESC" : ""} NULLS LAST`,
      );
      parts[index] = `ORDER BY ${order.join(", ")}`;
      continue;
    }
    const sorted = order.length > 0 ? `\nORDER BY ${order.join(", ")}` : "";
    const { name: wished, query } = select(step, { table, columns, sorted, tableOf });
    parts[index] = query;
    if (step.verb === "total") {
      answer = `-- ${index + 1}. ${oneLine(sentence)}\n${query}`;
      order = [];
      continue;
    }
    const next = names.take(wished);
    tables.push(
      `-- ${index + 1}. ${oneLine(sentence)}\n${name(next)} AS (\n  ${query.replaceAll("\n", "\n  ")}\n)`,
    );
    table = next;
    answer = `SELECT *\nFROM ${name(table)}`;
    if (!keepsOrder.has(step.verb)) order = [];
  }
  const last = order.length > 0 ? `\nORDER BY ${order.join(", ")}` : "";
  const say = words(way.locale);
  return {
    text: `${tables.length > 0 ? `WITH\n${tables.join(",\n")}\n` : ""}${answer}${last};\n`,
    steps: parts,
    notes: [...said].map((note) => say[note]),
  };
};

/** Of each pair of columns the one in the reader's language, under the name that the steps know. */
function inOneLanguage({ columns, exportName, paired = [] }: StepsDataset, locale: Locale): string {
  const items = columns.map((column) =>
    paired.includes(column.name)
      ? `${name(inLocale(column.name, locale))} AS ${name(column.name)}`
      : name(column.name),
  );
  return `SELECT ${items.join(", ")}\n  FROM ${name(exportName)}`;
}

/** Steps behind which the columns that were sorted by are sure to be there still. */
const keepsOrder = new Set<Step["verb"]>(["keep-rows", "first", "distinct", "new-column", "replace"]);

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function notesOf(step: Step, columns: readonly Column[]) {
  const notes: (keyof ReturnType<typeof words>)[] = [];
  if (step.verb === "sort" || step.verb === "first" || step.verb === "distinct") notes.push("order");
  const isText = (one: string): boolean => columns.some(({ name, type }) => name === one && type === "text");
  if (step.verb === "sort" && step.by.some(({ column }) => isText(column))) notes.push("accents");
  if (step.verb === "new-column" && step.formula.kind === "number-from-text") notes.push("numbers");
  if (
    step.verb === "keep-rows" &&
    step.conditions.some(({ is }) => is === "contains" || is === "starts-with")
  )
    notes.push("like");
  if (step.verb === "chart") notes.push("chart");
  return notes;
}
