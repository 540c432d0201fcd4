import { rowPrototype } from "./absent.ts";

/** Columns of one length; a column of repeated words is {words, at}: each word once, then its number a row. */
export interface DatasetColumns {
  columns: string[];
  /** Those of the columns that can be read and are not listed. */
  unlisted: string[];
  values: (unknown[] | { words: unknown[]; at: number[] })[];
}

/** One object a row, with the listed columns in the table's order. */
export function datasetRows({ columns, unlisted, values }: DatasetColumns): Record<string, unknown>[] {
  const full = values.map((column) =>
    Array.isArray(column) ? column : column.at.map((n) => column.words[n]),
  );
  const length = full[0]?.length ?? 0;
  // They stand last.
  const listed = columns.length - unlisted.length;
  const rows: Record<string, unknown>[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const row = Object.create(rowPrototype) as Record<string, unknown>;
    for (let j = 0; j < listed; j++) row[columns[j] as string] = full[j]?.[i];
    for (let j = listed; j < columns.length; j++)
      Object.defineProperty(row, columns[j] as string, {
        value: full[j]?.[i],
        writable: true,
        configurable: true,
        enumerable: false,
      });
    rows[i] = row;
  }
  return rows;
}
