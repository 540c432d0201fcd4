import { assigningWords } from "../../i18n/assigning.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Problem } from "./problems.ts";

/** What is to be mended, in a sentence. */
export function problemWords(problem: Problem, locale: Locale): string {
  const words = assigningWords(locale);
  switch (problem.kind) {
    case "line-long":
    case "note-long":
      return words[problem.kind](formatNumber(problem.length, locale), formatNumber(problem.most, locale));
    case "exercises-many":
    case "fellows-many":
    case "sessions-many":
      return words[problem.kind](problem.most);
    default:
      return words[problem.kind];
  }
}
