import Papa from "papaparse";
import type { Cell } from "../check/value.ts";
import { isTableText } from "./file-kind.ts";
import { limits, Refused, type Separator, separators } from "./understanding.ts";

/**
 * The rows of a CSV as texts; a blank cell is null.
 * @throws Refused when the text is no table or a table beyond the limits.
 */
export function readCsv(text: string, wanted?: Separator): { rows: Cell[][]; separator: Separator } {
  if (text.trim() === "") throw new Refused("empty");
  if (!isTableText(text)) throw new Refused("no-table");
  // Excel writes its separator into a line of its own.
  const [told, named] = /^sep=([,;\t])\r?\n/i.exec(text) ?? ["", undefined];
  const body = text.slice(told.length);
  const separator = wanted ?? (named as Separator | undefined) ?? findSeparator(body);
  const rows: Cell[][] = [];
  let cells = 0;
  let refused: Refused | null = null;
  Papa.parse<string[]>(body, {
    delimiter: separator,
    step({ data: row }, parser) {
      rows.push(row.map((cell) => (cell.trim() === "" ? null : cell)));
      cells += row.length;
      if (rows.length > limits.rows) refused = new Refused("too-many-rows");
      else if (row.length > limits.columns) refused = new Refused("too-many-columns");
      else if (cells > limits.cells) refused = new Refused("too-large");
      if (refused) parser.abort();
    },
  });
  if (refused) {
    (refused as Refused).choices = { sheets: [], sheet: 0, separator };
    throw refused;
  }
  return { rows, separator };
}

/** Rows that are looked at to find the separator: titles and a header among them. */
const looked = 60;

/** The separator that cuts most rows into the same number of cells; where none does, one that cuts nothing. */
export function findSeparator(text: string): Separator {
  const sample = text.slice(0, 200_000);
  const candidates = separators
    .map((separator) => {
      const rows = Papa.parse<string[]>(sample, { delimiter: separator, preview: looked }).data.filter(
        (row) => row.some((cell) => cell.trim() !== ""),
      );
      return { separator, ...regularity(rows) };
    })
    .filter(({ separator, width, first }) => width > 1 && !(separator === "," && first.every(isDigits)))
    .sort((a, b) => b.share - a.share || b.width - a.width || rank(b.separator) - rank(a.separator));
  return candidates[0]?.separator ?? ";";
}

/** "39,2" in a file of one column is cut at its decimal comma: the first cut row has digits only. */
const isDigits = (cell: string) => /^\s*-?\d*\s*$/.test(cell);

const rank = (separator: Separator) => separators.indexOf(separator);

/** How wide most rows are, which share of the rows is that wide, and the first of them. */
function regularity(rows: string[][]): { width: number; share: number; first: string[] } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return { width, share: count / Math.max(1, rows.length), first: rows.find((row) => row.length > 1) ?? [] };
}
