import type { BlankDiffers } from "../../check/blank-differs.ts";
import type { ProblemShape } from "../../check/problem.ts";
import type { Cell, Table } from "../../check/value.ts";

/** Cells that were filled in with "N/A" where something belongs, or the other way round. */
export interface NotApplicable extends ProblemShape {
  kind: "not-applicable";
  detail: {
    column: string;
    count: number;
    /** What names the row of the first of them. */
    row: Cell[];
    /** "none": N/A, where a value belongs. "zero", "value": where N/A belongs. */
    found: "none" | "zero" | "value";
  };
}

declare module "../../check/problem.ts" {
  interface Problems {
    "not-applicable": NotApplicable;
  }
}

/** A blank that a person filled in says "N/A"; in a program's answer it is something that got lost. */
export function notApplicable(problem: BlankDiffers, answer: Table, rowNameColumn: string): NotApplicable {
  const { column, count, found } = problem.detail;
  const [place] = problem.where ?? [];
  const row = place && "row" in place ? (answer.rows[place.row] ?? []) : [];
  const name = row[answer.columns.indexOf(rowNameColumn)];
  return {
    ...problem,
    kind: "not-applicable",
    detail: {
      column: column ?? "",
      count,
      row: name === undefined ? [] : [name],
      found: found === "zero" || found === "value" ? found : "none",
    },
  };
}
