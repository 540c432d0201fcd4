import { type DecimalSign, otherSign, readWriting } from "./number-writing.ts";

/** What is known of how numbers are written, beside the numbers themselves. */
export interface Clues {
  /** What they count comes in whole ones, as people do: 1,325 of them are never one and a bit. */
  whole?: boolean;
  /** Other numbers of the same hand: the rest of the column, the cells that were pasted with it. */
  beside?: Iterable<string>;
  /** The decimal sign that the reader said they write; null or undefined: they have not. */
  said?: DecimalSign | null;
}

/** How an open writing was decided. `certain`: by what is known, and not by the language alone. */
export interface Decided {
  sign: DecimalSign;
  certain: boolean;
}

/**
 * Decides what an open writing ("1,325") means. In this order: what is counted has no decimals; a
 * neighbour shows its decimal sign; the reader has said it; zeros ("862,000") and columns that are
 * grouped throughout hint at thousands; then the language, by `fallback`.
 */
export function decideSign(
  open: string,
  { whole = false, beside = [], said = null }: Clues,
  fallback: DecimalSign,
): Decided {
  const separator = (/[.,]/.exec(open)?.[0] ?? fallback) as DecimalSign;
  if (whole) return { sign: otherSign(separator), certain: true };
  const seen = weigh(beside);
  if (seen?.certain) return seen;
  if (said !== null) return { sign: said, certain: true };
  if (endsInZeros(open)) return { sign: otherSign(separator), certain: true };
  return seen ?? { sign: fallback, certain: false };
}

/** Most cells of a large file, read without care: digits, or a fraction that no group of thousands is. */
const digitsOnly = /^[+-]?\d+$/;
const fraction = /^[+-]?\d+([.,])(?:\d{1,2}|\d{4,})$/;
/** A letter that no number has: all but the sign of a power of ten. */
const word = /[^\P{L}eE]/u;

/**
 * The decimal sign of numbers that one hand wrote: what most of them show for certain; else what zeros
 * hint at (nobody writes three zeros as decimals); else, where there are several and each has three
 * digits behind a comma, the point. Null: they do not tell.
 */
export function weigh(texts: Iterable<string>): Decided | null {
  const shown = { ",": 0, ".": 0 };
  const zeros = { ",": 0, ".": 0 };
  let commas = 0;
  for (const text of texts) {
    if (digitsOnly.test(text)) continue;
    const easy = fraction.exec(text);
    const writing = easy || word.test(text) ? null : readWriting(text);
    const sign = easy ? (easy[1] as DecimalSign) : writing?.shows;
    if (sign) shown[sign]++;
    if (!writing?.isOpen) continue;
    if (endsInZeros(text)) zeros[otherSign(separatorOf(text))]++;
    if (separatorOf(text) === ",") commas++;
  }
  const most = (count: Record<DecimalSign, number>): DecimalSign | null =>
    count[","] === count["."] ? null : count[","] > count["."] ? "," : ".";
  const certain = most(shown);
  if (certain) return { sign: certain, certain: true };
  const hinted = most(zeros) ?? (commas > 1 ? "." : null);
  return hinted && { sign: hinted, certain: false };
}

const separatorOf = (open: string): DecimalSign => (open.includes(",") ? "," : ".");
const endsInZeros = (open: string): boolean => /[.,]000\D*$/.test(open);
