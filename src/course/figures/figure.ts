import type { Cell } from "../../check/value.ts";
import { unitNames } from "../../i18n/datasets.ts";
import { formatNumber, formatPercent } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { readDatasetFile, toRows } from "../dataset/dataset.ts";
import { type Counted, countByRule } from "../dataset/practice/totals.ts";

type Row = Record<string, Cell>;
/** Cells that a row must hold; of a list, any one. */
export type Where = Record<string, Cell | Cell[]>;

/** Which number of which dataset: one row's cell, or what several rows come to together. */
export interface Selection {
  /** Default: "gtrm-2019-figures". */
  dataset?: string;
  /** The row whose primary key (its first column) is this. */
  id?: Cell;
  where?: Where;
  /** Default: "value". */
  column?: string;
  sum?: boolean;
  max?: boolean;
  count?: boolean;
  /** People by the coordination's rule, all sectors of a department together. For rows of the 5W matrix. */
  byRule?: boolean;
}

export const defaultDataset = "gtrm-2019-figures";

/** Rows that hold all of these cells. @throws Error on a column that the dataset does not have. */
export function rowsWhere(dataset: string, where: Where = {}): Row[] {
  const file = readDatasetFile(dataset);
  requireColumns(dataset, file.columns, Object.keys(where));
  const asked = Object.entries(where).map(([column, wanted]) => ({
    cells: file.values[file.columns.indexOf(column)] ?? [],
    wanted: [wanted].flat(),
  }));
  const count = file.values[0]?.length ?? 0;
  const matching = Array.from({ length: count }, (_, row) => row).filter((row) =>
    asked.every(({ cells, wanted }) => wanted.includes(cells[row] ?? null)),
  );
  // Few rows are asked for, and to write all of a large dataset out takes a second and a half.
  return toRows({ ...file, values: file.values.map((cells) => matching.map((row) => cells[row] ?? null)) });
}

export function requireColumns(dataset: string, columns: string[], asked: string[]): void {
  for (const column of asked)
    if (!columns.includes(column))
      throw new Error(`dataset ${dataset} has no column "${column}"; it has ${columns.join(", ")}`);
}

/**
 * The cell or number that a selection names, and the rows it comes from.
 * @throws Error on an unknown dataset, column or row, and where several rows stand for one number.
 */
export function select(selection: Selection): { cell: Cell; rows: Row[] } {
  const { dataset = defaultDataset, id, where, column = "value" } = selection;
  const { columns, primaryKey } = readDatasetFile(dataset);
  const key = primaryKey[0] ?? columns[0] ?? "";
  const rows = rowsWhere(dataset, id === undefined ? where : { ...where, [key]: id });
  const asked = JSON.stringify(id ?? where ?? {});
  if (rows.length === 0) throw new Error(`dataset ${dataset} has no row ${asked}`);
  if (selection.count) return { cell: rows.length, rows };
  if (selection.byRule) {
    requireColumns(dataset, columns, ["adm1_pcode", "month", "activity", "rule", "beneficiaries"]);
    const together = rows.map((row) => ({ ...row, sector: "all" }));
    return { cell: countByRule(together as unknown as Counted[]).sectors.all ?? 0, rows };
  }
  requireColumns(dataset, columns, [column]);
  if (selection.sum || selection.max) {
    const numbers = rows.map((row) => requireNumber(row[column] ?? null, `${dataset}, ${column}`));
    return {
      cell: selection.sum ? numbers.reduce((sum, number) => sum + number, 0) : Math.max(...numbers),
      rows,
    };
  }
  if (rows.length > 1)
    throw new Error(
      `${rows.length} rows of ${dataset} are ${asked}; add sum, max, count or byRule, or a condition`,
    );
  return { cell: rows[0]?.[column] ?? null, rows };
}

function requireNumber(cell: Cell, where: string): number {
  if (typeof cell !== "number") throw new Error(`${where}: ${JSON.stringify(cell)} is no number`);
  return cell;
}

export interface Calculation extends Selection {
  /** Taken away from the number. */
  minus?: Selection;
  /** Divides the number. */
  quotient?: Selection;
  /** Divides the number and reads the result as a part of 1. */
  share?: Selection;
  /** Multiplies the number, e.g. 1e-6 for millions. */
  scale?: number;
}

/**
 * A selection, calculated on. Twelve digits are kept, which drops the noise of binary fractions.
 * @throws Error also on a share that is no part of 1
 */
export function calculate(calculation: Calculation): { cell: Cell; rows: Row[] } {
  const { minus, quotient, share, scale = 1 } = calculation;
  const { cell, rows } = select(calculation);
  if (!minus && !quotient && !share && scale === 1) return { cell, rows };
  const number = (part: Selection) => requireNumber(select(part).cell, part.dataset ?? defaultDataset);
  let result = requireNumber(cell, calculation.dataset ?? defaultDataset);
  if (minus) result -= number(minus);
  const divisor = quotient ?? share;
  if (divisor) result /= number(divisor);
  // Part and whole are easily swapped, and nothing else looks at a figure in prose.
  if (share && (result < 0 || result > 1))
    throw new Error(
      `a share of ${Number(result.toPrecision(3))}: the part stands first, "share" is the whole`,
    );
  return { cell: Number((result * scale).toPrecision(12)), rows };
}

export interface WrittenCalculation extends Calculation {
  /** Decimals to show. */
  digits?: number;
  /** Writes the row's unit behind the number. */
  unit?: boolean;
}

/** A calculation as a sentence of that language has it. @throws Error also on a unit without a name. */
export function writeFigure(
  { digits, unit, ...calculation }: WrittenCalculation,
  locale: Locale,
): { cell: Cell; text: string } {
  const { cell, rows } = calculate(calculation);
  const written =
    typeof cell !== "number"
      ? String(cell)
      : calculation.share
        ? formatPercent(cell, locale, { digits })
        : formatNumber(cell, locale, { digits });
  if (!unit) return { cell, text: written };
  const unitName = unitNames[String(rows[0]?.unit)]?.[locale];
  if (!unitName) throw new Error(`the unit "${rows[0]?.unit}" has no name in src/i18n/datasets.ts`);
  return { cell, text: `${written} ${unitName}` };
}
