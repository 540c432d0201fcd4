import { formatDefaultLocale, timeFormatDefaultLocale } from "d3";

/** d3's own formats, which Plot's axes use, in the conventions of the reader's language. */
export interface FormatConventions {
  decimal: string;
  thousands: string;
  months: string[];
  shortMonths: string[];
  days: string[];
  shortDays: string[];
}

export function speak({ decimal, thousands, months, shortMonths, days, shortDays }: FormatConventions): void {
  formatDefaultLocale({ decimal, thousands, grouping: [3], currency: ["", ""] });
  timeFormatDefaultLocale({
    dateTime: "%x %X",
    date: "%d/%m/%Y",
    time: "%H:%M:%S",
    periods: ["a. m.", "p. m."],
    months: months,
    shortMonths: shortMonths,
    days: days,
    shortDays: shortDays,
  });
}
