import type { Cell, Table } from "../value.ts";

/** Null where the table ends before. */
export const cellAt = ({ rows }: Table, row: number, column: number): Cell => rows[row]?.[column] ?? null;
