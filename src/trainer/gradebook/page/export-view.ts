import { gradebookWords } from "../../../i18n/gradebook.ts";
import { exportWords } from "../../../i18n/gradebook-export.ts";
import { inFileName } from "../../../i18n/plain.ts";
import { download } from "../../../learner/download.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { find } from "../../../ui/find.ts";
import type { Gradebook, Learner } from "../gradebook.ts";
import { groupTable } from "../rows.ts";
import type { Names } from "./names.ts";
import { openReport, viewReport } from "./report-view.ts";

/** What is exported: what the table shows, in its order. */
export interface Exported {
  book: Gradebook;
  learners: Learner[];
  names: Names;
}

/** The part of the page that saves the gradebook as a file and prints it. */
export function openExport(page: HTMLElement, exported: () => Exported | null): void {
  const part = find(page, "[data-export]");
  const status = find(part, "[data-export-status]");

  const save = async (ending: "csv" | "xlsx") => {
    const what = exported();
    if (!what) return;
    const { book, learners, names } = what;
    const words = gradebookWords(names.locale);
    try {
      const table = groupTable(book, learners, names);
      download(await made[ending](table, names.locale), fileName(what, ending));
      status.textContent = words.exported;
    } catch (failure) {
      const absent = notReached(failure, names.locale);
      if (!absent) console.warn(failure);
      status.textContent = absent?.text ?? words.notExported;
    }
  };
  find(part, "[data-xlsx]").addEventListener("click", () => void save("xlsx"));
  find(part, "[data-csv]").addEventListener("click", () => void save("csv"));

  const report = openReport(find(page, "[data-report]"), () => {
    const what = exported();
    return what && viewReport(what.book, what.learners, what.names, new Date());
  });
  find(part, "[data-print]").addEventListener("click", report.print);
}

type Table = ReturnType<typeof groupTable>;

/** The writers weigh: they are fetched when something is saved. */
const made = {
  async csv(table: Table) {
    const { toCsv } = await import("../csv.ts");
    return new Blob([await toCsv(table)], { type: "text/csv;charset=utf-8" });
  },
  async xlsx(table: Table, locale: Names["locale"]) {
    const { toXlsx } = await import("../xlsx.ts");
    return toXlsx(table, locale);
  },
};

/** "registro-taller-de-tumbes-2019-06-16.xlsx". */
function fileName({ book, names }: Exported, ending: string): string {
  const title = inFileName(book.assignment.title, 60);
  const day = names.day(new Date().toISOString());
  return `${[exportWords(names.locale).fileName, title, day].filter(Boolean).join("-")}.${ending}`;
}
