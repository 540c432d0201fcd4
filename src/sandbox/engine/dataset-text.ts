import type { GuestTable } from "../in-language.ts";

/** A dataset as the guest reads it (guest/dataset.ts): words that repeat are sent once. */
export function datasetText({ name, exportName, columns, values, unlisted }: GuestTable): string {
  return JSON.stringify({ name, exportName, columns, unlisted, values: values.map(withDictionary) });
}

function withDictionary(column: unknown[]): unknown {
  if (column.length < 20 || typeof column.find((cell) => cell !== null) !== "string") return column;
  const numbers = new Map<unknown, number>();
  const at = column.map((cell) => {
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    numbers.set(cell, numbers.size);
    return numbers.size - 1;
  });
  return numbers.size * 2 > column.length ? column : { words: [...numbers.keys()], at };
}
