import { type Frame, isNamedByIndex } from "./frame.ts";
import type { JsonText } from "./json-text.ts";
import { push, type SafeList, safeList, toText } from "./primordials.ts";
import { writeTable } from "./tables.ts";

/**
 * An index of numbers is what danfo.js counts rows with; an index of words says what a row is (as in
 * `describe()`), so it becomes a first column called "index".
 */
function namedIndex(frame: Frame): (string | number)[] | null {
  const { index } = frame;
  if (isNamedByIndex(frame)) return index;
  for (let i = 0; i < index.length; i++) if (typeof index[i] === "string") return index;
  return null;
}

/** A DataFrame or Series; a Series has one column. */
export function writeFrame(out: JsonText, frame: Frame, rows: number): void {
  const { columns: names, values } = frame;
  const isSeries = frame.$isSeries;
  const index = namedIndex(frame);
  const columns: SafeList<string> = safeList();
  if (index) push(columns, "index");
  for (let j = 0; j < names.length; j++) push(columns, toText(names[j]));
  const shift = index ? 1 : 0;
  writeTable(out, {
    from: isSeries ? "series" : "dataframe",
    columns,
    length: values.length < rows ? values.length : rows,
    cell(row, column) {
      if (index && column === 0) return index[row];
      return isSeries ? values[row] : (values[row] as unknown[])[column - shift];
    },
  });
}
