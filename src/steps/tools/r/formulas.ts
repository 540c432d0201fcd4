import type { Column } from "../../column.ts";
import type { Formula } from "../../formulas/formula.ts";
import { conditionsCode } from "./conditions.ts";
import { cells, literal, number, text } from "./names.ts";

/** The new column's cells; a blank gives a blank by itself. */
export function formulaCode(formula: Formula, table: string, columns: readonly Column[]): string {
  switch (formula.kind) {
    case "arithmetic": {
      const [left, right] = [formula.left, formula.right].map((side) =>
        side.is === "column" ? cells(table, side.column) : number(side.number),
      );
      return `${left} ${formula.operator} ${right}`;
    }
    case "share": {
      const at = cells(table, formula.column);
      const isBlank = columns.find(({ name }) => name === formula.column)?.mayBeBlank;
      const part = formula.as === "percent" ? `100 * ${at}` : at;
      return `${part} / sum(${at}${isBlank ? ", na.rm = TRUE" : ""})`;
    }
    case "round": {
      const at = cells(table, formula.column);
      const factor = number(10 ** formula.digits);
      return formula.digits === 0 ? `floor(${at} + 0.5)` : `floor(${at} * ${factor} + 0.5) / ${factor}`;
    }
    case "join-text": {
      const [left, right] = [cells(table, formula.left), cells(table, formula.right)];
      return `ifelse(is.na(${left}) | is.na(${right}), NA, paste0(${left}, ${text(formula.between)}, ${right}))`;
    }
    case "date-part": {
      const at = cells(table, formula.column);
      return formula.part === "year"
        ? `as.numeric(ifelse(grepl("^[0-9]{4}", ${at}), substr(${at}, 1, 4), NA))`
        : `ifelse(grepl("^[0-9]{4}-[0-9]{2}", ${at}), substr(${at}, 1, 7), NA)`;
    }
    case "number-from-text": {
      const at = cells(table, formula.column);
      const plain =
        formula.decimal === "point"
          ? `gsub("[[:space:],]", "", ${at})`
          : `sub(",", ".", gsub("[[:space:].]", "", ${at}), fixed = TRUE)`;
      return `(function(plain) as.numeric(ifelse(grepl("^-?[0-9]+([.][0-9]+)?$", plain), plain, NA)))(${plain})`;
    }
    case "choose":
      return `ifelse((${conditionsCode(formula, table)}) %in% TRUE, ${literal(formula.value)}, ${literal(formula.otherwise)})`;
  }
}
