import type { ProblemShape } from "../problem.ts";
import { actualName, type TableMatch } from "./match.ts";

/** A column that was not asked for; a problem only where the exercise asks for exactly its columns. */
export interface ColumnExtra extends ProblemShape {
  kind: "column-extra";
  detail: { columns: string[] };
}

declare module "../problem.ts" {
  interface Problems {
    "column-extra": ColumnExtra;
  }
}

export function columnExtra(match: TableMatch): ColumnExtra[] {
  const columns = match.columns.extra.map((index) => actualName(match, index));
  if (columns.length === 0 || match.comparison.extraColumns !== false) return [];
  return [{ kind: "column-extra", detail: { columns }, where: columns.map((column) => ({ column })) }];
}
