import { plain, type ReaderWords } from "./words.ts";

/** A time as a text writes it: as much of it as is said. */
export interface Moment {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** Reads "2019-03", "marzo 2019", "mar", "3 Mar", "2019"; null for what is no time. */
export function readMoment(text: string, words: ReaderWords): Moment | null {
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ].*)?)?$/.exec(text.trim());
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: iso[3] ? Number(iso[3]) : null };
  const turned = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (turned && Number(turned[2]) <= 12)
    return { year: Number(turned[3]), month: Number(turned[2]), day: turned[1] ? Number(turned[1]) : null };
  const moment: Moment = { year: null, month: null, day: null };
  for (const part of plain(text).split(/[^\p{L}\d]+/u)) {
    if (part === "" || part === "de" || part === "of" || part === "del") continue;
    const month = words.months[part];
    if (month !== undefined && moment.month === null) moment.month = month;
    else if (/^(19|20)\d\d$/.test(part) && moment.year === null) moment.year = Number(part);
    else if (/^\d{1,2}$/.test(part) && Number(part) >= 1 && Number(part) <= 31 && moment.day === null)
      moment.day = Number(part);
    else return null;
  }
  const isTime = moment.month !== null || (moment.year !== null && moment.day === null);
  return isTime ? moment : null;
}

/**
 * The moments of an axis in its order: a year, or a month, that is said once holds for those behind it.
 * Null where one of them is no time.
 */
export function momentsAlong(texts: string[], words: ReaderWords): Moment[] | null {
  let year: number | null = null;
  let month: number | null = null;
  const moments: Moment[] = [];
  for (const text of texts) {
    const said = readMoment(text, words) ?? dayAlone(text);
    if (said === null) return null;
    if (said.month === null && said.day !== null) said.month = month;
    const wraps: boolean = said.year === null && month !== null && said.month !== null && said.month < month;
    said.year ??= wraps && year !== null ? year + 1 : year;
    year = said.year;
    month = said.month ?? (said.year === null ? month : 1);
    moments.push(said);
  }
  return moments;
}

const dayAlone = (text: string): Moment | null =>
  /^\d{1,2}$/.test(text.trim()) ? { year: null, month: null, day: Number(text) } : null;

/** Milliseconds since 1970, in UTC; for a year that is not said some year without a leap day stands. */
export const instant = ({ year, month, day }: Moment): number =>
  Date.UTC(year ?? 2001, (month ?? 1) - 1, day ?? 1);

/** "2019", "2019-03" or "2019-03-14". */
export function momentName({ year, month, day }: Moment): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return [
    year === null ? "" : String(year),
    month === null ? null : two(month),
    day === null || month === null || day === 1 ? null : two(day),
  ]
    .filter((part) => part !== null)
    .join("-");
}
