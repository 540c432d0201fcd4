import type { Condition } from "../../condition.ts";
import { literal, name, text } from "./names.ts";

const signs = { equal: "=", less: "<", "at-most": "<=", more: ">", "at-least": ">=" } as const;

export const conditionsCode = ({
  match,
  conditions,
}: {
  match: "all" | "any";
  conditions: Condition[];
}): string => conditions.map(test).join(match === "all" ? " AND " : " OR ");

/** To SQL a comparison with NULL is neither true nor false, and the row goes: where it should stay, that is said. */
function test(condition: Condition): string {
  const at = name(condition.column);
  switch (condition.is) {
    case "not-equal":
      return `${at} IS DISTINCT FROM ${literal(condition.value)}`;
    case "one-of":
      return `${at} IN (${condition.values.map(literal).join(", ")})`;
    case "none-of":
      return `(${at} NOT IN (${condition.values.map(literal).join(", ")}) OR ${at} IS NULL)`;
    case "blank":
      return `${at} IS NULL`;
    case "not-blank":
      return `${at} IS NOT NULL`;
    case "contains":
      return `${at} LIKE ${pattern("%", condition.value)}`;
    case "starts-with":
      return `${at} LIKE ${pattern("", condition.value)}`;
    default:
      return `${at} ${signs[condition.is]} ${literal(condition.value)}`;
  }
}

const pattern = (before: string, value: string): string =>
  /[%_\\]/.test(value)
    ? `${text(`${before}${value.replace(/[%_\\]/g, "\\$&")}%`)} ESCAPE '\\'`
    : text(`${before}${value}%`);
