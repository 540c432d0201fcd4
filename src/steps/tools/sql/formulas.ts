import type { Formula } from "../../formulas/formula.ts";
import { conditionsCode } from "./conditions.ts";
import { literal, name, text } from "./names.ts";

/** The new column's cell; with NULL on either side SQL gives NULL by itself. */
export function formulaCode(formula: Formula): string {
  switch (formula.kind) {
    case "arithmetic": {
      const [left, right] = [formula.left, formula.right].map((side) =>
        side.is === "column" ? name(side.column) : String(side.number),
      );
      // Whole numbers divided would give a whole number, and a division by 0 stops the query.
      return formula.operator === "/"
        ? `1.0 * ${left} / NULLIF(${right}, 0)`
        : `${left} ${formula.operator} ${right}`;
    }
    case "share":
      return `${formula.as === "percent" ? "100.0" : "1.0"} * ${name(formula.column)} / NULLIF(SUM(${name(formula.column)}) OVER (), 0)`;
    case "round": {
      const factor = 10 ** formula.digits;
      return formula.digits === 0
        ? `FLOOR(${name(formula.column)} + 0.5)`
        : `FLOOR(${name(formula.column)} * ${factor} + 0.5) / ${factor}.0`;
    }
    case "join-text":
      return `${name(formula.left)} || ${text(formula.between)} || ${name(formula.right)}`;
    case "date-part": {
      const at = name(formula.column);
      return formula.part === "year"
        ? `CAST(SUBSTR(${at}, 1, 4) AS INTEGER)`
        : `CASE WHEN LENGTH(${at}) >= 7 THEN SUBSTR(${at}, 1, 7) END`;
    }
    case "number-from-text": {
      const at = name(formula.column);
      const plain =
        formula.decimal === "point"
          ? `REPLACE(${at}, ',', '')`
          : `REPLACE(REPLACE(${at}, '.', ''), ',', '.')`;
      return `CAST(REPLACE(${plain}, ' ', '') AS DECIMAL(18, 6))`;
    }
    case "choose":
      return `CASE WHEN ${conditionsCode(formula)} THEN ${literal(formula.value)} ELSE ${literal(formula.otherwise)} END`;
  }
}
