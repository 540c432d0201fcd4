import type { ProblemShape } from "../problem.ts";
import type { Cell } from "../value.ts";
import { keyOfActual, type TableMatch } from "./match.ts";
import { isTotal } from "./total.ts";

/** Rows of the learner's that nothing expected stands for. */
export interface RowExtra extends ProblemShape {
  kind: "row-extra";
  detail: {
    count: number;
    /** How many rows the learner's table has. */
    found: number;
    /** The cells that name the first of them; empty where rows have no key. */
    row: Cell[];
    /** The first of them looks like the sum of the others: "Total", "Todos", … */
    total: boolean;
  };
}

declare module "../problem.ts" {
  interface Problems {
    "row-extra": RowExtra;
  }
}

export function rowExtra(match: TableMatch): RowExtra[] {
  const { extra } = match.rows;
  const total = extra.find((row) => isTotal(keyOfActual(match, row)));
  const first = total ?? extra[0];
  if (first === undefined) return [];
  const row = keyOfActual(match, first);
  const detail = { count: extra.length, found: match.actual.rows.length, row, total: total !== undefined };
  return [{ kind: "row-extra", detail, where: extra.map((index) => ({ row: index })) }];
}
