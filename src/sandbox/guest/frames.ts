import { DataFrame, Series } from "./danfo.ts";
import type { JsonText } from "./json-text.ts";
import { writeTable } from "./normal-form.ts";
import { push, type SafeList, safeList, toText } from "./primordials.ts";

interface Frame {
  columns: string[];
  values: unknown[][];
  index: (string | number)[];
}

export const isFrame = (value: object): value is Frame => value instanceof DataFrame;
export const isSeries = (value: object): value is Frame => value instanceof Series;

/**
 * An index of numbers is what danfo.js counts rows with; an index of words says what a row is (as in
 * `describe()`), so it becomes a first column called "index".
 */
function namedIndex(frame: Frame): (string | number)[] | null {
  const { index } = frame;
  for (let i = 0; i < index.length; i++) if (typeof index[i] === "string") return index;
  return null;
}

export function writeFrame(out: JsonText, frame: Frame, rows: number): void {
  write(out, frame, rows, "dataframe", (values, row, column) => (values[row] as unknown[])[column]);
}

export function writeSeries(out: JsonText, series: Frame, rows: number): void {
  write(out, series, rows, "series", (values, row) => values[row]);
}

function write(
  out: JsonText,
  frame: Frame,
  rows: number,
  from: "dataframe" | "series",
  cell: (values: unknown[], row: number, column: number) => unknown,
): void {
  const { columns: names, values } = frame;
  const index = namedIndex(frame);
  const columns: SafeList<string> = safeList();
  if (index) push(columns, "index");
  for (let j = 0; j < names.length; j++) push(columns, toText(names[j]));
  const shift = index ? 1 : 0;
  writeTable(out, {
    from,
    columns,
    length: values.length < rows ? values.length : rows,
    cell: (row, column) => (index && column === 0 ? index[row] : cell(values, row, column - shift)),
  });
}
