import type { Cell } from "../../check/value.ts";
import { unitNames } from "../../i18n/datasets.ts";
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
  const cellsOf = (column: string) => values[columns.indexOf(column)] ?? [];
  const unitColumns = new Set(fields.map(({ unitColumn }) => unitColumn));
  return {
    name,
    exportName: dataset.exportName,
    title: dataset.title,
    columns: fields.map((field) => ({
      ...columnOf(dataset, field, hasBlanks.has(field.name)),
      labels: field.categories ?? (unitColumns.has(field.name) ? unitLabels(cellsOf(field.name)) : null),
    })),
    paired: pairsIn(columns),
  };
}

/** What the codes of a column of units mean. */
const unitLabels = (cells: Cell[]): Column["labels"] =>
  [...new Set(cells)].flatMap((value) => {
    const label = typeof value === "string" ? unitNames[value] : undefined;
    return label ? [{ value: value as string, label }] : [];
  });

function columnOf({ name: dataset }: Dataset, field: Field, mayBeBlank: boolean): Column {
  const { name, title, unit } = field;
  return {
    name,
    type: typeOf(field),
    unit,
    title,
    labels: null,
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
