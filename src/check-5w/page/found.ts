import type { Locale } from "../../i18n/locale.ts";
import type { CheckedReport, RowName } from "../protocol.ts";
import { sayLook } from "../say-look.ts";
import { ruleOf } from "../say-result.ts";
import { type Filter, passes } from "./filter.ts";

/** What one rule, or one look, found in the rows that are shown. */
export interface Found {
  id: string;
  title: string;
  /** What it asks, why, and for which rows; empty for a look. */
  explained: { asks: string; why: string; rows: string; since: number } | null;
  todo: string;
  rows: { row: RowName; said: () => string }[];
}

/** The rules that were tried, those without findings too, with what they found under a filter. */
export function foundByRules({ results, rows }: CheckedReport, filter: Filter, locale: Locale): Found[] {
  return results.flatMap((result) => {
    if (result.outcome !== "tried") return [];
    const { id, title, asks, why, rows: which, since, todo, say } = ruleOf(result.rule);
    const found = result.found.flatMap(({ row, seen }) => {
      const named = rows[row];
      return named && passes(named, filter) ? [{ row: named, said: () => say[locale](seen) }] : [];
    });
    const explained = { asks: asks[locale], why: why[locale], rows: which[locale], since };
    return [{ id, title: title[locale], explained, todo: todo[locale], rows: found }];
  });
}

/** The looks that saw something in the rows under a filter. */
export function foundByLooks({ looks, rows }: CheckedReport, filter: Filter, locale: Locale): Found[] {
  return looks.flatMap((look, index) => {
    const { title, todo } = sayLook(look, locale);
    const found = look.rows.flatMap((row) => {
      const named = rows[row];
      return named && passes(named, filter) ? [{ row: named, said: () => todo }] : [];
    });
    return found.length > 0 ? [{ id: `look-${index}`, title, explained: null, todo, rows: found }] : [];
  });
}

/** How many rows have at least one finding of a rule. */
export const rowsWithFindings = (found: Found[]): number =>
  new Set(found.flatMap(({ rows }) => rows.map(({ row }) => row.number))).size;
