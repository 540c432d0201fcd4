import { type Locale, locales, type Text } from "../../i18n/locale.ts";
import { inLocale } from "../../i18n/paired.ts";
import type { Column, StepsDataset } from "../column.ts";
import type { Step } from "../step.ts";

/** The tools that steps can be taken to, in the order in which they are offered. */
export const tools = ["typescript", "danfo", "r", "power-query", "sql", "excel"] as const;
export type Tool = (typeof tools)[number];

export const toolNames: Record<Tool, Text> = {
  typescript: { es: "TypeScript", en: "TypeScript" },
  danfo: { es: "danfo.js", en: "danfo.js" },
  r: { es: "R", en: "R" },
  "power-query": { es: "Power Query (M)", en: "Power Query (M)" },
  sql: { es: "SQL", en: "SQL" },
  excel: { es: "Excel", en: "Excel" },
};

/** A step that can be done, with what its text needs to know. */
export interface ToldStep {
  step: Step;
  /** The columns before the step. */
  columns: Column[];
  /** The step's sentence in the reader's language. */
  sentence: string;
}

/** What a tool's writer knows of the whole way. */
export interface Way {
  steps: ToldStep[];
  locale: Locale;
  datasets: readonly StepsDataset[];
}

export interface Recipe {
  text: string;
  /** Of each step its own part of the text; "" where the tool has none for it. */
  steps: string[];
  /** What has to be known before it is used, in the reader's language. */
  notes: string[];
}

export type WriteRecipe = (way: Way) => Recipe;

/** @throws Error where the steps were not checked */
export function datasetOf({ datasets }: Pick<Way, "datasets">, name: string): StepsDataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new Error(`unknown dataset: ${name}`);
  return found;
}

/** A column as the dataset's file has it: one of a pair by its language. */
export const columnsInFile = ({ columns, paired = [] }: StepsDataset): Column[] =>
  columns.flatMap((column) =>
    paired.includes(column.name)
      ? locales.map((locale) => ({ ...column, name: inLocale(column.name, locale) }))
      : [column],
  );

/** Datasets that the steps read, the first the one they start with. */
export const datasetsRead = (way: Way): StepsDataset[] => [
  ...new Set(
    way.steps.flatMap(({ step }) =>
      step.verb === "start" || step.verb === "join" ? [datasetOf(way, step.dataset)] : [],
    ),
  ),
];
