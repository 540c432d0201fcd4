import { isDate, isSpecial } from "../check/cell.ts";
import type { ProblemShape } from "../check/problem.ts";
import type { Cell } from "../check/value.ts";
import { formatDate, formatList, formatMonth, formatNumber, plural, toRead } from "../i18n/format.ts";
import type { Locale, Text } from "../i18n/locale.ts";

const quotes: Record<Locale, [string, string]> = { es: ["«", "»"], en: ['"', '"'] };

/** The words for one kind of problem, from its detail: what I saw, then the next step. */
export type Words<P extends ProblemShape> = Readonly<
  Record<Locale, (detail: P["detail"], say: Speaker) => string>
>;

/** Writes what stands in a problem as a reader of one language reads it. */
export interface Speaker {
  /** What the answer was made with: no words of programs for a file, nor for steps, whose program nobody typed. */
  madeWith: "program" | "steps" | "file";
  /** 671 000 or 671,000. */
  number(value: number): string;
  /** A cell inside a sentence: texts in quotes, numbers and dates in the reader's writing. */
  cell(cell: Cell): string;
  /** A time: "2019", "2019-02" or "2019-02-15", as far as it is known. */
  moment(time: string): string;
  /** A name in quotes: «área» or "area". */
  name(name: string): string;
  /** Several names in quotes, joined with "and". */
  names(names: string[]): string;
  /** The cells that name a row: «Lima», junio. */
  row(cells: Cell[]): string;
  /** "1 fila", "12 filas": {n} is the number. */
  count(count: number, one: string, other: string): string;
}

/** What a row is called whose name is blank. */
const unnamed: Text = { es: "(vacío)", en: "(blank)" };

/** So many names are said at most; the sentence stays readable. */
const mostNames = 4;

export function speaker(locale: Locale, madeWith: Speaker["madeWith"] = "program"): Speaker {
  const name = (text: string) => quotes[locale].join(text);
  const number = (value: number) => formatNumber(toRead(value), locale);
  const cell = (value: Cell): string => {
    if (typeof value === "number") return number(value);
    if (typeof value === "string") return name(shortened(value));
    if (isDate(value))
      return /^\d{4}-\d\d-\d\d/.test(value.date) ? formatDate(value.date, locale) : value.date;
    if (isSpecial(value)) return shortened(value.text);
    return String(value);
  };
  const moment = (time: string): string => {
    if (/^\d{4}-\d\d$/.test(time)) return formatMonth(time, locale);
    // A month whose year no axis says.
    if (/^-\d\d$/.test(time)) return formatMonth(`2001${time}`, locale).replace(/(?: de)? 2001$/, "");
    return /^\d{4}-\d\d-\d\d/.test(time) ? formatDate(time, locale) : time;
  };
  return {
    madeWith,
    number,
    cell,
    moment,
    name,
    names: (names) => {
      const more = names.length > mostNames ? "…" : "";
      return formatList(names.slice(0, mostNames).map(name), locale) + more;
    },
    row: (cells) =>
      cells
        .map((one) => (one === null ? unnamed[locale] : typeof one === "number" ? String(one) : cell(one)))
        .join(", "),
    count: (count, one, other) => plural(count, locale, { one, other }),
  };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
