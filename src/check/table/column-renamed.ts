import type { NameDifference } from "../name.ts";
import type { ProblemShape } from "../problem.ts";
import { actualName, type TableMatch } from "./match.ts";

/** A column that is there under another name. */
export interface ColumnRenamed extends ProblemShape {
  kind: "column-renamed";
  detail: {
    column: string;
    /** The learner's name for it. */
    found: string;
    /** "title": what the dataset calls it in words; "values": another name over what was expected. */
    difference: NameDifference | "title" | "values";
  };
}

declare module "../problem.ts" {
  interface Problems {
    "column-renamed": ColumnRenamed;
  }
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
