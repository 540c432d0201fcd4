import { check5wWords } from "../i18n/check-5w.ts";
import { formatList } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Result } from "../rules-5w/check-report.ts";
import { fieldNames } from "../rules-5w/columns/field.ts";
import type { Rule } from "../rules-5w/rule.ts";
import { rules } from "../rules-5w/rules.ts";

/** @throws Error for an id that no rule has */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`unknown rule: ${id}`);
  return found;
}

/** Why a rule could not be tried, or what it looked at less; null where it was tried whole. */
export function untriedBecause(result: Result, locale: Locale): string | null {
  const words = check5wWords(locale);
  if (result.outcome === "columns-missing") {
    const named = result.columns.map((some) =>
      formatList(
        some.map((field) => `«${fieldNames[field][locale]}»`),
        locale,
        "or",
      ),
    );
    return words.columnsMissing(formatList(locale === "en" ? named.map(inEnglishQuotes) : named, locale));
  }
  if (result.outcome === "list-missing") return words.listMissing(words[result.list]);
  if (result.outcome === "later-year") return words.laterYear(result.since);
  return result.withoutList ? (ruleOf(result.rule).list?.without?.[locale] ?? null) : null;
}

const inEnglishQuotes = (text: string) => text.replace(/[«»]/g, '"');
