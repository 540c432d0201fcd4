import { formatNumber } from "./format.ts";
import type { Locale } from "./locale.ts";

export interface ReadNumber {
  /** A per cent sign is left out: "39,2 %" is 39.2. */
  value: number;
  /** The number in the page's writing, to be said back to the person: "1234,5". */
  understoodAs: string;
  /**
   * What the other language would have read, when the writing allows both: "1.234" is 1234 in Spanish
   * and 1.234 in English.
   */
  ambiguous?: { value: number; understoodAs: string };
}

/**
 * Reads a number as people type it: 1.234,5 · 1,234.5 · 1 234,5 · 1'234.5 · −5 · 39,2 %.
 * The page's language decides only where the writing leaves two readings. One exception: in
 * "862,000" three zeros after one separator are thousands in both languages, because nobody types
 * three zeros as decimals, and in Peru the comma for thousands is common. Null: not one number.
 */
export function readNumber(text: string, locale: Locale): ReadNumber | null {
  const parts = /^([+-]?)([\d.,' ]*\d[.,]?)(%?)$/.exec(simplify(text));
  if (!parts) return null;
  const [, sign = "", digits = "", percent = ""] = parts;
  const readings = readDigits(digits, locale);
  if (readings === null) return null;
  const told = (magnitude: number) => {
    const value = sign === "-" && magnitude !== 0 ? -magnitude : magnitude;
    const end = percent === "" ? "" : locale === "es" ? "\u00a0%" : "%";
    return { value, understoodAs: formatNumber(value, locale) + end };
  };
  const [first, second] = readings;
  return second === undefined ? told(first) : { ...told(first), ambiguous: told(second) };
}

/** One kind of minus, apostrophe and space; none around the sign, the per cent or the whole. */
const simplify = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^([+-]) /, "$1")
    .replace(/ %$/, "%");

function readDigits(digits: string, locale: Locale): [number] | [number, number] | null {
  const text = digits.replace(/[.,]$/, "");
  const separators = [...new Set(text.replace(/\d/g, ""))];
  if (separators.length > 2) return null;
  const last = separators.length === 0 ? "" : (text.match(/[^\d](?=\d*$)/)?.[0] ?? "");
  if (last === "") return asNumber(text);
  const isDecimalSign = last === "." || last === ",";
  if (separators.length === 2) return isDecimalSign ? withDecimals(text, last) : null;
  if (!isDecimalSign || text.split(last).length > 2) return asNumber(withoutGroups(text, last));

  const grouped = withoutGroups(text, last);
  const decimal = text.replace(last, ".");
  if (grouped === null) return asNumber(decimal);
  const readings: [number, number] = [Number(grouped), Number(decimal)];
  const decimalHere = last === (locale === "es" ? "," : ".");
  return decimalHere && !text.endsWith("000") ? [readings[1], readings[0]] : readings;
}

/** "1.234,5": what stands before the last separator must be well grouped by the other. */
function withDecimals(text: string, decimal: string): [number] | null {
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  const group = whole.replace(/\d/g, "")[0];
  if (more.length > 0 || group === undefined) return null;
  const plain = withoutGroups(whole, group);
  return plain === null ? null : asNumber(`${plain}.${fraction}`);
}

/** "1.234.567" without its points; null unless every group but the first has three digits. */
function withoutGroups(text: string, group: string): string | null {
  const [first = "", ...groups] = text.split(group);
  const wellGrouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((digits) => /^\d{3}$/.test(digits));
  return wellGrouped ? first + groups.join("") : null;
}

const asNumber = (plain: string | null): [number] | null => (plain === null ? null : [Number(plain)]);
