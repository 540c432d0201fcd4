import type { Locale } from "./locale.ts";

/**
 * Numbers, dates and lists as a reader of each language writes them.
 * Spanish: 671 000 · 4200 · 39,2 · 39,2 % (decimal comma, no-break space from five digits on, as the
 * Spanish academies ask). English: 671,000 · 4,200 · 39.2 · 39.2%.
 * Built here and not with Intl.NumberFormat, which writes es "671.000" and es-PE "671,000".
 */
const noBreakSpace = "\u00a0";
const minus = "\u2212";
/** What stands in a number before its fraction, between its groups (from so many digits on), and behind a per cent. */
export const numberSigns: Record<
  Locale,
  { decimal: string; group: string; groupFrom: number; percent: string }
> = {
  es: { decimal: ",", group: noBreakSpace, groupFrom: 5, percent: `${noBreakSpace}%` },
  en: { decimal: ".", group: ",", groupFrom: 4, percent: "%" },
};

/** The manner of writing dates that goes with a language of the site. */
export const languageTag: Record<Locale, string> = { es: "es", en: "en-GB" };

export interface NumberOptions {
  /** Decimals to show, always exactly so many. Default: as many as the number has. */
  digits?: number;
}

/** Writes a number without an exponent. Not finite numbers are written as words: "∞", "NaN". */
export function formatNumber(value: number, locale: Locale, options: NumberOptions = {}): string {
  if (Number.isNaN(value)) return "NaN";
  const { decimal, group, groupFrom } = numberSigns[locale];
  const [whole = "", fraction = ""] = plainDigits(Math.abs(value), options.digits).split(".");
  const isZero = /^0*$/.test(whole + fraction);
  const sign = value < 0 && !isZero ? minus : "";
  const grouped = whole.length >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return sign + grouped + (fraction === "" ? "" : decimal + fraction);
}

/** A computed number as a sentence or a table says it: six digits tell it; whole numbers keep all of theirs, and two decimals at least. */
export function toRead(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Number(value.toPrecision(Math.min(15, Math.max(6, whole + 2))));
}

/** `share` is a part of 1: 0.392 is "39,2 %" or "39.2%". `digits` counts after the comma of the per cent. */
export function formatPercent(share: number, locale: Locale, options: NumberOptions = {}): string {
  return formatNumber(withoutNoise(share * 100), locale, options) + numberSigns[locale].percent;
}

/** "2019-06-15" (or a longer ISO 8601 text) is "15 de junio de 2019" or "15 June 2019". */
export function formatDate(iso: string, locale: Locale): string {
  return formatDay(iso.slice(0, 10), locale, { day: "numeric", month: "long", year: "numeric" });
}

/** "2019-06" (or a longer ISO 8601 text) is "junio de 2019" or "June 2019". */
export function formatMonth(iso: string, locale: Locale): string {
  return formatDay(`${iso.slice(0, 7)}-01`, locale, { month: "long", year: "numeric" });
}

/**
 * "22 de noviembre de 2019 a las 18:00" or "22 November 2019 at 18:00".
 * @param timeZone IANA name; the device's own when left out
 */
export const formatMoment = (iso: string, locale: Locale, timeZone?: string): string =>
  new Intl.DateTimeFormat(languageTag[locale], {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(new Date(iso));

/** What a moment's time zone is called: "hora de Perú" or "Peru Time". */
export const timeZoneName = (iso: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(languageTag[locale], { timeZone, timeZoneName: "shortGeneric" })
    .formatToParts(new Date(iso))
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;

/** "a, b y c" or "a, b and c"; `or` gives "a, b o c" and "a, b or c". */
export function formatList(words: string[], locale: Locale, joined: "and" | "or" = "and"): string {
  const type = joined === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(languageTag[locale], { type }).format(words);
}

/** The form that the count asks for, with the count in the place of {n}. */
export function plural(count: number, locale: Locale, forms: { one: string; other: string }): string {
  const one = new Intl.PluralRules(locale).select(count) === "one";
  return fill(one ? forms.one : forms.other, { n: formatNumber(count, locale) });
}

/** Puts `params` in the place of "{name}". Throws when the text asks for one that is not given. */
export function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return value;
  });
}

function plainDigits(value: number, digits: number | undefined): string {
  if (value === Number.POSITIVE_INFINITY) return "∞";
  if (digits !== undefined && value < 1e21) return withoutNoise(value).toFixed(digits);
  const [mantissa = "", exponent] = String(withoutNoise(value)).split("e");
  if (exponent === undefined) return mantissa;
  const [whole = "", fraction = ""] = mantissa.split(".");
  const power = Number(exponent);
  if (power < 0) return `0.${"0".repeat(-power - 1)}${whole}${fraction}`;
  return whole + fraction + "0".repeat(power - fraction.length);
}

/** 0.1 + 0.2 is meant as 0.3: 15 digits are what a double keeps of a number that was typed. */
const withoutNoise = (value: number): number => Number(value.toPrecision(15));

function formatDay(day: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new Error(`not an ISO date: ${day}`);
  return new Intl.DateTimeFormat(languageTag[locale], { ...parts, timeZone: "UTC" }).format(date);
}
