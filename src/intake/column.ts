import type { Cell } from "../check/value.ts";
import { type Clues, type Decided, weigh } from "../i18n/decimal-sign.ts";
import { type DecimalSign, isOpenNumber, otherSign } from "../i18n/number-writing.ts";
import { type ColumnContext, noteColumn } from "./column-notes.ts";
import { dayOrder } from "./dates.ts";
import { isPercent, readDecimal, readMarked } from "./numbers.ts";
import { booleans, type ColumnShape, readers } from "./readers.ts";
import type { ColumnNote, ColumnReading, Corrections, OddChoice } from "./understanding.ts";

/** What R, Python and Excel write where there is no value; only so in columns that are no text. */
const noValueWords = new Set(["NA", "N/A", "#N/A", "NaN", "null", "NULL", "None"]);
/** What people write there: whether it is a nothing, a zero or a secret is theirs to say. */
const placeholder =
  /^\s*([-–—*.…]+|s\s*[/.]?\s*d\.?|n\s*[/.]?\s*d\.?|sin dato(s)?|no data|#[A-Z0-9/]+[!?]?)\s*$/i;

export interface ReadColumn {
  reading: ColumnReading;
  possible: ColumnReading[];
  cells: Cell[];
  odd: OddChoice[];
  oddAs: OddChoice;
  notes: ColumnNote[];
  /** Other readings that its cells allow as well. */
  doubts: Corrections[];
}

export interface ColumnClues extends Omit<Clues, "beside"> {
  /** What the rest of the file says of the decimal sign, and what the language does. */
  file: () => Decided;
  usual: DecimalSign;
}

/** What a person chose for this column; it goes before what its cells say. */
export interface Wanted {
  reading?: ColumnReading;
  odd?: OddChoice;
}

/** Reads one column of a sheet. */
export function readColumn(
  context: ColumnContext,
  raw: Cell[],
  clues: ColumnClues,
  wanted: Wanted,
): ReadColumn {
  const texts = raw.filter((cell): cell is string => typeof cell === "string");
  const meant = texts.filter((text) => !noValueWords.has(text.trim()));
  const order = dayOrder(meant.filter((text) => !placeholder.test(text)));
  const decided = decide(meant, clues);
  const shape: ColumnShape = { width: codeWidth(raw), sign: decided.sign, monthFirst: order === "month" };
  const possible = possibleReadings(raw, meant, shape);
  const guess = context.isRowNumbers ? "omit" : guessReading(raw, meant, shape, possible);
  const reading = wanted.reading !== undefined && possible.includes(wanted.reading) ? wanted.reading : guess;
  const sign = reading === "comma" ? "," : reading === "point" ? "." : decided.sign;

  const read = readers[reading](shape);
  const unread: string[] = [];
  let noValues = 0;
  let marked = false;
  const oddAs = wanted.odd ?? "keep";
  const cells = raw.map((cell): Cell => {
    if (cell === null) return null;
    if (reading !== "text" && typeof cell === "string" && noValueWords.has(cell.trim())) {
      noValues++;
      return null;
    }
    const value = read(cell);
    if (value !== undefined) return value;
    unread.push(String(cell));
    const number = typeof cell === "string" ? readMarked(cell, sign) : null;
    marked ||= number !== null;
    if (oddAs === "blank") return null;
    return oddAs === "number" && number !== null ? number : cell;
  });
  const odd: OddChoice[] =
    unread.length === 0 ? [] : marked ? ["keep", "blank", "number"] : ["keep", "blank"];
  const told = noteColumn(context, { reading, raw, meant, order, shape: { ...shape, sign }, cells });
  const notes: ColumnNote[] = [...told.notes];
  const { name: column, index } = context;
  if (noValues > 0) notes.push({ kind: "no-value-words", column, count: noValues });
  if (unread.length > 0)
    notes.push({ kind: "unread", column, count: unread.length, sample: unread[0] ?? "" });
  const isOpen = !decided.certain && meant.some(isOpenNumber);
  const doubts = [...told.doubts];
  if (isOpen && (reading === "comma" || reading === "point"))
    doubts.push({ readings: { [index]: reading === "comma" ? "point" : "comma" } });
  return { reading, possible, cells, odd, oddAs, notes, doubts };
}

/** The column's decimal sign: what its cells show, what they count, what the file shows, what the reader said. */
function decide(meant: string[], { whole, said, file, usual }: ColumnClues): Decided {
  const own = weigh(meant);
  if (own?.certain) return own;
  const open = meant.filter(isOpenNumber);
  if (open.length === 0) return own ?? { sign: usual, certain: false };
  const separators = new Set(open.map((text) => (text.includes(",") ? "," : ".") as DecimalSign));
  const [separator] = separators;
  if (whole && separator && separators.size === 1) return { sign: otherSign(separator), certain: true };
  const known = file();
  if (known.certain) return known;
  if (said) return { sign: said, certain: true };
  return own ?? known;
}

/** Only what reads at least one cell can be chosen. */
function possibleReadings(raw: Cell[], meant: string[], shape: ColumnShape): ColumnReading[] {
  const some = (reading: ColumnReading) =>
    raw.some((cell) => cell !== null && readers[reading](shape)(cell) !== undefined);
  const numbers: ColumnReading[] = meant.some((text) => readDecimal(text, ",") !== null)
    ? ["comma", "point", ...(meant.some(isPercent) ? (["share"] as const) : [])]
    : some("number")
      ? ["number"]
      : [];
  const codes: ColumnReading[] = shape.width > 0 ? ["code"] : [];
  const days = (["date", "month-first"] as const).filter(some);
  const months: ColumnReading[] = days.length > 0 ? ["month"] : [];
  const truths = (["boolean"] as const).filter(some);
  return ["text", ...numbers, ...codes, ...days, ...months, ...truths, "omit"];
}

function guessReading(
  raw: Cell[],
  meant: string[],
  shape: ColumnShape,
  possible: ColumnReading[],
): ColumnReading {
  const isMost = (reading: ColumnReading): boolean => {
    if (!possible.includes(reading)) return false;
    const read = readers[reading](shape);
    const odd = meant.filter((text) => read(text) === undefined);
    const cells = raw.filter((cell) => cell !== null).length;
    const readable =
      cells - (raw.filter((cell) => typeof cell === "string").length - meant.length) - odd.length;
    const strange = odd.filter(
      (text) => !placeholder.test(text) && readMarked(text, shape.sign) === null,
    ).length;
    return odd.length === 0 || (readable > 0 && strange <= mostStrange(readable));
  };
  if (meant.length === 0)
    return possible.includes("number") ? "number" : possible.includes("boolean") ? "boolean" : "text";
  const day = shape.monthFirst ? "month-first" : "date";
  if (isMost(day)) return day;
  if (meant.every((text) => text.trim().toLowerCase() in booleans)) return "boolean";
  // A number is not written with a zero before it: "07" is a code.
  if (meant.some((text) => /^\s*0\d/.test(text))) return "text";
  if (isMost("number")) return "number";
  const written = shape.sign === "," ? "comma" : "point";
  return isMost(written) ? written : "text";
}

/** Words that may stand among so many figures: with more of them the column is one of words. */
const mostStrange = (figures: number): number => (figures < 3 ? 0 : Math.max(1, figures / 20));

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
