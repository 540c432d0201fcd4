import type { NameDifference } from "../name.ts";
import type { Problem } from "../problem.ts";
import { actualName, type TableMatch } from "./match.ts";

/** A column that is there under another name. */
export interface ColumnRenamed extends Problem {
  kind: "column-renamed";
  detail: {
    column: string;
    /** The learner's name for it. */
    found: string;
    /** "values": the name is another, but the column holds what was expected. */
    difference: NameDifference | "values";
  };
}

export const columnRenamed = (match: TableMatch): ColumnRenamed[] =>
  match.columns.pairs.flatMap(({ name, actual, renamed }) => {
    if (renamed === null) return [];
    const found = actualName(match, actual);
    return {
      kind: "column-renamed",
      detail: { column: name, found, difference: renamed },
      where: [{ column: found }],
    };
  });
