import type { RowName } from "../protocol.ts";

/** What the findings are narrowed to; "" is no choice. */
export type Filter = Record<(typeof filterKeys)[number], string>;
export const filterKeys = ["organisation", "department", "month"] as const;
export const noFilter: Filter = { organisation: "", department: "", month: "" };

export const passes = (row: RowName | undefined, filter: Filter): boolean =>
  row !== undefined && filterKeys.every((key) => filter[key] === "" || row[key] === filter[key]);

/** What can be chosen: the values that the rows have, in order. */
export const choicesOf = (rows: readonly RowName[], key: keyof Filter): string[] =>
  [...new Set(rows.map((row) => row[key]))]
    .filter((value) => value !== "")
    .sort((one, other) => one.localeCompare(other));
