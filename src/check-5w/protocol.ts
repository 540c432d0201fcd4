import type { Locale } from "../i18n/locale.ts";
import type { Refusal, Refused } from "../intake/understanding.ts";
import type { Checked } from "../rules-5w/check-report.ts";
import type { Lists } from "../rules-5w/lists/lists.ts";
import type { Look } from "../rules-5w/looks.ts";
import type { Context } from "../rules-5w/rule.ts";
import type { Counting, Totals } from "../rules-5w/totals.ts";
import type { ListName } from "./read-list.ts";
import type { ReportCorrections, ReportUnderstood } from "./read-report.ts";

/** How a report is to be read and checked. */
export interface Settings {
  corrections: ReportCorrections;
  lists: Lists;
  /** What the breakdowns describe; null: as the rows show. */
  broken: Context["broken"] | null;
  /** The rule of activities for which nothing says one. */
  otherwise: Counting;
}

/** What the page asks of the worker that has a report open; each question gets one answer, in order. */
export type Question =
  | { ask: "open"; bytes: ArrayBuffer; locale: Locale; settings: Settings }
  | { ask: "again"; settings: Settings }
  | { ask: "list"; bytes: ArrayBuffer; name: ListName }
  | { ask: "workbook"; locale: Locale };

/** What is shown of each row, beside what was found in it. */
export interface RowName {
  /** Its number in the file. */
  number: number;
  organisation: string;
  department: string;
  month: string;
}

export interface CheckedReport extends Checked {
  understood: ReportUnderstood;
  /** Columns of a 5W that the report has; with too few of them it is another table. */
  isForeign: boolean;
  rows: RowName[];
  looks: Look[];
  totals: Totals | null;
}

export type Answer =
  | { kind: "progress"; stage: "reading" | "checking"; done: number; size: number }
  | ({ kind: "checked" } & CheckedReport)
  | { kind: "list"; lists: Partial<Lists> }
  | { kind: "workbook"; file: Blob }
  | { kind: "refused"; refusal: Refusal; choices: Refused["choices"] };
