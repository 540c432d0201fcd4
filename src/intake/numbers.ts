import type { Locale } from "../i18n/locale.ts";
import { readNumber } from "../i18n/read-number.ts";

export type DecimalSign = "," | ".";

const localeOf: Record<DecimalSign, Locale> = { ",": "es", ".": "en" };
const other = (sign: DecimalSign): DecimalSign => (sign === "," ? "." : ",");

/** Most cells of a large file: digits, or a fraction that cannot be a group of thousands. */
const plain = /^[+-]?\d+$/;
const fraction = /^([+-]?\d+)([.,])(\d{1,2}|\d{4,})$/;
/** What no number is written with; spares the careful reading. */
const word = /\p{L}/u;

/** A text read with one decimal sign throughout, or null where it is no number: "1.234" is 1234 by comma. */
export function readDecimal(text: string, sign: DecimalSign): number | null {
  if (plain.test(text)) return Number(text);
  const parts = fraction.exec(text);
  if (parts) return Number(`${parts[1]}.${parts[3]}`);
  const read = word.test(text) ? null : readNumber(text, localeOf[sign]);
  if (!read?.ambiguous) return read?.value ?? null;
  const [small, large] = [read.value, read.ambiguous.value].sort((a, b) => Math.abs(a) - Math.abs(b));
  return (text.includes(sign) ? small : large) ?? null;
}

/** The decimal sign that the writing of a number shows, for certain or as a hint only ("862,000"). */
interface Shown {
  sign: DecimalSign;
  certain: boolean;
}

function signOf(text: string): Shown | null {
  const parts = fraction.exec(text);
  if (parts) return { sign: parts[2] as DecimalSign, certain: true };
  const last = text.match(/[.,](?=[^.,]*$)/)?.[0] as DecimalSign | undefined;
  const read = last && !word.test(text) && readNumber(text, "es");
  if (!last || !read) return null;
  if (read.ambiguous) return /[.,]000\D*$/.test(text) ? { sign: other(last), certain: false } : null;
  const groupsOnly = text.split(last).length > 2;
  return { sign: groupsOnly ? other(last) : last, certain: true };
}

/**
 * The decimal sign of a column: what most of its cells show for certain, else what zeros hint at
 * (nobody writes three zeros as decimals). Null: its cells do not tell.
 */
export function decimalSign(texts: Iterable<string>): DecimalSign | null {
  const votes = { ",": 0, ".": 0 };
  const hints = { ",": 0, ".": 0 };
  for (const text of texts) {
    const shown = signOf(text);
    if (shown) (shown.certain ? votes : hints)[shown.sign]++;
  }
  for (const count of [votes, hints])
    if (count[","] !== count["."]) return count[","] > count["."] ? "," : ".";
  return null;
}
