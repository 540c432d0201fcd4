import { type DecimalSign, readWriting } from "../i18n/number-writing.ts";

/** Most cells of a large file: digits, or a fraction that cannot be a group of thousands. */
const plain = /^[+-]?\d+$/;
const fraction = /^([+-]?\d+)([.,])(\d{1,2}|\d{4,})$/;
/** A letter that no number has: all but the sign of a power of ten; spares the careful reading. */
const word = /[^\P{L}eE]/u;

/** A text read with one decimal sign throughout, or null where it is no number: "1.234" is 1234 by comma. */
export function readDecimal(text: string, sign: DecimalSign): number | null {
  if (plain.test(text)) return Number(text);
  const parts = fraction.exec(text);
  if (parts) return Number(`${parts[1]}.${parts[3]}`);
  return word.test(text) ? null : (readWriting(text)?.by[sign] ?? null);
}
