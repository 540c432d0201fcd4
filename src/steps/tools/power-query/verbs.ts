import type { Calculation } from "../../calculation.ts";
import type { Column, ColumnType, StepsDataset } from "../../column.ts";
import type { Formula } from "../../formulas/formula.ts";
import type { Step } from "../../step.ts";
import { conditionsCode } from "./conditions.ts";
import { formulaCode } from "./formulas.ts";
import { cells, field, list, literal, text } from "./names.ts";

interface Place {
  /** The name of the table as it is before. */
  table: string;
  columns: Column[];
  /** Another dataset, under the name of its typed table. */
  other(dataset: string): StepsDataset & { table: string };
}

export type NotedVerb = "sort" | "long" | "chart" | "join";

/** What the step gives, as an expression over `place.table`. Null for a chart, which M does not draw. */
export function verbCode(step: Exclude<Step, { verb: "start" }>, place: Place): string | null {
  const { table, columns } = place;
  switch (step.verb) {
    case "keep-rows":
      return `Table.SelectRows(${table}, each ${conditionsCode(step, columns)})`;
    case "sort": {
      // A null would be the smallest: whether there is one is asked first, so that blanks go last.
      const keys = step.by.flatMap(({ column, order }) => [
        ...(columns.find(({ name }) => name === column)?.mayBeBlank
          ? [`{each ${cells(column)} = null, Order.Ascending}`]
          : []),
        `{${text(column)}, ${order === "ascending" ? "Order.Ascending" : "Order.Descending"}}`,
      ]);
      return `Table.Buffer(Table.Sort(${table}, {${keys.join(", ")}}))`;
    }
    case "first":
      return `Table.FirstN(${table}, ${step.count})`;
    case "distinct":
      return `Table.Distinct(${table}, ${list(step.by)})`;
    case "keep-columns":
      return `Table.SelectColumns(${table}, ${list([...new Set(step.columns)])})`;
    case "drop-columns":
      return `Table.RemoveColumns(${table}, ${list([...new Set(step.columns)])})`;
    case "rename":
      return `Table.RenameColumns(${table}, {{${text(step.column)}, ${text(step.name)}}})`;
    case "replace":
      return `Table.TransformColumns(${table}, {{${text(step.column)}, each if List.Contains(${list(step.find)}, _) then ${literal(step.put)} else _}})`;
    case "new-column":
      return `Table.AddColumn(${table}, ${text(step.name)}, each ${formulaCode(step.formula, table, columns)}, ${typeOf(step.formula)})`;
    case "group": {
      const made = step.summaries.map(
        ({ calculate, column, name }) =>
          `{${text(name)}, each ${calculationCode(calculate, cells(column), "_")}, type number}`,
      );
      return `Table.Group(${table}, ${list([...new Set(step.by)])}, {${made.join(", ")}})`;
    }
    case "wide": {
      const made = step.become.map(
        (value) =>
          `{${text(String(value))}, each List.Sum(Table.SelectRows(_, each ${cells(step.names)} = ${literal(value)})${cells(step.values)}), type number}`,
      );
      return `Table.Group(${table}, ${list([...new Set(step.by)])}, {${made.join(", ")}})`;
    }
    case "long":
      return longCode(step, place);
    case "join":
      return joinCode(step, place);
    case "total":
      return calculationCode(step.calculate, cells(step.column, table), table);
    case "chart":
      return null;
  }
}

function calculationCode(calculate: Calculation, values: string, table: string): string {
  switch (calculate) {
    case "sum":
      return `List.Sum(${values})`;
    case "max":
      return `List.Max(${values})`;
    case "min":
      return `List.Min(${values})`;
    case "mean":
      return `List.Average(${values})`;
    case "count-rows":
      return `Table.RowCount(${table})`;
    case "count-different":
      return `List.Count(List.Distinct(List.RemoveNulls(${values})))`;
  }
}

/** `Table.Unpivot` drops rows whose value is null: where there may be one, the rows are made by hand. */
function longCode(step: Step & { verb: "long" }, { table, columns }: Place): string {
  const gathered = [...new Set(step.columns)];
  const hasBlanks = columns.some(({ name, mayBeBlank }) => mayBeBlank && gathered.includes(name));
  if (!hasBlanks)
    return `Table.Unpivot(${table}, ${list(gathered)}, ${text(step.names)}, ${text(step.values)})`;
  const records = gathered.map(
    (column) => `[${field(step.names)} = ${text(column)}, ${field(step.values)} = ${cells(column)}]`,
  );
  const added = `Table.AddColumn(${table}, "pair", each {${records.join(", ")}})`;
  const narrow = `Table.RemoveColumns(${added}, ${list(gathered)})`;
  return `Table.ExpandRecordColumn(Table.ExpandListColumn(${narrow}, "pair"), "pair", ${list([step.names, step.values])})`;
}

function joinCode(step: Step & { verb: "join" }, { table, other }: Place): string {
  const right = other(step.dataset);
  const keys = step.on.map((pair) => pair.right);
  const blank = keys.filter((key) =>
    right.columns.some(({ name, mayBeBlank }) => name === key && mayBeBlank),
  );
  // To M a null is like a null: rows without a key must not find each other.
  const asked = [...step.where, ...blank.map((column) => ({ column, is: "not-blank" as const }))];
  const test = conditionsCode({ match: "all", conditions: asked }, right.columns);
  const named = asked.length === 0 ? right.table : `Table.SelectRows(${right.table}, each ${test})`;
  const kind = step.keep === "all" ? "JoinKind.LeftOuter" : "JoinKind.Inner";
  const joined = `Table.NestedJoin(${table}, ${list(step.on.map((pair) => pair.left))}, ${named}, ${list(keys)}, "match", ${kind})`;
  const brought = step.bring.map(({ column }) => column);
  return `Table.ExpandTableColumn(${joined}, "match", ${list(brought)}, ${list(step.bring.map(({ name }) => name))})`;
}

const types: Record<ColumnType, string> = {
  number: "type number",
  text: "type text",
  date: "type text",
  boolean: "type logical",
};

export const typeName = (type: ColumnType): string => types[type];

function typeOf(formula: Formula): string {
  if (formula.kind === "join-text") return types.text;
  if (formula.kind === "date-part") return formula.part === "year" ? types.number : types.text;
  if (formula.kind !== "choose") return types.number;
  return typeof formula.value === "string"
    ? types.text
    : typeof formula.value === "number"
      ? types.number
      : types.boolean;
}
