import type { StepOf } from "../../step.ts";
import { callWithMaker, cell, list, literal, object, ternary } from "../code.ts";
import { type Doc, group, indent, joined, lastComma, line } from "../doc.ts";
import { formulaCode } from "../formulas.ts";
import { bindings, pascal } from "../names.ts";
import type { Writer, Written } from "../writer.ts";

/** Verbs that leave, name, add or change columns. */

const apart = (
  columns: readonly string[],
  rest: boolean,
): { params: Doc; bound: ReturnType<typeof bindings> } => {
  const bound = bindings(columns);
  const parts = [...bound.map(({ text }) => text), ...(rest ? ["...row"] : [])];
  return {
    params: group(["({", indent([line, joined(parts, [",", line])]), rest ? "" : lastComma, line, "})"]),
    bound,
  };
};

export function keepColumns({ columns }: StepOf<"keep-columns">, { table }: Writer): Written {
  const { params, bound } = apart([...new Set(columns)], false);
  const entries = bound.map(({ column, name }): [string, Doc] => [column, name]);
  return { value: callWithMaker(`${table}.map`, params, object(entries)), name: "chosen" };
}

export const dropColumns = ({ columns }: StepOf<"drop-columns">, { table }: Writer): Written => ({
  value: callWithMaker(`${table}.map`, apart([...new Set(columns)], true).params, "row", false),
  name: "fewer",
});

export function rename({ column, name }: StepOf<"rename">, { table }: Writer): Written {
  const { params, bound } = apart([column], true);
  return {
    value: callWithMaker(`${table}.map`, params, object(["...row", [name, bound[0]?.name ?? ""]])),
    name: "renamed",
  };
}

export function newColumn({ name, formula }: StepOf<"new-column">, writer: Writer): Written {
  const { before, value } = formulaCode(formula, writer);
  return {
    ...(before && { before }),
    value: callWithMaker(`${writer.table}.map`, "(row)", object(["...row", [name, value]])),
    name: `with${pascal(name)}`,
  };
}

export function replace({ column, find, put }: StepOf<"replace">, { table }: Writer): Written {
  const at = cell("row", column);
  const [only] = find;
  const isFound: Doc =
    find.length === 1 ? `${at} === ${literal(only ?? null)}` : [list(find.map(literal)), `.includes(${at})`];
  return {
    value: callWithMaker(
      `${table}.map`,
      "(row)",
      object(["...row", [column, ternary(isFound, literal(put), at)]]),
    ),
    name: "corrected",
  };
}

export function long({ columns, names, values }: StepOf<"long">, { table }: Writer): Written {
  const { params, bound } = apart([...new Set(columns)], true);
  const rows = bound.map(({ column, name }) => object(["...row", [names, literal(column)], [values, name]]));
  return { value: callWithMaker(`${table}.flatMap`, params, list(rows), false), name: "long" };
}
