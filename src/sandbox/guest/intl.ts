import { host } from "./host.ts";
import { isFiniteNumber, parse, toText } from "./primordials.ts";

const stringify = JSON.stringify;

/**
 * Intl is asked of the host, which has the locale data: every call is one JSON question. Without a
 * locale the host answers in the language of the page, without a time zone in UTC.
 */
function ask(type: string, method: string, locales: unknown, options: unknown, args: unknown[]): unknown {
  const asked = stringify({ type, method, locales: locales ?? null, options: options ?? null, args });
  const answer = parse(host("intl", asked)) as { value?: unknown; error?: { name: string; message: string } };
  if (!answer.error) return answer.value;
  throw answer.error.name === "RangeError"
    ? new RangeError(answer.error.message)
    : new TypeError(answer.error.message);
}

// JSON has no NaN, Infinity or bigint: they travel as text, which the host's Number() and BigInt() read.
const sent = (value: unknown): unknown =>
  typeof value === "number" && isFiniteNumber(value)
    ? value
    : { number: toText(value), big: typeof value === "bigint" };

const time = (date: unknown): unknown => (date === undefined ? Date.now() : sent(Number(date)));

class Format {
  protected readonly type: string;
  protected readonly locales: unknown;
  protected readonly options: unknown;
  constructor(type: string, locales: unknown, options: unknown) {
    this.type = type;
    this.locales = locales;
    this.options = options;
    ask(type, "resolvedOptions", locales, options, []);
  }
  protected ask(method: string, ...args: unknown[]): never {
    return ask(this.type, method, this.locales, this.options, args) as never;
  }
  resolvedOptions(): Record<string, unknown> {
    return this.ask("resolvedOptions");
  }
  static supportedLocalesOf(locales: string | string[]): string[] {
    return ([] as string[]).concat(locales);
  }
}

/** Comparisons by their words: a sort of many rows asks the same few over and over, and the host is far. */
const compared: Record<string, number> = Object.create(null);
let comparedCount = 0;
const mostCompared = 5_000;
const longestCompared = 100;

function compare(one: string, other: string, locales: unknown, options: unknown): number {
  if (one === other) return 0;
  const isPlain = options === undefined && (locales === undefined || typeof locales === "string");
  if (!isPlain || one.length + other.length > longestCompared)
    return ask("Collator", "compare", locales, options, [one, other]) as number;
  const key = `${locales ?? ""}\n${one.length}\n${one}${other}`;
  const known = compared[key];
  if (known !== undefined) return known;
  const answer = ask("Collator", "compare", locales, options, [one, other]) as number;
  if (comparedCount++ < mostCompared) compared[key] = answer;
  return answer;
}

class NumberFormat extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("NumberFormat", locales, options);
  }
  format = (value: unknown): string => this.ask("format", sent(value));
  formatToParts = (value: unknown): unknown[] => this.ask("formatToParts", sent(value));
}

class DateTimeFormat extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("DateTimeFormat", locales, options);
  }
  format = (date?: unknown): string => this.ask("format", time(date));
  formatToParts = (date?: unknown): unknown[] => this.ask("formatToParts", time(date));
  formatRange = (from: unknown, to: unknown): string => this.ask("formatRange", time(from), time(to));
}

class Collator extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("Collator", locales, options);
  }
  compare = (a: unknown, b: unknown): number => compare(toText(a), toText(b), this.locales, this.options);
}

class PluralRules extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("PluralRules", locales, options);
  }
  select = (value: unknown): string => this.ask("select", sent(value));
}

class ListFormat extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("ListFormat", locales, options);
  }
  format = (list: Iterable<string>): string => this.ask("format", Array.from(list, toText));
}

class RelativeTimeFormat extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("RelativeTimeFormat", locales, options);
  }
  format = (value: unknown, unit: unknown): string => this.ask("format", sent(value), toText(unit));
}

class DisplayNames extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("DisplayNames", locales, options);
  }
  of = (code: unknown): string => this.ask("of", toText(code));
}

class Segmenter extends Format {
  constructor(locales?: unknown, options?: unknown) {
    super("Segmenter", locales, options);
  }
  segment = (text: unknown): unknown[] => this.ask("segment", toText(text));
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

export function installIntl(): void {
  define(globalThis, "Intl", {
    NumberFormat,
    DateTimeFormat,
    Collator,
    PluralRules,
    ListFormat,
    RelativeTimeFormat,
    DisplayNames,
    Segmenter,
  });
  const number = function (this: number, locales?: unknown, options?: unknown) {
    return ask("NumberFormat", "format", locales, options, [sent(this.valueOf())]);
  };
  define(Number.prototype, "toLocaleString", number);
  define(BigInt.prototype, "toLocaleString", number);
  const date = (method: string) =>
    function (this: Date, locales?: unknown, options?: unknown) {
      return ask("Date", method, locales, options, [sent(this.getTime())]);
    };
  for (const method of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    define(Date.prototype, method, date(method));
  }
  define(
    String.prototype,
    "localeCompare",
    function (this: string, other: unknown, locales?: unknown, options?: unknown) {
      return compare(String(this), String(other), locales, options);
    },
  );
}
