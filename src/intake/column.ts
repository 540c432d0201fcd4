import type { Cell } from "../check/value.ts";
import { type Decided, weigh } from "../i18n/decimal-sign.ts";
import type { DecimalSign } from "../i18n/number-writing.ts";
import { readDay } from "./dates.ts";
import { readDecimal } from "./numbers.ts";
import type { ColumnReading } from "./understanding.ts";

/** What R, Python and Excel write where there is no value; only so in columns that are no text. */
const noValueWords = new Set(["NA", "N/A", "#N/A", "NaN", "null", "NULL", "None"]);

export interface ReadColumn {
  reading: ColumnReading;
  possible: ColumnReading[];
  cells: Cell[];
  /** Cells with a word for "no value", read as blank. */
  noValues: number;
  /** Texts that the reading could not read; they stay as they are. */
  unread: string[];
  /** A code of the column that has lost its leading zero, or null. */
  zerosLost: string | null;
}

/**
 * Reads one column. `sign`: what the rest of the file says of the decimal sign, for a column whose own
 * cells do not tell. `wanted`: a person's choice, which goes before what the cells say.
 */
export function readColumn(
  name: string,
  raw: Cell[],
  sign: () => Decided,
  wanted?: ColumnReading,
): ReadColumn {
  const texts = raw.filter((cell): cell is string => typeof cell === "string");
  const meant = texts.filter((text) => !noValueWords.has(text.trim()));
  const width = codeWidth(raw);
  const possible = possibleReadings(raw, meant, width);
  const guess = guessReading(meant, possible, sign);
  const reading = wanted !== undefined && possible.includes(wanted) ? wanted : guess;
  const read = readers[reading](width);
  const unread: string[] = [];
  let noValues = 0;
  const cells = raw.map((cell): Cell => {
    if (cell === null) return null;
    if (reading !== "text" && typeof cell === "string" && noValueWords.has(cell.trim())) {
      noValues++;
      return null;
    }
    const value = read(cell);
    if (value !== undefined) return value;
    unread.push(String(cell));
    return cell;
  });
  const isCode = /ubigeo|adm\d|p-?code|c[oó]d(igo|e)?\b/i.test(name);
  const zerosLost = isCode && reading !== "text" && reading !== "code" && width > 0 ? shortest(raw) : null;
  return { reading, possible, cells, noValues, unread, zerosLost };
}

/** What keeps a text from being run as a formula; the site's own CSV files have it. */
const guard = /^'(?=[=+\-@\t\r])/;

type Reader = (cell: Cell) => Cell | undefined;

const number =
  (sign: DecimalSign): Reader =>
  (cell) =>
    typeof cell === "string" ? (readDecimal(cell, sign) ?? undefined) : cell;

const readers: Record<ColumnReading, (width: number) => Reader> = {
  text: () => (cell) => String(cell).replace(guard, ""),
  number: () => (cell) => (typeof cell === "string" ? undefined : cell),
  comma: () => number(","),
  point: () => number("."),
  code: (width) => (cell) => (/^\d+$/.test(String(cell)) ? String(cell).padStart(width, "0") : undefined),
  date: () => (cell) => (typeof cell === "string" ? (readDay(cell) ?? undefined) : undefined),
  boolean: () => (cell) => (typeof cell === "boolean" ? cell : booleans[String(cell).trim().toLowerCase()]),
};

const booleans: Record<string, boolean> = { true: true, false: false, verdadero: true, falso: false };

/** Only what reads at least one cell can be chosen. */
function possibleReadings(raw: Cell[], meant: string[], width: number): ColumnReading[] {
  const some = (reading: ColumnReading) =>
    raw.some((cell) => cell !== null && readers[reading](width)(cell) !== undefined);
  const numbers: ColumnReading[] = meant.some((text) => readDecimal(text, ",") !== null)
    ? ["comma", "point"]
    : some("number")
      ? ["number"]
      : [];
  const rest: ColumnReading[] = (["date", "boolean"] as const).filter(some);
  return ["text", ...numbers, ...(width > 0 ? (["code"] as const) : []), ...rest];
}

function guessReading(meant: string[], possible: ColumnReading[], file: () => Decided): ColumnReading {
  const offered = (reading: ColumnReading) => possible.includes(reading);
  if (meant.length === 0) return offered("number") ? "number" : offered("boolean") ? "boolean" : "text";
  if (meant.every((text) => readDay(text) !== null)) return "date";
  if (offered("boolean") && meant.every((text) => text.trim().toLowerCase() in booleans)) return "boolean";
  if (!offered("comma")) return "text";
  const own = weigh(meant);
  const sign = (own?.certain || (own && !file().certain) ? own : file()).sign;
  const isNumber = meant.every((text) => readDecimal(text, sign) !== null);
  // A number is not written with a zero before it: "07" is a code.
  if (!isNumber || meant.some((text) => /^\s*0\d/.test(text))) return "text";
  return sign === "," ? "comma" : "point";
}

/** How many digits a code has whose cells are whole numbers of one digit more or less; 0: no such column. */
function codeWidth(raw: Cell[]): number {
  const filled = raw.filter((cell) => cell !== null);
  if (filled.length === 0 || !filled.every((cell) => /^\d{1,9}$/.test(String(cell)))) return 0;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const cell of filled) {
    const { length } = String(cell);
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  return least === most - 1 && most > 1 ? most : 0;
}

const shortest = (raw: Cell[]): string =>
  String(raw.find((cell) => cell !== null && String(cell).length < codeWidth(raw)) ?? "");
