import type { Calculation } from "../../calculation.ts";
import type { Column } from "../../column.ts";
import type { Step } from "../../step.ts";
import { conditionsCode } from "./conditions.ts";
import { formulaCode } from "./formulas.ts";
import { literal, name } from "./names.ts";

/** The table that a step makes of the one before. */
interface Select {
  /** What it is called, if no other is. */
  name: string;
  query: string;
}

interface Place {
  table: string;
  columns: Column[];
  /** "ORDER BY …" as the rows should stand, or "". */
  sorted: string;
  /** The table of another dataset. */
  tableOf(dataset: string): string;
}

export function select(step: Exclude<Step, { verb: "start" | "sort" | "chart" }>, place: Place): Select {
  const { columns, sorted } = place;
  const table = name(place.table);
  const all = columns.map((column) => column.name);
  const listed = (items: readonly string[]): string => items.map(name).join(", ");
  switch (step.verb) {
    case "keep-rows":
      return { name: "kept", query: `SELECT *\nFROM ${table}\nWHERE ${conditionsCode(step)}` };
    case "first":
      return { name: "first_rows", query: `SELECT *\nFROM ${table}${sorted}\nLIMIT ${step.count}` };
    case "distinct": {
      const by = listed([...new Set(step.by)]);
      const inner = `SELECT *, ROW_NUMBER() OVER (PARTITION BY ${by}${sorted.replace("\n", " ")}) AS nth FROM ${table}`;
      return { name: "once", query: `SELECT ${listed(all)}\nFROM (${inner}) AS numbered\nWHERE nth = 1` };
    }
    case "keep-columns":
      return { name: "chosen", query: `SELECT ${listed([...new Set(step.columns)])}\nFROM ${table}` };
    case "drop-columns":
      return {
        name: "fewer",
        query: `SELECT ${listed(all.filter((one) => !step.columns.includes(one)))}\nFROM ${table}`,
      };
    case "rename": {
      const items = all.map((one) =>
        one === step.column ? `${name(one)} AS ${name(step.name)}` : name(one),
      );
      return { name: "renamed", query: `SELECT ${items.join(", ")}\nFROM ${table}` };
    }
    case "replace": {
      const at = name(step.column);
      const values = step.find.filter((value) => value !== null);
      const tests = [
        ...(values.length > 0 ? [`${at} IN (${values.map(literal).join(", ")})`] : []),
        ...(step.find.includes(null) ? [`${at} IS NULL`] : []),
      ];
      const put = `CASE WHEN ${tests.join(" OR ")} THEN ${literal(step.put)} ELSE ${at} END AS ${at}`;
      const items = all.map((one) => (one === step.column ? put : name(one)));
      return { name: "corrected", query: `SELECT ${items.join(", ")}\nFROM ${table}` };
    }
    case "new-column":
      return {
        name: "with_column",
        query: `SELECT *, ${formulaCode(step.formula)} AS ${name(step.name)}\nFROM ${table}`,
      };
    case "group": {
      const by = listed([...new Set(step.by)]);
      const made = step.summaries.map(
        (one) => `${calculation(one.calculate, one.column)} AS ${name(one.name)}`,
      );
      return { name: "grouped", query: `SELECT ${by}, ${made.join(", ")}\nFROM ${table}\nGROUP BY ${by}` };
    }
    case "wide": {
      const by = listed([...new Set(step.by)]);
      const made = step.become.map(
        (value) =>
          `SUM(CASE WHEN ${name(step.names)} = ${literal(value)} THEN ${name(step.values)} END) AS ${name(String(value))}`,
      );
      return { name: "wide", query: `SELECT ${by},\n  ${made.join(",\n  ")}\nFROM ${table}\nGROUP BY ${by}` };
    }
    case "long": {
      const gathered = [...new Set(step.columns)];
      const rest = all.filter((one) => !gathered.includes(one)).map(name);
      const parts = gathered.map((column) => {
        const items = [
          ...rest,
          `${literal(column)} AS ${name(step.names)}`,
          `${name(column)} AS ${name(step.values)}`,
        ];
        return `SELECT ${items.join(", ")} FROM ${table}`;
      });
      return { name: "long", query: parts.join("\nUNION ALL\n") };
    }
    case "join": {
      const right = name(place.tableOf(step.dataset));
      const where = conditionsCode({ match: "all", conditions: step.where });
      const other = step.where.length === 0 ? right : `(SELECT * FROM ${right} WHERE ${where})`;
      const keys = step.on.map((pair) => `b.${name(pair.right)} = a.${name(pair.left)}`);
      const brought = step.bring.map((one) => `b.${name(one.column)} AS ${name(one.name)}`);
      const kind = step.keep === "all" ? "LEFT JOIN" : "JOIN";
      return {
        name: "joined",
        query: `SELECT a.*, ${brought.join(", ")}\nFROM ${table} AS a\n${kind} ${other} AS b ON ${keys.join(" AND ")}`,
      };
    }
    case "total":
      return {
        name: "total",
        query: `SELECT ${totalOf(step, columns)} AS total\nFROM ${table}`,
      };
  }
}

/** Of no rows the sum is 0, where SQL says NULL; of blanks alone it is a blank. */
function totalOf({ calculate, column }: Step & { verb: "total" }, columns: readonly Column[]): string {
  const mayBeBlank = columns.some((one) => one.name === column && one.mayBeBlank);
  const sum = calculation(calculate, column);
  return calculate === "sum" && !mayBeBlank ? `COALESCE(${sum}, 0)` : sum;
}

/** NULLs are left out by SQL itself, and of NULLs alone the sum is NULL. */
function calculation(calculate: Calculation, column: string): string {
  const functions = { sum: "SUM", max: "MAX", min: "MIN", mean: "AVG" } as const;
  if (calculate === "count-rows") return "COUNT(*)";
  return calculate === "count-different"
    ? `COUNT(DISTINCT ${name(column)})`
    : `${functions[calculate]}(${name(column)})`;
}
