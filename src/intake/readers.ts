import type { Cell } from "../check/value.ts";
import type { DecimalSign } from "../i18n/number-writing.ts";
import { readDay } from "./dates.ts";
import { isPercent, readDecimal } from "./numbers.ts";
import type { ColumnReading } from "./understanding.ts";

/** Reads one cell; undefined where it cannot be read so. */
export type Reader = (cell: Cell) => Cell | undefined;

/** What a column's readers have to know of it. */
export interface ColumnShape {
  /** Digits of its codes; 0 where it has none. */
  width: number;
  sign: DecimalSign;
  monthFirst: boolean;
}

/** What keeps a text from being run as a formula; the site's own CSV files have it. */
const guard = /^'(?=[=+\-@\t\r])/;

export const booleans: Record<string, boolean> = { true: true, false: false, verdadero: true, falso: false };

const day = (cell: Cell, monthFirst: boolean): string | undefined =>
  typeof cell === "string" ? (readDay(cell, monthFirst ? "month" : "day") ?? undefined) : undefined;

const number = (cell: Cell, sign: DecimalSign): Cell | undefined =>
  typeof cell === "string" ? (readDecimal(cell, sign) ?? undefined) : cell;

export const readers: Record<ColumnReading, (shape: ColumnShape) => Reader> = {
  text: () => (cell) => String(cell).replace(guard, ""),
  number: () => (cell) => (typeof cell === "string" ? undefined : cell),
  comma: () => (cell) => number(cell, ","),
  point: () => (cell) => number(cell, "."),
  share:
    ({ sign }) =>
    (cell) => {
      const read = number(cell, sign);
      const isShare = typeof cell === "string" && typeof read === "number" && isPercent(cell);
      return isShare ? Number((read / 100).toPrecision(15)) : read;
    },
  code:
    ({ width }) =>
    (cell) =>
      /^\d+$/.test(String(cell)) ? String(cell).padStart(width, "0") : undefined,
  date: () => (cell) => day(cell, false),
  "month-first": () => (cell) => day(cell, true),
  month:
    ({ monthFirst }) =>
    (cell) =>
      day(cell, monthFirst)?.slice(0, 7),
  boolean: () => (cell) => (typeof cell === "boolean" ? cell : booleans[String(cell).trim().toLowerCase()]),
  omit: () => (cell) => cell,
};
