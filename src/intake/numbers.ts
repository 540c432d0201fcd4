import { type DecimalSign, readWriting } from "../i18n/number-writing.ts";

/** Most cells of a large file: digits, or a fraction that cannot be a group of thousands. */
const plain = /^[+-]?\d+$/;
const fraction = /^([+-]?\d+)([.,])(\d{1,2}|\d{4,})$/;
/** A letter that no number has: all but the sign of a power of ten; spares the careful reading. */
const word = /[^\P{L}eE]/u;
/** What an amount of money is written with; CSV files that Excel writes have it as it is seen. */
const currency = /^\s*(?:S\/\.?|US\$|\$|USD|PEN|€)\s*(?=[\d+-])/i;

/** A text read with one decimal sign throughout, or null where it is no number: "1.234" is 1234 by comma. */
export function readDecimal(text: string, sign: DecimalSign): number | null {
  if (plain.test(text)) return Number(text);
  const parts = fraction.exec(text);
  if (parts) return Number(`${parts[1]}.${parts[3]}`);
  const amount = text.replace(currency, "");
  return word.test(amount) ? null : (readWriting(amount)?.by[sign] ?? null);
}

/** A mark behind a number that leads to a footnote: 3155*, 3155 (1), 3155 a/. */
const footnote = /(?:\s*[*†‡§]+|\s*\(\w\)|\s*\[\w\]|\s+[a-z]\/?|[a-z]\/)\s*$/i;

/** The number that stands before a mark; null where there is no mark or no number. */
export const readMarked = (text: string, sign: DecimalSign): number | null =>
  footnote.test(text) ? readDecimal(text.replace(footnote, ""), sign) : null;

/** "5,58199E+12": a program wrote fewer digits than the number may have had. */
export const isRounded = (text: string): boolean => /\de\+?\d+\s*$/i.test(text);
export const isPercent = (text: string): boolean => /\d\s*%\s*$/.test(text);
