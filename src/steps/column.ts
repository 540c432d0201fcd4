import type { Text } from "../i18n/locale.ts";

/** What a column's cells are. A "date" is ISO text, also in part: "2019", "2019-06", "2019-06-15". */
export const columnTypes = ["text", "number", "boolean", "date"] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A column of a table as it is between two steps. Survives JSON. */
export interface Column {
  name: string;
  type: ColumnType;
  /** A key of `unitNames` in src/i18n/datasets.ts; null where the column has no unit or many. */
  unit: string | null;
  /** What the column is called; null where the name that a person gave it is all there is. */
  title: Text | null;
  /** The codes that the column may hold and what they mean; null where it holds anything. */
  labels: { value: string; label: Text }[] | null;
  /** Whether a cell may be blank (null). Only then does a program have to care. */
  mayBeBlank: boolean;
  /** The dataset's column that the cells were copied from, so that its values can be offered. */
  from: { dataset: string; column: string } | null;
}

/** What steps know of a dataset: its columns, not its rows. */
export interface StepsDataset {
  /** Folder name in datasets/, e.g. "gtrm-2019-figures". */
  name: string;
  /** What `import {…} from "datasets/<name>"` gives, e.g. "figures". */
  exportName: string;
  title: Text;
  columns: Column[];
  /** Those of the columns that the dataset's file holds once a language: `indicator` as "indicator_es" and "indicator_en". */
  paired?: string[];
}

/** What a page is given to make steps: also the values of columns that are chosen from, by column. */
export interface StepsColumns extends StepsDataset {
  values: Record<string, (string | number | boolean)[]>;
}

/** A column that a step computes: of no dataset. */
export const computedColumn = (name: string, type: ColumnType, more: Partial<Column> = {}): Column => ({
  name,
  type,
  unit: null,
  title: null,
  labels: null,
  mayBeBlank: false,
  from: null,
  ...more,
});
