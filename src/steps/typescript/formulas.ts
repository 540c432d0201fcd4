import type { Operand } from "../formulas/arithmetic.ts";
import type { Formula } from "../formulas/formula.ts";
import { calculationCode } from "./calculations.ts";
import { cell, chain, constant, literal, number, ternary } from "./code.ts";
import { conditionsCode } from "./conditions.ts";
import { type Doc, group, indent } from "./doc.ts";
import { pascal } from "./names.ts";
import { mayBeBlank, type Writer } from "./writer.ts";

/** What a formula gives for `row`, and what has to stand before. */
export function formulaCode(formula: Formula, writer: Writer): { before?: Doc[]; value: Doc } {
  const unlessBlank = (columns: string[], value: string): Doc => {
    const blank = [...new Set(columns)].filter((column) => mayBeBlank(writer.columns, column));
    if (blank.length === 0) return value;
    const isBlank = chain(
      blank.map((column) => `${cell("row", column)} === null`),
      "||",
    );
    return onOwnLine(ternary(isBlank, "null", value));
  };
  switch (formula.kind) {
    case "arithmetic": {
      const { left, operator, right } = formula;
      const columns = [left, right].flatMap((side) => (side.is === "column" ? [side.column] : []));
      return { value: unlessBlank(columns, `${operandCode(left)} ${operator} ${operandCode(right)}`) };
    }
    case "share": {
      const { column, as } = formula;
      const total = writer.names.take(`total${pascal(column)}`);
      const part = as === "percent" ? `(100 * ${cell("row", column)})` : cell("row", column);
      return {
        before: [constant(total, calculationCode("sum", column, writer.table, writer))],
        value: unlessBlank([column], `${part} / ${total}`),
      };
    }
    case "round": {
      const at = cell("row", formula.column);
      const factor = number(10 ** formula.digits);
      const rounded =
        formula.digits === 0 ? `Math.round(${at})` : `Math.round(${at} * ${factor}) / ${factor}`;
      return { value: unlessBlank([formula.column], rounded) };
    }
    case "join-text": {
      const between = JSON.stringify(formula.between)
        .slice(1, -1)
        .replaceAll('\\"', '"')
        .replace(/[`$]/g, "\\$&");
      const joined = `\`\${${cell("row", formula.left)}}${between}\${${cell("row", formula.right)}}\``;
      return { value: unlessBlank([formula.left, formula.right], joined) };
    }
    case "date-part": {
      const at = cell("row", formula.column);
      const [pattern, part] =
        formula.part === "year"
          ? ["/^\\d{4}/", `Number(${at}.slice(0, 4))`]
          : ["/^\\d{4}-\\d\\d/", `${at}.slice(0, 7)`];
      return { value: onOwnLine(ternary(`${pattern}.test(${at})`, part, "null")) };
    }
    case "number-from-text": {
      const helper = writer.helper(formula.decimal === "point" ? "numberFrom" : "numberFromComma");
      return { value: `${helper}(${cell("row", formula.column)})` };
    }
    case "choose":
      return {
        value: onOwnLine(
          ternary(
            conditionsCode(formula, writer.columns),
            literal(formula.value),
            literal(formula.otherwise),
          ),
        ),
      };
  }
}

/** Behind its key where it fits there, else on a line of its own. */
const onOwnLine = (value: Doc): Doc => group(indent([{ is: "line", flat: "" }, value]));

const operandCode = (operand: Operand): string =>
  operand.is === "column" ? cell("row", operand.column) : number(operand.number);
