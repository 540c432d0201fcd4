import type { Cell } from "../check/value.ts";
import { isOpenNumber, otherSign, readWriting } from "../i18n/number-writing.ts";
import { type DayOrder, isOpenDay, readDay } from "./dates.ts";
import { isPercent, isRounded, readDecimal } from "./numbers.ts";
import type { ColumnShape } from "./readers.ts";
import type { ColumnNote, ColumnReading, Corrections } from "./understanding.ts";

/** A column, as the sheet around it knows it. */
export interface ColumnContext {
  index: number;
  name: string;
  /** Its days are shown as months. */
  showsMonths: boolean;
  /** Formulas without a saved result. */
  uncalculated: number;
  /** It has no name and counts the rows, as R and pandas write it. */
  isRowNumbers: boolean;
}

export interface ColumnSeen {
  reading: ColumnReading;
  raw: Cell[];
  /** Its texts that are values. */
  meant: string[];
  order: DayOrder | "either" | null;
  shape: ColumnShape;
  cells: Cell[];
}

const edge = /^[ \u00a0\u2007\u202f]+|[ \u00a0\u2007\u202f]+$/g;

/** What there is to say of a column's reading, and what else its cells could mean. */
export function noteColumn(
  { index, name: column, showsMonths, uncalculated, isRowNumbers }: ColumnContext,
  { reading, raw, meant, order, shape, cells }: ColumnSeen,
): { notes: ColumnNote[]; doubts: Corrections[] } {
  const notes: ColumnNote[] = [];
  const doubts: Corrections[] = [];
  const doubt = (other: ColumnReading) => doubts.push({ readings: { [index]: other } });
  if (isRowNumbers) notes.push({ kind: "row-numbers", column });
  if (reading === "omit") return { notes, doubts };
  if (uncalculated > 0) notes.push({ kind: "uncalculated", column, count: uncalculated });

  const isNumber = reading === "comma" || reading === "point";
  if (isNumber || reading === "share") {
    const open = meant.find(isOpenNumber);
    const writing = open === undefined ? null : readWriting(open);
    if (open !== undefined && writing) {
      const { by } = writing;
      notes.push({
        kind: "open-numbers",
        column,
        sample: open.trim(),
        read: by[shape.sign],
        other: by[otherSign(shape.sign)],
      });
    }
    const rounded = meant.find(isRounded);
    if (rounded !== undefined) notes.push({ kind: "rounded", column, sample: rounded.trim() });
    const percent = meant.find(isPercent);
    if (percent !== undefined) {
      const read = readDecimal(percent, shape.sign) ?? 0;
      const value = isNumber ? read : Number((read / 100).toPrecision(15));
      notes.push({ kind: "percent", column, sample: percent.trim(), read: value });
      doubt(isNumber ? "share" : shape.sign === "," ? "comma" : "point");
    }
  }
  if (reading === "date" || reading === "month-first" || reading === "month") {
    const open = meant.find(isOpenDay);
    const [first, other] =
      reading === "month-first" ? (["month", "day"] as const) : (["day", "month"] as const);
    if (open !== undefined && order === "either") {
      const [read, turned] = [readDay(open, first) ?? "", readDay(open, other) ?? ""];
      notes.push({ kind: "open-dates", column, sample: open.trim(), read, other: turned });
      doubt(reading === "month-first" ? "date" : "month-first");
    } else if (reading === "month-first") {
      const sample = open ?? meant[0] ?? "";
      notes.push({
        kind: "month-first",
        column,
        sample: sample.trim(),
        read: readDay(sample, "month") ?? "",
      });
    }
    const firsts = cells.every((cell) => cell === null || /^\d{4}-\d\d(-01)?$/.test(String(cell)));
    if (showsMonths)
      notes.push({ kind: "months", column, sample: String(cells.find((cell) => cell !== null)) });
    if (firsts) doubt(reading === "month" ? "date" : "month");
  }
  const isCode = /ubigeo|adm\d|p-?code|c[oó]d(igo|e)?\b/i.test(column);
  if (isCode && reading !== "text" && reading !== "code" && shape.width > 0) {
    const short = raw.find((cell) => cell !== null && String(cell).length < shape.width);
    notes.push({ kind: "zeros-lost", column, sample: String(short) });
    doubt("code");
  }
  if (reading === "text") {
    const spaced = meant.filter((text) => text.replace(edge, "") !== text);
    const [sample] = spaced;
    if (sample !== undefined)
      notes.push({
        kind: "spaces",
        column,
        count: spaced.length,
        sample: sample.replace(edge, (spaces) => "␣".repeat(spaces.length)),
      });
  }
  return { notes, doubts };
}
