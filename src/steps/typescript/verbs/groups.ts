import type { StepOf } from "../../step.ts";
import { calculationCode } from "../calculations.ts";
import {
  call,
  callWithCall,
  callWithMaker,
  callWithTest,
  cell,
  constant,
  list,
  object,
  quoted,
} from "../code.ts";
import { conditionsCode } from "../conditions.ts";
import type { Doc } from "../doc.ts";
import { pascal } from "../names.ts";
import { mayBeBlank, type Writer, type Written } from "../writer.ts";

/** Verbs that bring rows together: of one table, or of two. */

/** A row a group: the columns that the group is alike in, and what is worked out of its rows. */
function perGroup(by: readonly string[], made: [string, Doc][], { table, helper }: Writer): Doc {
  const keys = [...new Set(by)];
  const entries = keys.map((column): [string, Doc] => [column, cell("rows[0]", column)]);
  const parts = `${helper("groups")}(${[table, ...keys.map(quoted)].join(", ")})`;
  return callWithMaker(`${parts}.map`, "(rows)", object([...entries, ...made], true));
}

export function group({ by, summaries }: StepOf<"group">, writer: Writer): Written {
  const made = summaries.map(({ calculate, column, name }): [string, Doc] => [
    name,
    calculationCode(calculate, column, "rows", writer),
  ]);
  return { value: perGroup(by, made, writer), name: `by${by.map(pascal).join("And")}` };
}

export function wide({ by, names, become, values }: StepOf<"wide">, writer: Writer): Written {
  // A cell that no row fills is blank, so the sum has to know of blanks.
  const blank = writer.columns.map((column) =>
    column.name === values ? { ...column, mayBeBlank: true } : column,
  );
  const made = become.map((value): [string, Doc] => {
    const test = conditionsCode(
      { match: "all", conditions: [{ column: names, is: "equal", value }] },
      writer.columns,
    );
    const rows = callWithTest("rows.filter", "(row)", test);
    return [String(value), calculationCode("sum", values, rows, { ...writer, columns: blank })];
  });
  return { value: perGroup(by, made, writer), name: "wide" };
}

/** The rows of the other table are looked up by their key: to compare each with each takes too long. */
export function join({ dataset, where, on, bring, keep }: StepOf<"join">, writer: Writer): Written {
  const other = writer.dataset(dataset);
  const keyOf = (row: string, columns: string[]): string => {
    const [only = ""] = columns;
    return columns.length === 1
      ? cell(row, only)
      : `JSON.stringify([${columns.map((column) => cell(row, column)).join(", ")}])`;
  };
  const right = on.map((pair) => pair.right);
  const named = right.filter((column) => mayBeBlank(other.columns, column));
  const asked = [...where, ...named.map((column) => ({ column, is: "not-blank" as const }))];
  const test = conditionsCode({ match: "all", conditions: asked }, other.columns, "other");
  const rows = callWithTest(`${other.rows}.filter`, "(other)", test);
  const index = writer.names.take(`${other.rows}By${right.map(pascal).join("And")}`);
  const matches = [
    `(${index}.get(${keyOf(
      "row",
      on.map((pair) => pair.left),
    )}) ?? `,
    keep === "matching" ? "[]" : list([object(bring.map(({ column }): [string, Doc] => [column, "null"]))]),
    ").map",
  ];
  const made = bring.map(({ column, name }): [string, Doc] => [name, cell("other", column)]);
  return {
    before: [
      constant(
        index,
        asked.length === 0
          ? callWithTest("Map.groupBy", `${other.rows}, (other)`, keyOf("other", right))
          : call("Map.groupBy", [rows, `(other) => ${keyOf("other", right)}`], true),
      ),
    ],
    value: callWithCall(
      `${writer.table}.flatMap`,
      "(row)",
      callWithMaker(matches, "(other)", object(["...row", ...made])),
    ),
    name: `with${pascal(other.exportName)}`,
  };
}
