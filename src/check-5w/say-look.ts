import { formatList, formatMonth } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { lookWords } from "../i18n/looks-5w.ts";
import { people5wWords } from "../i18n/people-5w.ts";
import { fieldNames } from "../rules-5w/columns/field.ts";
import type { Look } from "../rules-5w/looks.ts";

/** "2021-03" as people say it; "03" has no year, and "?" is none. */
export const monthName = (month: string, locale: Locale): string =>
  month === "?"
    ? people5wWords(locale).noMonth
    : /^\d{4}-\d\d$/.test(month)
      ? formatMonth(month, locale)
      : month;

/** What a look saw, and what to do. */
export function sayLook(look: Look, locale: Locale): { title: string; todo: string } {
  const words = lookWords(locale);
  if (look.kind === "repeated") return { title: words.repeated, todo: words.repeatedTodo };
  if (look.kind === "never-flagged") {
    const months = look.months.map((month) => monthName(month, locale));
    return { title: words.neverFlagged(formatList(months, locale)), todo: words.neverFlaggedTodo };
  }
  if (look.kind === "writings") {
    const name = fieldNames[look.field][locale];
    const ways = look.names.slice(0, 3).map((names) => names.slice(0, 3).join(" / "));
    return { title: words.writings(name, ways.join("; ")), todo: words.writingsTodo };
  }
  if (look.kind === "no-number") {
    return { title: words.noNumber(fieldNames[look.field][locale], look.sample), todo: words.noNumberTodo };
  }
  return { title: words.monthWriting(look.sample), todo: words.monthWritingTodo };
}
