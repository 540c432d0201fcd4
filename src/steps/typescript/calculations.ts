import type { Calculation } from "../calculation.ts";
import { call, callWithTest, cell } from "./code.ts";
import type { Doc } from "./doc.ts";
import { mayBeBlank, type Writer } from "./writer.ts";

const functions = { sum: "sum", max: "largest", min: "smallest", mean: "mean" } as const;

/** A calculation over the rows that `rows` stands for. */
export function calculationCode(calculate: Calculation, column: string, rows: Doc, writer: Writer): Doc {
  if (calculate === "count-rows") return [rows, ".length"];
  const cells = callWithTest([rows, ".map"], "(row)", cell("row", column));
  const known = mayBeBlank(writer.columns, column) ? call(writer.helper("known"), [cells]) : cells;
  if (calculate === "count-different") return [call("new Set", [known]), ".size"];
  return call(writer.helper(functions[calculate]), [known]);
}
