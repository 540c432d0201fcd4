import { readPicture } from "../../check/chart/picture/markup/read-picture.ts";
import { summarise } from "../../check/chart/summary/summarise.ts";
import type { Summary } from "../../check/chart/summary/summary.ts";
import { chartSummary } from "../../feedback/chart-summary.ts";
import { chartWords } from "../../i18n/chart-words.ts";
import type { Locale } from "../../i18n/locale.ts";

const known = new Map<string, Summary>();

/** What is read of a drawn chart; the last one is remembered, because it is said, shown and asked about. */
export function summaryOf(svg: string): Summary {
  const summary = known.get(svg) ?? summarise(readPicture(svg), chartWords);
  known.clear();
  known.set(svg, summary);
  return summary;
}

export const describeChart = (svg: string, locale: Locale): string => chartSummary(summaryOf(svg), locale);
