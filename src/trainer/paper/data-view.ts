import { fetchDatasets } from "../../editor/judge/engine.ts";
import type { Locale } from "../../i18n/locale.ts";
import { paperWords } from "../../i18n/paper.ts";
import { cellText } from "../../ui/cell-text.ts";
import { make } from "../../ui/make.ts";
import { fetchColumns, readData } from "../../ways/data-columns.ts";

/** Rows of a dataset that stand on paper: enough to see what a column holds. */
const first = 2;

/**
 * What a program begins with. A line a column: a sheet is not wide enough for them side by side.
 * @throws Unreachable
 */
export async function viewData(name: string, locale: Locale): Promise<HTMLElement> {
  const words = paperWords(locale);
  const [[described], [dataset], reading] = await Promise.all([
    fetchColumns([name]),
    fetchDatasets([name]),
    readData([name], locale),
  ]);
  if (!described || !dataset) throw new Error(`no data of ${name}`);
  const valuesOf = (column: string) => {
    const at = [column, `${column}_${locale}`]
      .map((one) => dataset.columns.indexOf(one))
      .find((one) => one >= 0);
    return dataset.values[at ?? -1] ?? [];
  };
  const rows = [...Array(Math.min(first, dataset.values[0]?.length ?? 0)).keys()];
  return make(
    "div",
    { class: "paper-data" },
    make(
      "table",
      {},
      make("caption", {}, words.data(described.title[locale], dataset.values[0]?.length ?? 0, rows.length)),
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          make("th", { scope: "col" }, words.column),
          ...rows.map((row) => make("th", { scope: "col" }, words.row(row + 1))),
        ),
      ),
      make(
        "tbody",
        {},
        ...described.columns.map(({ name: column }) =>
          make(
            "tr",
            {},
            make("th", { scope: "row" }, reading?.nameOf(column) ?? column, " ", make("small", {}, column)),
            ...rows.map((row) => {
              const cell = valuesOf(column)[row] ?? null;
              return make("td", {}, reading?.say(cell, column) ?? cellText(cell, locale).text);
            }),
          ),
        ),
      ),
    ),
  );
}
