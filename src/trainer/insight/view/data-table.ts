import { formatNumber } from "../../../i18n/format.ts";
import { insightWords } from "../../../i18n/insight.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { make, makeButton } from "../../../ui/make.ts";

export type DataCell = string | number | Node;

/** Rows before "show all". */
const few = 30;

/** A plain table; its first column names the rows, numbers are written in the page's language. */
export function viewDataTable(
  caption: string,
  columns: string[],
  rows: DataCell[][],
  locale: Locale,
): HTMLElement {
  const numeric = columns.map((_, column) => rows.every((row) => typeof row[column] === "number"));
  const look = (column: number) => (numeric[column] ? "number" : null);
  const shown = (cell: DataCell) => (typeof cell === "number" ? formatNumber(cell, locale) : cell);
  const head = columns.map((name, column) => make("th", { scope: "col", class: look(column) }, name));
  const viewRow = (row: DataCell[]) =>
    make(
      "tr",
      {},
      ...row.map((cell, column) =>
        column === 0
          ? make("th", { scope: "row" }, shown(cell))
          : make("td", { class: look(column) }, shown(cell)),
      ),
    );
  const body = make("tbody", {}, ...rows.slice(0, few).map(viewRow));
  const table = make(
    "table",
    { class: "plain" },
    make("caption", {}, caption),
    make("thead", {}, make("tr", {}, ...head)),
    body,
  );
  const scroll = make(
    "div",
    { class: "table-scroll", tabindex: 0, role: "group", "aria-label": caption },
    table,
  );
  if (rows.length <= few) return scroll;
  const more = makeButton(insightWords(locale).showAllRows(rows.length), () => {
    body.append(...rows.slice(few).map(viewRow));
    more.remove();
    scroll.focus();
  });
  return make("div", {}, scroll, more);
}
