import { ageSexFields, type CountField, populationFields } from "./columns/field.ts";
import type { Report, ReportRow } from "./report.ts";
import type { Context } from "./rule.ts";

/** A breakdown's parts added up; a blank part counts as nobody. NaN where a part is no number. */
export function partsOf(
  { count }: ReportRow,
  parts: readonly CountField[],
  { fields }: Pick<Context, "fields">,
) {
  const there = parts.filter((field) => fields.has(field));
  return {
    sum: there.reduce((sum, field) => sum + (count[field] ?? 0), 0),
    isBlank: there.every((field) => count[field] === null),
  };
}

/** What a breakdown that does not add up is told with; `isBlank` is 1 where no part says anything. */
export type Difference = { sum: number; total: number; isBlank: number; of: Context["broken"] };

/** Null where it adds up, or where that cannot be known. */
export function difference(
  row: ReportRow,
  parts: readonly CountField[],
  context: Context,
): Difference | null {
  const total = row.count[context.broken] ?? 0;
  const { sum, isBlank } = partsOf(row, parts, context);
  if (sum === total || Number.isNaN(sum) || Number.isNaN(total)) return null;
  return { sum, total, isBlank: isBlank ? 1 : 0, of: context.broken };
}

/**
 * Whether a report breaks down the month's total or its new beneficiaries: what more rows show in which only
 * one of them adds up.
 */
export function brokenDown({ rows, fields }: Report): Context["broken"] {
  if (!fields.has("new_beneficiaries")) return "beneficiaries";
  if (!fields.has("beneficiaries")) return "new_beneficiaries";
  let more = 0;
  for (const row of rows) {
    const { beneficiaries: total, new_beneficiaries: fresh } = row.count;
    if (total === fresh) continue;
    for (const parts of [populationFields, ageSexFields]) {
      const { sum } = partsOf(row, parts, { fields });
      if (sum === 0) continue;
      if (sum === total) more++;
      else if (sum === fresh) more--;
    }
  }
  return more < 0 ? "new_beneficiaries" : "beneficiaries";
}
