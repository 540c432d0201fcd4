import { gradebookWords } from "../../../i18n/gradebook.ts";
import { exportWords } from "../../../i18n/gradebook-export.ts";
import { inFileName } from "../../../i18n/plain.ts";
import { download } from "../../../learner/download.ts";
import { notReached } from "../../../loading/not-reached.ts";
import { find } from "../../../ui/find.ts";
import type { Exported } from "../sheets/exported.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { openReport, viewReport } from "./report-view.ts";

/** The part of the page that saves the gradebook as a file and prints it. */
export function openExport(page: HTMLElement, exported: () => Exported | null): void {
  const part = find(page, "[data-export]");
  const status = find(part, "[data-export-status]");

  const save = async (ending: "zip" | "xlsx") => {
    const what = exported();
    if (!what) return;
    const { names } = what;
    const words = gradebookWords(names.locale);
    try {
      const { sheetsOf } = await import("../sheets/sheets.ts");
      download(await made[ending](sheetsOf(what)), fileName(what, ending));
      status.textContent = words.exported;
    } catch (failure) {
      const absent = notReached(failure, names.locale);
      if (!absent) console.warn(failure);
      status.textContent = absent?.text ?? words.notExported;
    }
  };
  find(part, "[data-xlsx]").addEventListener("click", () => void save("xlsx"));
  find(part, "[data-csv]").addEventListener("click", () => void save("zip"));

  const report = openReport(find(page, "[data-report]"), () => {
    const what = exported();
    return what && viewReport(what, new Date());
  });
  find(part, "[data-print]").addEventListener("click", report.print);
}

/** The writers weigh: they are fetched when something is saved. */
const made = {
  async zip(sheets: Sheet[]) {
    const { toCsvArchive } = await import("../csv.ts");
    return new Blob([await toCsvArchive(sheets, new Date())], { type: "application/zip" });
  },
  async xlsx(sheets: Sheet[]) {
    const { toXlsx } = await import("../xlsx.ts");
    return toXlsx(sheets);
  },
};

/** "registro-taller-de-tumbes-2019-06-16.xlsx". */
function fileName({ book, names }: Exported, ending: string): string {
  const title = inFileName(book.assignment.title, 60);
  const day = names.day(new Date().toISOString());
  return `${[exportWords(names.locale).fileName, title, day].filter(Boolean).join("-")}.${ending}`;
}
