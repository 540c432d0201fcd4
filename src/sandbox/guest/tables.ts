import { writeCell } from "./cells.ts";
import { type JsonText, quoted } from "./json-text.ts";
import type { SafeList } from "./primordials.ts";

export interface TableSource {
  from: "dataframe" | "series" | "objects" | "map";
  columns: SafeList<string>;
  length: number;
  cell(row: number, column: number): unknown;
}

export function writeTable(out: JsonText, { from, columns, length, cell }: TableSource): void {
  out.raw(`{"kind":"table","from":"${from}","columns":[`);
  for (let j = 0; j < columns.length; j++) out.raw((j > 0 ? "," : "") + quoted(columns[j] as string));
  out.raw('],"rows":[');
  for (let i = 0; i < length; i++) {
    out.raw(i > 0 ? ",[" : "[");
    for (let j = 0; j < columns.length; j++) {
      if (j > 0) out.raw(",");
      writeCell(out, cell(i, j));
    }
    out.raw("]");
  }
  out.raw("]}");
}
