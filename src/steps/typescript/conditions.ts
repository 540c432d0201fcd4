import type { Column } from "../column.ts";
import type { Condition } from "../condition.ts";
import { cell, chain, list, literal } from "./code.ts";
import { type Doc, group } from "./doc.ts";
import { mayBeBlank } from "./writer.ts";

const signs = { equal: "===", "not-equal": "!==", less: "<", "at-most": "<=", more: ">", "at-least": ">=" };

/** Whether all, or any, of the conditions hold for the row that is called `row`. */
export function conditionsCode(
  { match, conditions }: { match: "all" | "any"; conditions: Condition[] },
  columns: readonly Column[],
  row = "row",
): Doc {
  const tests = conditions.map((condition) => testsOf(condition, columns, row));
  if (match === "all") return chain(tests.flat(), "&&");
  const one = (test: Doc[]): Doc => (test.length > 1 ? ["(", chain(test, "&&"), ")"] : (test[0] ?? ""));
  return tests.length === 1
    ? chain(tests[0] ?? [], "&&")
    : chain(
        tests.map((test) => group(one(test))),
        "||",
      );
}

/** To JavaScript a blank is less than 1: where a cell may be blank, that is asked first. */
function testsOf(condition: Condition, columns: readonly Column[], row: string): Doc[] {
  const at = cell(row, condition.column);
  const hasBlanks = mayBeBlank(columns, condition.column);
  switch (condition.is) {
    case "blank":
      return [`${at} === null`];
    case "not-blank":
      return [`${at} !== null`];
    case "one-of":
    case "none-of": {
      const values = list(condition.values.map(literal));
      return [[condition.is === "one-of" ? "" : "!", values, `.includes(${at})`]];
    }
    case "contains":
    case "starts-with": {
      const method = condition.is === "contains" ? "includes" : "startsWith";
      return [`${at}${hasBlanks ? "?" : ""}.${method}(${literal(condition.value)})`];
    }
    default: {
      const test = `${at} ${signs[condition.is]} ${literal(condition.value)}`;
      const isOrder = condition.is !== "equal" && condition.is !== "not-equal";
      return isOrder && hasBlanks ? [`${at} !== null`, test] : [test];
    }
  }
}
