import type { AxisSummary } from "../check/chart/summary/axis.ts";
import type { Extreme, Summary, Thing } from "../check/chart/summary/summary.ts";
import { chartSummaryWords } from "../i18n/chart-summary.ts";
import { formatList, formatNumber, numberSigns } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { speaker } from "./speaker.ts";
import { unreadName } from "./words/chart/not-readable.ts";

/** So many names are said one by one. */
const mostNames = 6;
/** So many lines are followed from one end to the other. */
const mostCourses = 5;

/**
 * What a chart shows, in sentences: what carries the numbers and how many, the axes, the largest and
 * the smallest, the order, what is not there. A chart that cannot be read is said to be one.
 */
export function chartSummary(summary: Summary, locale: Locale): string {
  const words = chartSummaryWords(locale);
  const { form, side, count, panels, series, stacked, order, absent, breaks } = summary;
  const tell = teller(locale);
  if (form === null) {
    const unread = [...new Set(summary.unread.flatMap((name) => unreadName(name, locale) ?? []))];
    return words.unread(formatList(unread, locale));
  }
  if (form === "sectors") {
    const shares = summary.shares.map(({ names, value }) =>
      `${tell.place(names)} ${tell.number(value, true)}`.trim(),
    );
    return [words.sectors(count), words.shares(formatList(shares, locale))].join(" ");
  }
  const percent = (side && summary[side]?.percent) ?? false;
  const number = ({ value }: Thing) =>
    form === "cells" ? words.about(tell.number(value, percent)) : tell.about(value, percent);
  const place = ({ names }: Thing) => tell.place(names.slice(-1));
  const { largest, smallest } = summary;
  const areEqual = largest !== null && smallest !== null && near(largest.value, smallest.value);
  const extreme = (one: Extreme | null, say: typeof words.largest) =>
    one && !areEqual && say(form, tell.place(one.names), one.others, number(one));
  const courses = summary.courses.length <= mostCourses ? summary.courses : [];
  const sentences = [
    words.kind(form, count, side === "x" ? "lying" : "standing", stacked),
    panels.length > 1 && words.panels(panels.length, tell.names(panels)),
    series.length > 1 && words.series(tell.names(series)),
    ...(["x", "y"] as const).map((one) => summary[one] && axis(one, summary[one], locale)),
    summary.colour && colour(summary.colour, locale),
    areEqual && words.equal(number(largest)),
    extreme(largest, words.largest),
    extreme(smallest, words.smallest),
    ...courses.map(({ series: name, from, to }) =>
      words.course(
        name === null || courses.length < 2 ? null : tell.name(name),
        [number(from), place(from)],
        [number(to), place(to)],
      ),
    ),
    order && !areEqual && words.order(order),
    absent.length > 0 && words.absent(tell.names(absent)),
    ...breaks
      .slice(0, mostNames)
      .map(({ after, before }) => words.break(tell.name(after), tell.name(before))),
  ];
  return sentences.filter((sentence) => typeof sentence === "string").join(" ");
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function axis(
  side: "x" | "y",
  { kind, label, from, to, count, percent, multiplies }: AxisSummary,
  locale: Locale,
): string {
  const tell = teller(locale);
  if (kind === "unreadable") return chartSummaryWords(locale).unreadableAxis(side, label);
  const end = (one: number | string) =>
    typeof one === "number" ? tell.number(one, percent) : tell.name(one);
  const named = kind === "names" && count > 1 ? count : null;
  return chartSummaryWords(locale).axis(side, label, named, end(from), end(to), multiplies);
}

function colour({ from, to, label }: NonNullable<Summary["colour"]>, locale: Locale): string {
  const tell = teller(locale);
  return chartSummaryWords(locale).colour(tell.about(from, false), tell.about(to, false), label);
}

/** Names and numbers inside a sentence. */
function teller(locale: Locale) {
  const say = speaker(locale);
  const sign = numberSigns[locale].percent;
  const number = (value: number, percent: boolean) =>
    formatNumber(rounded(value), locale) + (percent ? sign : "");
  const name = (text: string): string => {
    if (/^(\d{4})?(-\d\d){1,2}$/.test(text)) return say.moment(text);
    return /^[\d\s.,−-]+%?$/.test(text) ? text : say.name(text);
  };
  return {
    name,
    number,
    /** So many digits as a reader keeps in mind; said to be about so much where there are more. */
    about: (value: number, percent: boolean) => {
      const written = number(value, percent);
      return near(rounded(value), value) ? written : chartSummaryWords(locale).about(written);
    },
    place: (names: string[]) => names.map(name).join(", "),
    names: (all: string[]) =>
      all.length <= mostNames
        ? formatList(all.map(name), locale)
        : chartSummaryWords(locale).more(
            all.slice(0, mostNames).map(name).join(", "),
            all.length - mostNames,
          ),
  };
}

/** What is left of a zero that was read from pixels is none. */
const rounded = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(3)));
