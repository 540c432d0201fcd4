import type { Condition } from "../../condition.ts";
import { cells, literal, text, vector } from "./names.ts";

const signs = { less: "<", "at-most": "<=", more: ">", "at-least": ">=" } as const;

/** TRUE, FALSE or NA for each row of `table`: where it is used, NA has to mean no. */
export function conditionsCode(
  { match, conditions }: { match: "all" | "any"; conditions: Condition[] },
  table: string,
): string {
  return conditions.map((condition) => test(condition, table)).join(match === "all" ? " & " : " | ");
}

/** To R a comparison with NA is NA, and so a row that is other than a value would go: `%in%` says no instead. */
function test(condition: Condition, table: string): string {
  const at = cells(table, condition.column);
  switch (condition.is) {
    case "equal":
      return `${at} == ${literal(condition.value)}`;
    case "not-equal":
      return `!(${at} %in% ${literal(condition.value)})`;
    case "one-of":
      return `${at} %in% ${vector(condition.values)}`;
    case "none-of":
      return `!(${at} %in% ${vector(condition.values)})`;
    case "blank":
      return `is.na(${at})`;
    case "not-blank":
      return `!is.na(${at})`;
    case "contains":
      return `grepl(${text(condition.value)}, ${at}, fixed = TRUE)`;
    case "starts-with":
      return `startsWith(${at}, ${text(condition.value)})`;
    default:
      return `${at} ${signs[condition.is]} ${literal(condition.value)}`;
  }
}
