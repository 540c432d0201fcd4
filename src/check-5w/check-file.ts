import type { Locale } from "../i18n/locale.ts";
import type { OpenFile } from "../intake/open-file.ts";
import { checkReport } from "../rules-5w/check-report.ts";
import type { Field } from "../rules-5w/columns/field.ts";
import { knownFrom } from "../rules-5w/lists/lists.ts";
import { look } from "../rules-5w/looks.ts";
import { totalsOf } from "../rules-5w/totals.ts";
import type { CheckedReport, Settings } from "./protocol.ts";
import { type ReadReport, readReport } from "./read-report.ts";

/** Of these a 5W report has some; a table with fewer than three is another one. */
const telling: Field[] = [
  ...(["organisation", "sector", "subsector", "indicator", "activity", "month", "adm1"] as const),
  ...(["beneficiaries", "new_beneficiaries", "in_destination", "uses_partner", "cva"] as const),
];

/**
 * Reads a report's file and tries the rules on it.
 * @param told is told of how many rows how many were looked at
 * @throws Refused
 */
export function checkFile(
  file: OpenFile,
  { corrections, lists, broken, otherwise }: Settings,
  locale: Locale,
  told: (done: number, size: number) => void = () => {},
): { read: ReadReport; checked: CheckedReport } {
  const read = readReport(file, corrections, locale);
  const { report, understood, cells, rowNumbers } = read;
  const found = checkReport(report, lists, broken ?? undefined, (done) => told(done, report.rows.length));
  const rows = report.rows.map(({ text, month }, index) => ({
    number: rowNumbers[index] ?? 0,
    organisation: text.organisation,
    department: text.adm1 || text.adm1_code,
    month: month ?? text.month,
  }));
  const checked = {
    ...found,
    understood,
    rows,
    isForeign: telling.filter((field) => report.fields.has(field)).length < 3,
    looks: look(report, cells),
    totals: report.fields.has("beneficiaries") ? totalsOf(report, knownFrom(lists), otherwise) : null,
  };
  return { read, checked };
}
