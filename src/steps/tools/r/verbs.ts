import type { Column } from "../../column.ts";
import type { Step } from "../../step.ts";
import { calculationCode } from "./calculation.ts";
import { conditionsCode } from "./conditions.ts";
import { formulaCode } from "./formulas.ts";
import type { RHelper } from "./helpers.ts";
import { argument, cells, literal, text, vector } from "./names.ts";

interface Place {
  /** The data frame that holds the table; each step puts its own in its place. */
  table: string;
  columns: Column[];
  helper(name: RHelper): void;
  /** The data frame of another dataset. */
  other(dataset: string): string;
}

/** The lines of a step. */
export function verbCode(step: Exclude<Step, { verb: "start" }>, place: Place): string[] {
  const { table, columns, helper } = place;
  switch (step.verb) {
    case "keep-rows":
      return [`${table} <- ${table}[which(${conditionsCode(step, table)}), , drop = FALSE]`];
    case "sort":
      return sortCode(step, place);
    case "first":
      return [`${table} <- head(${table}, ${step.count})`];
    case "distinct":
      return [`${table} <- ${table}[!duplicated(${table}[${vector(step.by)}]), , drop = FALSE]`];
    case "keep-columns":
      return [`${table} <- ${table}[${vector([...new Set(step.columns)])}]`];
    case "drop-columns":
      return [`${table} <- ${table}[setdiff(names(${table}), ${vector(step.columns)})]`];
    case "rename":
      return [`names(${table})[names(${table}) == ${text(step.column)}] <- ${text(step.name)}`];
    case "replace": {
      const at = cells(table, step.column);
      return [`${at}[${at} %in% ${vector(step.find)}] <- ${literal(step.put)}`];
    }
    case "new-column":
      return [`${cells(table, step.name)} <- ${formulaCode(step.formula, table, columns)}`];
    case "group":
      return groupsCode(
        step.by,
        step.summaries.map(({ calculate, column, name }) => [
          name,
          calculationCode(calculate, column, { table, rows: "rows", columns, helper }),
        ]),
        place,
      );
    case "wide": {
      helper("known");
      const values = cells(table, step.values);
      const names = cells(table, step.names);
      return groupsCode(
        step.by,
        step.become.map((value) => [
          String(value),
          `known(${values}[rows][${names}[rows] %in% ${literal(value)}], sum)`,
        ]),
        place,
      );
    }
    case "long":
      return longCode(step, place);
    case "join":
      return joinCode(step, place);
    case "total":
      return [calculationCode(step.calculate, step.column, { table, rows: null, columns, helper })];
    case "chart":
      return chartCode(step, place);
  }
}

/** "radix" sorts alike on every machine; the default goes by the machine's language. */
function sortCode({ by }: Step & { verb: "sort" }, { table, columns, helper }: Place): string[] {
  const keys = by.map(({ column }) => {
    if (columns.find(({ name }) => name === column)?.type !== "text") return cells(table, column);
    helper("sort_key");
    return `sort_key(${cells(table, column)})`;
  });
  const down = by.map(({ order }) => (order === "descending" ? "TRUE" : "FALSE"));
  const decreasing = down.length === 1 ? down[0] : `c(${down.join(", ")})`;
  return [
    `${table} <- ${table}[order(${keys.join(", ")}, decreasing = ${decreasing}, method = "radix"), , drop = FALSE]`,
  ];
}

/** `aggregate(x ~ g)` would drop the group without a name, and so would `tapply`. */
function groupsCode(by: readonly string[], made: [string, string][], { table, helper }: Place): string[] {
  helper("groups_of");
  const keys = vector([...new Set(by)]);
  return [
    `groups <- groups_of(${table}, ${keys})`,
    `${table} <- data.frame(`,
    `  ${table}[vapply(groups, function(rows) rows[1], 1L), ${keys}, drop = FALSE],`,
    ...made.map(
      ([name, work]) => `  ${argument(name)} = vapply(groups, function(rows) ${work}, numeric(1)),`,
    ),
    "  row.names = NULL, check.names = FALSE",
    ")",
  ];
}

function longCode(step: Step & { verb: "long" }, { table }: Place): string[] {
  const columns = [...new Set(step.columns)];
  return [
    `columns <- ${vector(columns)}`,
    `values <- as.vector(t(as.matrix(${table}[columns])))`,
    `count <- nrow(${table})`,
    `${table} <- ${table}[rep(seq_len(count), each = length(columns)), setdiff(names(${table}), columns), drop = FALSE]`,
    `${cells(table, step.names)} <- rep(columns, times = count)`,
    `${cells(table, step.values)} <- values`,
  ];
}

/** `merge` would change the order of the rows and match a blank key with a blank key. */
function joinCode(step: Step & { verb: "join" }, { table, other }: Place): string[] {
  const right = other(step.dataset);
  const keys = step.on.map((pair) => `${cells(right, pair.right)} == ${cells(table, pair.left)}[row]`);
  const only = `${right} <- ${right}[which(${conditionsCode({ match: "all", conditions: step.where }, right)}), , drop = FALSE]`;
  return [
    ...(step.where.length > 0 ? [only] : []),
    `found <- lapply(seq_len(nrow(${table})), function(row) which(${keys.join(" & ")}))`,
    ...(step.keep === "all" ? ["found[lengths(found) == 0] <- NA"] : []),
    `${table} <- ${table}[rep(seq_along(found), lengths(found)), , drop = FALSE]`,
    ...step.bring.map(
      ({ column, name }) => `${cells(table, name)} <- ${cells(right, column)}[as.integer(unlist(found))]`,
    ),
  ];
}

function chartCode(step: Step & { verb: "chart" }, { table }: Place): string[] {
  const words = [
    ...(step.title === "" ? [] : [`main = ${text(step.title)}`]),
    ...(step.source === "" ? [] : [`sub = ${text(step.source)}`]),
  ];
  const values = cells(table, step.value);
  const names = cells(table, step.across);
  if (step.mark === "line") {
    const axis = `xlab = "", ylab = ${text(step.unit)}, xaxt = "n"`;
    return [
      `plot(seq_along(${values}), ${values}, type = "b", ${[axis, ...words].join(", ")})`,
      `axis(1, at = seq_along(${values}), labels = ${names})`,
    ];
  }
  // Bars that lie are drawn from the bottom up.
  const drawn =
    step.mark === "columns" ? "" : `${table} <- ${table}[rev(seq_len(nrow(${table}))), , drop = FALSE]`;
  const order =
    step.order === "as-is"
      ? []
      : [
          `${table} <- ${table}[order(${values}, decreasing = ${step.order === "largest" ? "TRUE" : "FALSE"}), , drop = FALSE]`,
        ];
  const rest = words.length > 0 ? `, ${words.join(", ")}` : "";
  const chart =
    step.mark === "dots"
      ? `dotchart(${values}, labels = ${names}, xlab = ${text(step.unit)}${rest})`
      : step.mark === "bars"
        ? `barplot(${values}, names.arg = ${names}, horiz = TRUE, las = 1, xlab = ${text(step.unit)}${rest})`
        : `barplot(${values}, names.arg = ${names}, las = 2, ylab = ${text(step.unit)}${rest})`;
  return [...order, ...(drawn === "" ? [] : [drawn]), chart];
}
