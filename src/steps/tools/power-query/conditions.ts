import type { Column } from "../../column.ts";
import type { Condition } from "../../condition.ts";
import { cells, list, literal } from "./names.ts";

const signs = { equal: "=", "not-equal": "<>", less: "<", "at-most": "<=", more: ">", "at-least": ">=" };

/** A condition on the row at hand that is true or false, never null: M would stop at a null. */
export function conditionsCode(
  { match, conditions }: { match: "all" | "any"; conditions: Condition[] },
  columns: readonly Column[],
): string {
  const tests = conditions.map((condition) => {
    const test = testOf(condition);
    const asksValue = !/^(equal|not-equal|one-of|none-of|blank|not-blank)$/.test(condition.is);
    const mayBeBlank = columns.find(({ name }) => name === condition.column)?.mayBeBlank;
    return asksValue && mayBeBlank ? `(${cells(condition.column)} <> null and ${test})` : test;
  });
  return tests.join(match === "all" ? " and " : " or ");
}

function testOf(condition: Condition): string {
  const at = cells(condition.column);
  switch (condition.is) {
    case "one-of":
      return `List.Contains(${list(condition.values)}, ${at})`;
    case "none-of":
      return `not List.Contains(${list(condition.values)}, ${at})`;
    case "blank":
      return `${at} = null`;
    case "not-blank":
      return `${at} <> null`;
    case "contains":
      return `Text.Contains(${at}, ${literal(condition.value)})`;
    case "starts-with":
      return `Text.StartsWith(${at}, ${literal(condition.value)})`;
    default:
      return `${at} ${signs[condition.is]} ${literal(condition.value)}`;
  }
}
