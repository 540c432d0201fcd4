import { type Clues, decideSign } from "./decimal-sign.ts";
import { formatNumber, numberSigns } from "./format.ts";
import type { Locale } from "./locale.ts";
import { type DecimalSign, otherSign, readWriting } from "./number-writing.ts";

export interface ReadNumber {
  /** A per cent sign is left out: "39,2 %" is 39.2. */
  value: number;
  /** The number in the page's writing, to be said back to the person: "1234,5". */
  understoodAs: string;
  /** It was written with a per cent sign. */
  percent: boolean;
  /** What it would have been with the other decimal sign, when the writing allows both: "1.234". */
  ambiguous?: {
    value: number;
    understoodAs: string;
    /** The decimal sign that gives this other value: what a reader says who says that they meant it. */
    sign: DecimalSign;
    /** Whether something besides the page's language spoke against it. */
    unlikely: boolean;
  };
}

/** The decimal sign of a language of the site. */
export const decimalSignOf: Record<Locale, DecimalSign> = { es: ",", en: "." };

/**
 * Reads a number as people type it (src/i18n/number-writing.ts). Where the writing leaves two readings,
 * what is known decides (`decideSign`), and the page's language last. Null: not one number.
 */
export function readNumber(text: string, locale: Locale, clues: Clues = {}): ReadNumber | null {
  const writing = readWriting(text);
  if (!writing) return null;
  const { by, isOpen, percent } = writing;
  const say = (value: number) => formatNumber(value, locale) + (percent ? numberSigns[locale].percent : "");
  if (!isOpen) return { value: by[","], understoodAs: say(by[","]), percent };
  const { sign, certain } = decideSign(text, clues, decimalSignOf[locale]);
  const other = otherSign(sign);
  return {
    value: by[sign],
    understoodAs: say(by[sign]),
    percent,
    ambiguous: { value: by[other], understoodAs: say(by[other]), sign: other, unlikely: certain },
  };
}
