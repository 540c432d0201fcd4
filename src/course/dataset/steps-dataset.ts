import { defaultLocale } from "../../i18n/locale.ts";
import { offeredIn, pairsIn } from "../../i18n/paired.ts";
import type { Column, StepsColumns, StepsDataset } from "../../steps/column.ts";
import { type Dataset, type Field, readDataset, readDatasetFile } from "./dataset.ts";
import { offeredFields } from "./offered.ts";

/** What steps know of a dataset. @throws Error `unknown dataset: <name>` */
export function readStepsDataset(name: string): StepsDataset {
  const dataset = readDataset(name);
  const { columns, values } = readDatasetFile(name);
  const fields = offeredFields(dataset.fields, defaultLocale);
  const offered = offeredIn(columns, defaultLocale);
  const hasBlanks = new Set(
    offered.flatMap(([one, column]) => (values[columns.indexOf(column)]?.includes(null) ? [one] : [])),
  );
  return {
    name,
    exportName: dataset.exportName,
    title: dataset.title,
    columns: fields.map((field) => columnOf(dataset, field, hasBlanks.has(field.name))),
    paired: pairsIn(columns),
  };
}

function columnOf({ name: dataset }: Dataset, field: Field, mayBeBlank: boolean): Column {
  const { name, title, unit, categories } = field;
  return {
    name,
    type: typeOf(field),
    unit,
    title,
    labels: categories,
    mayBeBlank,
    from: { dataset, column: name },
  };
}

/** A month or a period is text to Table Schema and a date to a reader: its HXL hashtag says so. */
function typeOf({ type, hxl }: Field): Column["type"] {
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "boolean";
  return type === "date" || hxl.startsWith("#date") ? "date" : "text";
}

/** More values than these are typed, not chosen. */
const mostValues = 200;

/** The columns with the values that each holds, in order; none of a column of many values, or of numbers. */
export function readStepsColumns(name: string): StepsColumns {
  const { columns, values } = readDatasetFile(name);
  const dataset = readStepsDataset(name);
  const offered = dataset.columns.flatMap(({ name: column, type }) => {
    if (type === "number") return [];
    const cells = new Set(values[columns.indexOf(column)]);
    const chosen = [...cells].filter((cell) => cell !== null && typeof cell !== "object");
    // What a column of two languages holds is counted where the language is known.
    return chosen.length === 0 || chosen.length > mostValues ? [] : [[column, chosen.sort()] as const];
  });
  return { ...dataset, values: Object.fromEntries(offered) };
}
