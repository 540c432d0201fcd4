/** What stands before the decimals. */
export type DecimalSign = "," | ".";

export const otherSign = (sign: DecimalSign): DecimalSign => (sign === "," ? "." : ",");

/** A text as a number, with all that it can mean. */
export interface NumberWriting {
  /** What it means where this is the decimal sign; both are the same unless the writing leaves it open. */
  by: Record<DecimalSign, number>;
  isOpen: boolean;
  /** The decimal sign that the writing shows; null where it shows none. */
  shows: DecimalSign | null;
  /** It stands with a per cent sign, which is no part of the number: "39,2 %" is 39.2. */
  percent: boolean;
}

/**
 * Reads a number as people type it: 1.234,5 · 1,234.5 · 1 234,5 · 1'234.5 · −5 · 39,2 % · 5,58E+12.
 * Null: not one number.
 */
export function readWriting(text: string): NumberWriting | null {
  if (text.length > longest) return null;
  const simple = simplify(text);
  const power = /^[+-]?\d+(?:([.,])\d+)?e[+-]?\d{1,3}$/i.exec(simple);
  if (power) {
    const value = Number(simple.replace(",", "."));
    if (!Number.isFinite(value)) return null;
    return { by: both(value), isOpen: false, shows: (power[1] as DecimalSign) ?? null, percent: false };
  }
  const parts = /^([+-]?)([\d.,' ]*\d[.,]?)(%?)$/.exec(simple);
  if (!parts) return null;
  const [, sign = "", digits = "", percent = ""] = parts;
  const read = readDigits(digits.replace(/[.,]$/, ""));
  if (!read) return null;
  const signed = (magnitude: number) => (sign === "-" && magnitude !== 0 ? -magnitude : magnitude);
  return {
    ...read,
    by: { ",": signed(read.by[","]), ".": signed(read.by["."]) },
    percent: percent !== "",
  };
}

/** Whether a text is a number that the decimal sign makes another: "1.234". Quick for what is none. */
export const isOpenNumber = (text: string): boolean =>
  /\d[.,]\d{3}(\D|$)/.test(text) && (readWriting(text)?.isOpen ?? false);

/** Characters; no number is written with more. */
const longest = 60;

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

type Magnitude = Omit<NumberWriting, "percent">;

function readDigits(text: string): Magnitude | null {
  const separators = [...new Set(text.replace(/\d/g, ""))];
  if (separators.length > 2) return null;
  const last = separators.length === 0 ? "" : (text.match(/[^\d](?=\d*$)/)?.[0] ?? "");
  if (last === "") return plain(text, null);
  if (!isSign(last)) return separators.length === 2 ? null : plain(withoutGroups(text, last), null);
  if (separators.length === 2) return withDecimals(text, last);
  const grouped = withoutGroups(text, last);
  if (text.split(last).length > 2) return plain(grouped, otherSign(last));
  const decimal = text.replace(last, ".");
  if (grouped === null) return plain(decimal, last);
  const by = { ...both(Number(grouped)), [last]: Number(decimal) };
  return { by, isOpen: true, shows: null };
}

/** "1.234,5": what stands before the last separator must be well grouped by the other. */
function withDecimals(text: string, decimal: DecimalSign): Magnitude | null {
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  const group = whole.replace(/\d/g, "")[0];
  if (more.length > 0 || group === undefined) return null;
  const grouped = withoutGroups(whole, group);
  return plain(grouped === null ? null : `${grouped}.${fraction}`, decimal);
}

/** "1.234.567" without its points; null unless every group but the first has three digits. */
function withoutGroups(text: string, group: string): string | null {
  const [first = "", ...groups] = text.split(group);
  const wellGrouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((digits) => /^\d{3}$/.test(digits));
  return wellGrouped ? first + groups.join("") : null;
}

const isSign = (text: string): text is DecimalSign => text === "," || text === ".";
const both = (value: number): Record<DecimalSign, number> => ({ ",": value, ".": value });
const plain = (digits: string | null, shows: DecimalSign | null): Magnitude | null =>
  digits === null ? null : { by: both(Number(digits)), isOpen: false, shows };
