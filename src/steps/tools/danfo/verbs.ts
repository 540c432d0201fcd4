import type { Column, StepsDataset } from "../../column.ts";
import type { Condition } from "../../condition.ts";
import type { Step } from "../../step.ts";
import { literal, quoted } from "../../typescript/code.ts";

interface Place {
  table: string;
  columns: Column[];
  other(dataset: string): StepsDataset & { frame: string };
}

/** The step over `place.table`, or null where danfo.js has no verb for it. */
export function verbCode(step: Step, place: Place): string | null {
  const { table } = place;
  switch (step.verb) {
    case "keep-rows": {
      const tests = step.conditions.map((condition) => testCode(condition, place));
      const [first, ...rest] = tests;
      if (first === undefined || tests.includes(null)) return null;
      const joined = rest.reduce(
        (all, test) => `${all}.${step.match === "all" ? "and" : "or"}(${test})`,
        first,
      );
      return `${table}.query(${joined})`;
    }
    case "sort": {
      const [key, another] = step.by;
      // It sorts texts by their codes, "Áncash" behind "Ucayali".
      const isText = place.columns.some(({ name, type }) => name === key?.column && type === "text");
      if (!key || another || isText) return null;
      return `${table}.sortValues(${quoted(key.column)}, { ascending: ${key.order === "ascending"} })`;
    }
    case "first":
      return `${table}.head(${step.count})`;
    case "keep-columns":
      return `${table}.loc({ columns: ${list([...new Set(step.columns)])} })`;
    case "drop-columns":
      return `${table}.drop({ columns: ${list([...new Set(step.columns)])} })`;
    case "rename":
      return `${table}.rename({ ${quoted(step.column)}: ${quoted(step.name)} })`;
    case "new-column": {
      const { formula } = step;
      if (formula.kind !== "arithmetic" || formula.left.is !== "column") return null;
      const method = { "+": "add", "-": "sub", "*": "mul", "/": "div" }[formula.operator];
      const right = formula.right.is === "column" ? cells(table, formula.right.column) : formula.right.number;
      return `${table}.addColumn(${quoted(step.name)}, ${cells(table, formula.left.column)}.${method}(${right}))`;
    }
    case "group":
      return groupCode(step, table);
    case "join":
      return joinCode(step, place);
    case "total": {
      const method = { sum: "sum", max: "max", min: "min", mean: "mean" }[step.calculate as "sum"];
      return method ? `${cells(table, step.column)}.${method}()` : null;
    }
    default:
      return null;
  }
}

const list = (columns: readonly string[]): string => `[${columns.map(quoted).join(", ")}]`;
const cells = (table: string, column: string): string => `${table}[${quoted(column)}]`;

/** danfo.js compares no yes or no, and orders numbers only: a month that is text is not before another. */
function testCode(condition: Condition, { table, columns }: Place): string | null {
  const type = columns.find(({ name }) => name === condition.column)?.type;
  if (type === "boolean" && condition.is !== "blank") return null;
  if (/^(less|at-most|more|at-least)$/.test(condition.is) && type !== "number") return null;
  const at = cells(table, condition.column);
  const methods = {
    equal: "eq",
    "not-equal": "ne",
    less: "lt",
    "at-most": "le",
    more: "gt",
    "at-least": "ge",
  };
  if (condition.is === "one-of")
    return condition.values
      .map((value) => `${at}.eq(${literal(value)})`)
      .reduce((all, test) => `${all}.or(${test})`);
  if (condition.is === "blank") return `${at}.isNa()`;
  return condition.is in methods && "value" in condition
    ? `${at}.${methods[condition.is as "equal"]}(${literal(condition.value)})`
    : null;
}

/**
 * danfo.js calls what it works out "people_sum", and works out one thing a column. Groups of several columns
 * come in another order than they first appear in.
 */
function groupCode({ by, summaries }: Step & { verb: "group" }, table: string): string | null {
  const methods = { sum: "sum", max: "max", min: "min", mean: "mean" } as const;
  const used = summaries.map(({ column }) => column);
  const isOnce = new Set(used).size === used.length && !used.some((column) => by.includes(column));
  if (!isOnce || new Set(by).size > 1 || summaries.some(({ calculate }) => !(calculate in methods)))
    return null;
  const how = summaries.map(({ calculate, column }) => `${quoted(column)}: ${quoted(calculate)}`);
  const names = summaries.map(
    ({ calculate, column, name }) => `${quoted(`${column}_${calculate}`)}: ${quoted(name)}`,
  );
  return `${table}.groupby(${list([...new Set(by)])}).agg({ ${how.join(", ")} }).rename({ ${names.join(", ")} })`;
}

/** `merge` joins on columns of one name and brings the whole table; to it a blank is like a blank. */
function joinCode(step: Step & { verb: "join" }, { table, columns, other }: Place): string | null {
  const right = other(step.dataset);
  const keys = step.on.map((pair) => pair.right);
  const isSimple =
    step.on.every((pair) => pair.left === pair.right) &&
    step.bring.every(({ column, name }) => column === name && !keys.includes(column));
  const mayBeBlank = [...columns, ...right.columns].some(
    (column) => keys.includes(column.name) && column.mayBeBlank,
  );
  if (!isSimple || mayBeBlank || step.where.length > 0) return null;
  const brought = list([...keys, ...step.bring.map(({ column }) => column)]);
  const how = step.keep === "all" ? "left" : "inner";
  return `dfd.merge({ left: ${table}, right: ${right.frame}.loc({ columns: ${brought} }), on: ${list(keys)}, how: ${quoted(how)} })`;
}
