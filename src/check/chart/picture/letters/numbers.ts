import { plain, type ReaderWords } from "./words.ts";

/** A number as it is written in a text, with every value that it may have. */
export interface Written {
  /** Where a point or a comma may part thousands or decimals, both; the likelier first. */
  values: number[];
  /** The smallest step that its last digit can show. */
  step: number;
  percent: boolean;
  /** Where it stands in the text, and how long it is. */
  at: number;
  length: number;
}

const groups = "[\\u00a0\\u202f\\u2009 '’]\\d{3}(?!\\d)";
const number = new RegExp(
  `(?<![\\p{L}\\d_.,])([-−–+]?)((?:\\d{1,3}(?:${groups})+|\\d+(?:[.,]\\d+)*|\\.\\d+)(?:,\\d+)?)(?:[eE]([-+]?\\d+))?\\s?(%|‰|[\\p{L}]+)?`,
  "gu",
);

/** Every number that a text writes, in its order. */
export function numbersIn(text: string, words: ReaderWords): Written[] {
  return [...text.matchAll(number)].flatMap((match): Written[] => {
    const [whole, sign = "", digits = "", power = "0", behind = ""] = match;
    const exact = words.multiples[behind] ?? words.multiples[plain(behind)];
    // "2019M": only what stands right behind may be a letter.
    if (behind.length === 1 && exact === undefined && /\p{L}/u.test(behind) && !/\s/.test(whole)) return [];
    const by = (exact ?? 1) * 10 ** Number(power) * (/[-−–]/.test(sign) ? -1 : 1);
    const forms = formsOf(digits);
    if (forms.length === 0) return [];
    return [
      {
        values: forms.map(({ value }) => value * by),
        step: Math.abs(by) * 10 ** -Math.max(...forms.map(({ decimals }) => decimals)),
        percent: behind === "%",
        at: match.index,
        length: whole.length,
      },
    ];
  });
}

interface Form {
  value: number;
  decimals: number;
}

/** "1.325,5" is one number; "1.325" may be two, "1.2.3" is none. */
function formsOf(digits: string): Form[] {
  const joined = digits.replace(/[\u00a0\u202f\u2009 '’]/g, "");
  const marks = joined.match(/[.,]/g) ?? [];
  const form = (text: string): Form => ({
    value: Number(text),
    decimals: text.includes(".") ? text.length - text.indexOf(".") - 1 : 0,
  });
  const whole = form(joined.replace(/[.,]/g, ""));
  if (marks.length === 0) return [whole];
  const last = marks.at(-1) ?? ".";
  const decimal = form(
    `${joined.slice(0, joined.lastIndexOf(last)).replace(/[.,]/g, "")}.${joined.slice(joined.lastIndexOf(last) + 1)}`,
  );
  if (new Set(marks).size === 2) return [decimal];
  const inThrees = /^\d{1,3}([.,]\d{3})+$/.test(joined);
  if (marks.length > 1) return inThrees ? [whole] : [];
  return inThrees && !joined.startsWith("0") ? [whole, decimal] : [decimal];
}

/** The one number that a text is, and nothing else but its sign and unit; null for other texts. */
export function soleNumber(text: string, words: ReaderWords): Written | null {
  const [only, ...others] = numbersIn(text, words);
  if (only === undefined || others.length > 0) return null;
  const rest = text.slice(0, only.at) + text.slice(only.at + only.length);
  return /^[\s$€£S/.]*$/.test(rest) && onlyKnown(text.slice(only.at, only.at + only.length), words)
    ? only
    : null;
}

/** Whether what stands behind the digits is nothing, a per cent or a multiple. */
function onlyKnown(text: string, words: ReaderWords): boolean {
  const [behind] = /[\p{L}]+$/u.exec(text) ?? [];
  return (
    behind === undefined ||
    /^e$/i.test(behind) ||
    (words.multiples[behind] ?? words.multiples[plain(behind)]) !== undefined
  );
}

/** What the label of an axis multiplies its numbers by: 1000 for "miles de personas". */
export function multipleIn(label: string, words: ReaderWords): number {
  for (const word of plain(label).split(/[^\p{L}]+/u)) {
    const multiple = word.length > 2 ? words.multiples[word] : undefined;
    if (multiple !== undefined && multiple > 1) return multiple;
  }
  return 1;
}

/** A number that rather says when. */
export const isYear = ({ values: [value = 0], step }: Written) =>
  step === 1 && value >= 1900 && value <= 2100;
