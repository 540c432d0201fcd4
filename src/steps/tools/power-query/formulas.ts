import type { Column } from "../../column.ts";
import type { Formula } from "../../formulas/formula.ts";
import { conditionsCode } from "./conditions.ts";
import { cells, literal, text } from "./names.ts";

/** The cell of the row at hand; with null on either side M gives null by itself. */
export function formulaCode(formula: Formula, table: string, columns: readonly Column[]): string {
  switch (formula.kind) {
    case "arithmetic": {
      const [left, right] = [formula.left, formula.right].map((side) =>
        side.is === "column" ? cells(side.column) : `${side.number < 0 ? `(${side.number})` : side.number}`,
      );
      return `${left} ${formula.operator} ${right}`;
    }
    case "share": {
      const part = formula.as === "percent" ? `100 * ${cells(formula.column)}` : cells(formula.column);
      return `${part} / List.Sum(${cells(formula.column, table)})`;
    }
    case "round":
      return `Number.Round(${cells(formula.column)}, ${formula.digits}, RoundingMode.Up)`;
    case "join-text":
      return `${cells(formula.left)} & ${text(formula.between)} & ${cells(formula.right)}`;
    case "date-part": {
      const at = cells(formula.column);
      return formula.part === "year"
        ? `if ${at} = null then null else Number.FromText(Text.Start(${at}, 4))`
        : `if ${at} = null or Text.Length(${at}) < 7 then null else Text.Start(${at}, 7)`;
    }
    case "number-from-text":
      return `try Number.FromText(${cells(formula.column)}, ${formula.decimal === "point" ? '"en-US"' : '"es-ES"'}) otherwise null`;
    case "choose":
      return `if ${conditionsCode(formula, columns)} then ${literal(formula.value)} else ${literal(formula.otherwise)}`;
  }
}
