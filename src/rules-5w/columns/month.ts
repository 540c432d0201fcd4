import { fold } from "../fold.ts";

const months = [
  ["enero", "january", "ene", "jan"],
  ["febrero", "february", "feb"],
  ["marzo", "march", "mar"],
  ["abril", "april", "abr", "apr"],
  ["mayo", "may"],
  ["junio", "june", "jun"],
  ["julio", "july", "jul"],
  ["agosto", "august", "ago", "aug"],
  ["septiembre", "setiembre", "september", "sep", "set", "sept"],
  ["octubre", "october", "oct"],
  ["noviembre", "november", "nov"],
  ["diciembre", "december", "dic", "dec"],
];

/**
 * A month as partners write it ("2021-03", "2022 - 01", "03/2021", "Marzo", "mar-21", a day) as ISO 8601, or
 * as "03" where no year stands there. Null: no month.
 */
export function readMonth(text: string): string | null {
  const words = fold(text)
    .split(" ")
    .filter((word) => word !== "de" && word !== "del" && word !== "of");
  const [first = "", second = "", third = ""] = words;
  const named = words.findIndex((word) => monthNamed(word) !== null);
  if (named >= 0) {
    const others = words.filter((_, at) => at !== named);
    const year = others.find((word) => /^(20)?\d\d$/.test(word) && word === others.at(-1));
    if (others.some((word) => !/^\d+$/.test(word))) return null;
    return iso(year, monthNamed(words[named] ?? ""));
  }
  if (/^\d{6}$/.test(first) && words.length === 1) return iso(first.slice(0, 4), Number(first.slice(4)));
  if (!words.every((word) => /^\d+$/.test(word))) return null;
  if (/^20\d\d$/.test(first)) return words.length >= 2 ? iso(first, Number(second)) : null;
  if (/^20\d\d$/.test(second) && words.length === 2) return iso(second, Number(first));
  // A day is written before its month here.
  if (/^20\d\d$/.test(third)) return iso(third, Number(second));
  return words.length === 1 && first.length <= 2 ? iso(undefined, Number(first)) : null;
}

function monthNamed(word: string): number | null {
  const at = months.findIndex((names) => names.includes(word));
  return at < 0 ? null : at + 1;
}

function iso(year: string | undefined, month: number | null): string | null {
  if (month === null || !(month >= 1 && month <= 12)) return null;
  const two = String(month).padStart(2, "0");
  return year === undefined ? two : `${year.length === 2 ? `20${year}` : year}-${two}`;
}

/** The year of a month, or null where it does not say. */
export const yearOf = (month: string | null): number | null =>
  month !== null && month.length === 7 ? Number(month.slice(0, 4)) : null;
