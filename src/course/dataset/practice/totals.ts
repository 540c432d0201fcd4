import { activities } from "./activities.ts";

/** What the rule needs of a row; rows may be the generator's or a dataset's. */
export interface Counted {
  adm1_pcode: string | null;
  month: string;
  sector: string;
  activity: string;
  rule: string;
  beneficiaries: number;
}

export interface Totals {
  /** Adding the column `beneficiaries` up: the same people again and again. */
  plainSum: Record<string, number>;
  /** By activity: services, each activity counted by its own rule. */
  activities: Record<string, number>;
  /** By sector: people, as the coordination publishes them. */
  sectors: Record<string, number>;
}

/**
 * The coordination's rule, in three steps:
 * 1. in each department add an activity's rows of a month; then its months: SUM adds them, MAX takes
 *    the highest, N/A counts nobody;
 * 2. in each department a sector's people are those of its highest activity (one person may be in
 *    several of them);
 * 3. the sector's total is the sum of the departments.
 */
export function countByRule(rows: Iterable<Counted>): Totals {
  const plainSum: Record<string, number> = {};
  const months = new Map<string, { row: Counted; byMonth: Map<string, number> }>();
  for (const row of rows) {
    plainSum[row.sector] = (plainSum[row.sector] ?? 0) + row.beneficiaries;
    const key = `${row.activity} ${row.adm1_pcode}`;
    const entry = months.get(key) ?? { row, byMonth: new Map() };
    entry.byMonth.set(row.month, (entry.byMonth.get(row.month) ?? 0) + row.beneficiaries);
    months.set(key, entry);
  }
  const byActivity: Record<string, number> = Object.fromEntries(activities.map(({ code }) => [code, 0]));
  const highest = new Map<string, { sector: string; people: number }>();
  for (const { row, byMonth } of months.values()) {
    const people = ofMonths(row.rule, [...byMonth.values()]);
    byActivity[row.activity] = (byActivity[row.activity] ?? 0) + people;
    const key = `${row.sector} ${row.adm1_pcode}`;
    highest.set(key, { sector: row.sector, people: Math.max(people, highest.get(key)?.people ?? 0) });
  }
  const sectors: Record<string, number> = {};
  for (const { sector, people } of highest.values()) sectors[sector] = (sectors[sector] ?? 0) + people;
  return { plainSum, activities: byActivity, sectors };
}

function ofMonths(rule: string, months: number[]): number {
  if (rule === "SUM") return months.reduce((sum, people) => sum + people, 0);
  if (rule === "MAX") return Math.max(0, ...months);
  return 0;
}
