/** What stands first in a day that is written in figures. */
export type DayOrder = "day" | "month";

const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?\s*$/;
const figures = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: 0?0:00(?::00)?)?\s*$/;

/**
 * A day, written as ISO 8601 or in figures with / - or ., as ISO 8601; a time of day at midnight is left
 * out. Of two figures a year is one from 1950 to 2049. Null: no day, or one that the calendar does not have.
 */
export function readDay(text: string, first: DayOrder = "day"): string | null {
  const whole = iso.exec(text);
  if (whole) return day(whole[1], whole[2], whole[3]);
  const [, one, , two, year = ""] = figures.exec(text) ?? [];
  if (one === undefined) return null;
  const full = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  return first === "day" ? day(full, two, one) : day(full, one, two);
}

/** Whether a text is a day either way, and another one each time. */
export function isOpenDay(text: string): boolean {
  const [one, two] = [readDay(text, "day"), readDay(text, "month")];
  return one !== null && two !== null && one !== two;
}

/**
 * Which of them a column has in which all are days; "either" where none of them tells, null where it has
 * neither throughout.
 */
export function dayOrder(texts: string[]): DayOrder | "either" | null {
  const canBe = (order: DayOrder) => texts.every((text) => readDay(text, order) !== null);
  const [dayFirst, monthFirst] = [canBe("day"), canBe("month")];
  if (dayFirst && monthFirst) return texts.some(isOpenDay) ? "either" : "day";
  return dayFirst ? "day" : monthFirst ? "month" : null;
}

function day(year = "", month = "", date = ""): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}
