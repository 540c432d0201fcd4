import { rowPrototype } from "./absent.ts";

/** Columns of one length; a column of repeated words is {words, at}: each word once, then its number a row. */
export interface DatasetColumns {
  columns: string[];
  values: (unknown[] | { words: unknown[]; at: number[] })[];
}

/** One object a row, with the columns in the table's order. */
export function datasetRows({ columns, values }: DatasetColumns): Record<string, unknown>[] {
  const full = values.map((column) =>
    Array.isArray(column) ? column : column.at.map((n) => column.words[n]),
  );
  const length = full[0]?.length ?? 0;
  const rows: Record<string, unknown>[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const row = Object.create(rowPrototype) as Record<string, unknown>;
    for (let j = 0; j < columns.length; j++) row[columns[j] as string] = full[j]?.[i];
    rows[i] = row;
  }
  return rows;
}
