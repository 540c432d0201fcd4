import type { Summary } from "../../check/chart/summary/summary.ts";
import { chartSummary } from "../../feedback/chart-summary.ts";
import type { Locale } from "../../i18n/locale.ts";

/**
 * What a chart shows, in words. Only one that cannot be read is described by its author.
 * @throws Error where a chart is described by nobody, or twice
 */
export function descriptionOf(summary: Summary, alt: string | undefined, locale: Locale): string {
  const { title, form } = summary;
  if (form === null && !alt) throw new Error(`the chart "${title}" cannot be read; say in alt what it shows`);
  if (form !== null && alt)
    throw new Error(`the chart "${title}" is described as it is read; take its alt away`);
  return alt ?? chartSummary(summary, locale);
}

/**
 * A drawing is one image with one name: Plot's own names of its groups, in English, are not read out.
 * @param said what it shows, for those who do not see it
 */
export function describeDrawing(markup: string, said: string): string {
  const quoted = said.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return markup
    .replace(/<svg(?=[^>]* class="plot")/, `<svg role="img" aria-label="${quoted}"`)
    .replace(/<g (?=[^>]*aria-label=)(?![^>]*aria-hidden=)/g, '<g aria-hidden="true" ');
}
