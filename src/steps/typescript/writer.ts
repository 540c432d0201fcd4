import type { Column, StepsDataset } from "../column.ts";
import type { Doc } from "./doc.ts";
import type { Helper } from "./helpers.ts";
import type { Names } from "./names.ts";

/** What a verb is given to write its statements. */
export interface Writer {
  /** The constant that holds the table before the step. */
  table: string;
  columns: Column[];
  names: Names;
  /** Notes that the program needs the function, and gives its name. */
  helper(name: Helper): Helper;
  /** The constant that holds a dataset's rows; imported where it is not yet. */
  dataset(name: string): StepsDataset & { rows: string };
  needsPlot(): void;
}

export interface Written {
  /** Statements before the one whose value the step is. */
  before?: Doc[];
  /** The value that the step gives. */
  value: Doc;
  /** What the constant is called, if no other is. */
  name: string;
}

export const mayBeBlank = (columns: readonly Column[], name: string): boolean =>
  columns.some((column) => column.name === name && column.mayBeBlank);
