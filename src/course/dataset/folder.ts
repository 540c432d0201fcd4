import type { Cell } from "../../check/value.ts";
import type { PackageDescriptor } from "./datapackage.ts";

/** A folder of datasets/ as it lies there, not validated yet. */
export interface DatasetFolder {
  name: string;
  files: string[];
  descriptor: PackageDescriptor;
  /** The CSV as text, the header first. */
  cells: string[][];
}

/** Cells by column, as far as they are of their type; others stay text. */
export interface Table {
  rows: Record<string, Cell>[];
}
