import { numberSigns } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";

interface Question {
  type: string;
  method: string;
  locales: string | string[] | null;
  options: Record<string, unknown> | null;
  args: unknown[];
}

type Formatter = Record<string, (...args: unknown[]) => unknown>;
const formatters = new Map<string, Formatter>();
const formatterCap = 200;
const languageTag: Record<Locale, string> = { es: "es", en: "en-US" };
const constructors: Record<string, unknown> = {
  NumberFormat: Intl.NumberFormat,
  DateTimeFormat: Intl.DateTimeFormat,
  Collator: Intl.Collator,
  PluralRules: Intl.PluralRules,
  ListFormat: Intl.ListFormat,
  RelativeTimeFormat: Intl.RelativeTimeFormat,
  DisplayNames: Intl.DisplayNames,
  Segmenter: Intl.Segmenter,
};

/**
 * Answers one question of the guest's Intl (guest/intl.ts). Whatever is asked, by whoever got hold of
 * the way out, the answer is JSON: {value} or {error}.
 */
export function answerIntl(payload: string, locale: Locale): string {
  try {
    if (payload.length > 100_000) throw new RangeError("too much text for Intl");
    return JSON.stringify({ value: answer(JSON.parse(payload) as Question, locale) ?? null });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new TypeError("not understood");
    return JSON.stringify({ error: { name, message } });
  }
}

function answer({ type, method, locales, options, args }: Question, locale: Locale): unknown {
  const own = locales === null || locales === undefined;
  const language = own ? languageTag[locale] : locales;
  const values = args.map(received);
  if (type === "Date") {
    const date = new Date(values[0] as number);
    const text = { timeZone: "UTC", ...options } as Intl.DateTimeFormatOptions;
    if (method === "toLocaleDateString") return date.toLocaleDateString(language, text);
    if (method === "toLocaleTimeString") return date.toLocaleTimeString(language, text);
    return date.toLocaleString(language, text);
  }
  const formatter = formatterOf(type, language, options);
  if (type === "NumberFormat" && own && numberSigns[locale].groupFrom > 4 && method.startsWith("format")) {
    const parts = spaced((formatter as unknown as Intl.NumberFormat).formatToParts(values[0] as number));
    return method === "format" ? parts.map((part) => part.value).join("") : parts;
  }
  const called = formatter[method];
  if (typeof called !== "function") throw new TypeError(`Intl.${type} has no ${method}`);
  const said = called.apply(formatter, values);
  return type === "Segmenter" && method === "segment" ? [...(said as Iterable<unknown>)] : said;
}

/** The site writes 671 000 in Spanish (src/i18n/format.ts), where Intl writes 671.000. */
const spaced = (parts: Intl.NumberFormatPart[]): Intl.NumberFormatPart[] =>
  parts.map((part) => (part.type === "group" ? { ...part, value: "\u00a0" } : part));

function received(arg: unknown): unknown {
  if (typeof arg !== "object" || arg === null || !("number" in arg)) return arg;
  const { number, big } = arg as { number: string; big?: boolean };
  return big ? BigInt(number) : Number(number);
}

function formatterOf(
  type: string,
  language: string | string[],
  options: Record<string, unknown> | null,
): Formatter {
  const key = JSON.stringify([type, language, options]);
  const known = formatters.get(key);
  if (known) return known;
  const Constructor = Object.hasOwn(constructors, type) ? constructors[type] : undefined;
  if (!Constructor) throw new TypeError(`Intl.${type} is not here`);
  const settings = type === "DateTimeFormat" ? { timeZone: "UTC", ...options } : (options ?? undefined);
  const made = new (Constructor as new (...args: unknown[]) => Formatter)(language, settings);
  if (formatters.size >= formatterCap) formatters.clear();
  formatters.set(key, made);
  return made;
}

/** What d3's formats need to know of a language; asked of Intl once, because every run is told it. */
export function conventions(locale: Locale) {
  const known = knownConventions.get(locale) ?? readConventions(locale);
  knownConventions.set(locale, known);
  return known;
}
const knownConventions = new Map<Locale, ReturnType<typeof readConventions>>();

function readConventions(locale: Locale) {
  const names = (
    unit: "month" | "weekday",
    width: "long" | "short",
    count: number,
    day: (i: number) => Date,
  ) => {
    const format = new Intl.DateTimeFormat(languageTag[locale], { [unit]: width, timeZone: "UTC" });
    return Array.from({ length: count }, (_, i) => format.format(day(i)));
  };
  const month = (i: number) => new Date(Date.UTC(2019, i, 1));
  const sunday = (i: number) => new Date(Date.UTC(2019, 8, 1 + i));
  return {
    decimal: numberSigns[locale].decimal,
    thousands: numberSigns[locale].group,
    months: names("month", "long", 12, month),
    shortMonths: names("month", "short", 12, month),
    days: names("weekday", "long", 7, sunday),
    shortDays: names("weekday", "short", 7, sunday),
  };
}
