import type { Problem } from "../problem.ts";
import type { TableMatch } from "./match.ts";

/** An expected column that no column of the learner's stands for. */
export interface ColumnMissing extends Problem {
  kind: "column-missing";
  detail: {
    column: string;
    /** The columns that the learner's table has instead, to be said back. */
    found: string[];
  };
}

export const columnMissing = ({ columns, actual }: TableMatch): ColumnMissing[] =>
  columns.missing.map((column) => ({
    kind: "column-missing",
    detail: { column, found: columns.extra.map((index) => actual.columns[index] ?? "") },
    where: columns.extra.map((index) => ({ column: actual.columns[index] ?? "" })),
  }));
