import { brokenDown } from "./breakdown.ts";
import type { Field } from "./columns/field.ts";
import { yearOf } from "./columns/month.ts";
import { knownFrom, type Lists } from "./lists/lists.ts";
import type { Report } from "./report.ts";
import type { Context, Rule, Seen } from "./rule.ts";
import { rules } from "./rules.ts";

export interface Finding {
  /** Index into the report's rows. */
  row: number;
  seen: Seen;
}

/** What became of a rule: what it found, or why it could not be tried. */
export type Result = { rule: string } & (
  | {
      outcome: "tried";
      found: Finding[] /** It was not brought, so the rule looked at less. */;
      withoutList: boolean;
    }
  | { outcome: "columns-missing" /** One of each group would do. */; columns: (readonly Field[])[] }
  | { outcome: "list-missing"; list: keyof Lists }
  | { outcome: "later-year"; since: number }
);

export interface Checked {
  results: Result[];
  broken: Context["broken"];
}

/**
 * Tries every rule on every row. Nothing is corrected.
 * @param broken what the breakdowns describe, where a person said it
 * @param told is told how many rows were looked at, some times in between
 */
export function checkReport(
  report: Report,
  lists: Lists,
  broken: Context["broken"] = brokenDown(report),
  told: (rows: number) => void = () => {},
): Checked {
  const context: Context = { known: knownFrom(lists), fields: report.fields, broken };
  const years = report.rows.map(({ month }) => yearOf(month));
  const usual = mostOf(years);
  const results = rules.map((rule) =>
    resultOf(
      rule,
      report,
      lists,
      years.map((year) => year ?? usual ?? 0),
    ),
  );
  const tried = results.flatMap((result) =>
    result.outcome === "tried" ? [{ result, rule: rules.find(({ id }) => id === result.rule) as Rule }] : [],
  );
  for (const [index, row] of report.rows.entries()) {
    if (index % 2500 === 0) told(index);
    const year = years[index] ?? usual ?? 0;
    for (const { result, rule } of tried) {
      if (year < rule.since && year !== 0) continue;
      const seen = rule.check(row, context);
      if (seen) result.found.push({ row: index, seen });
    }
  }
  return { results, broken };
}

function resultOf(rule: Rule, { fields }: Report, lists: Lists, years: number[]): Result {
  const columns = rule.needs.filter((some) => !some.some((field) => fields.has(field)));
  if (columns.length > 0) return { rule: rule.id, outcome: "columns-missing", columns };
  const list = rule.list && isEmpty(lists[rule.list.name]) ? rule.list : null;
  if (list && list.without === null) return { rule: rule.id, outcome: "list-missing", list: list.name };
  if (rule.since > firstYear && !years.some((year) => year >= rule.since))
    return { rule: rule.id, outcome: "later-year", since: rule.since };
  return { rule: rule.id, outcome: "tried", found: [], withoutList: list !== null };
}

/** Of the regional plan: rules of this year hold for reports that say no year, too. */
const firstYear = 2019;

const isEmpty = (list: readonly unknown[] | null): boolean => list === null || list.length === 0;

/** The value that stands there most often, blanks left out. */
function mostOf(years: (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
