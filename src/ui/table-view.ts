import type { Cell, Table } from "../check/value.ts";
import type { Mark, MarkedTable } from "../feedback/marks.ts";
import { editorWords } from "../i18n/editor.ts";
import { toRead } from "../i18n/format.ts";
import { adoptStyle } from "./adopt-style.ts";
import { cellText } from "./cell-text.ts";
import { make, makeButton } from "./make.ts";
import { pageLocale } from "./page-locale.ts";
import css from "./table-view.css?inline";

/** Rows before "show more". */
const few = 10;
/** Columns that are shown at all; a program may return as many as it likes. */
const mostColumns = 100;

/** How a table of the course's data reads in the page's language. */
export interface TableReading {
  /** A column's title; its own name where it has none. */
  nameOf(column: string): string;
  /** What a cell means; null where that is what it says. */
  say(cell: Cell, column: string): string | null;
}

/** Programs are written with names and codes: they stand beside what they mean. */
const withCode = (said: string, code: string): (Node | string)[] =>
  said === code ? [said] : [said, " ", make("small", { class: "code-name" }, code)];

/** A table that nobody judged, as one without a fault. `total` counts rows that did not travel, too. */
export const unmarked = ({ columns, rows }: Table, total = rows.length): MarkedTable => ({
  columns: columns.map((name) => ({ name, mark: "right" })),
  rows: rows.map((cells, index) => ({
    index,
    mark: "right",
    cells: cells.map((cell) => ({ cell, mark: "right" })),
  })),
  total,
  missingRows: 0,
  missingColumns: 0,
});

/**
 * A learner's table; what is wrong or too much in it is said by a word, a sign and a colour.
 * @param numberOf the number that a row has in a drawing of the same things
 * @param reading what names and codes mean; they are shown as they are without it
 */
export function viewTable(
  table: MarkedTable,
  caption: string,
  numberOf: (row: number) => number | null = () => null,
  reading: TableReading | null = null,
): HTMLElement {
  adoptStyle(css);
  const locale = pageLocale();
  const words = editorWords(locale);
  const { rows, total } = table;
  const columns = table.columns.slice(0, mostColumns);
  const statuses = rows.map(
    ({ mark, cells }): Mark =>
      mark === "right" && cells.some((cell) => cell.mark !== "right") ? "wrong" : mark,
  );
  const judged = statuses.some((status) => status !== "right");
  const numeric = columns.map((_, index) =>
    rows.every(({ cells }) => typeof (cells[index]?.cell ?? 0) === "number"),
  );

  const viewRow = (index: number) => {
    const status = statuses[index] ?? "right";
    const cells = (rows[index]?.cells ?? []).slice(0, mostColumns).map(({ cell, mark }, column) => {
      const { text, quiet } = cellText(typeof cell === "number" ? toRead(cell) : cell, locale);
      const pointedOut = mark !== "right" && rows[index]?.mark === "right";
      const look = [numeric[column] && "numeric", quiet && "absent"].filter(Boolean).join(" ");
      const said = reading?.say(cell, columns[column]?.name ?? "") ?? text;
      const shown = typeof cell === "string" ? withCode(said, text) : [said];
      return make("td", { class: look || null }, ...(pointedOut ? [make("mark", {}, ...shown)] : shown));
    });
    const number = numberOf(rows[index]?.index ?? index);
    const badge = number === null ? null : make("span", { class: "number" }, String(number));
    const told = judged ? make("th", { scope: "row", class: "status" }, badge, words[status]) : null;
    return make("tr", { "data-status": judged ? status : null }, told, ...cells);
  };

  // What is marked is shown even where the table is cut.
  const first = [...rows.keys()].filter((index) => index < few || statuses[index] !== "right");
  const body = make("tbody", {}, ...first.map(viewRow));
  const heads = columns.map(({ name, mark }, index) => {
    const shown = withCode(reading?.nameOf(name) ?? name, name);
    return make(
      "th",
      { scope: "col", class: numeric[index] ? "numeric" : null },
      ...(mark === "right" ? shown : [make("mark", {}, ...shown)]),
    );
  });
  const size = words.size(total, table.columns.length);
  const shown = make(
    "table",
    {},
    make("caption", {}, `${caption}: ${size}`),
    make("thead", {}, make("tr", {}, judged ? make("th", { scope: "col" }, words.status) : null, ...heads)),
    body,
  );
  const view = make(
    "div",
    { class: "table-view" },
    make("div", { class: "table-scroll", tabindex: 0, role: "group", "aria-label": caption }, shown),
  );
  const unseen = table.columns.length - columns.length;
  const missing = [
    unseen > 0 ? words.unseenColumns(mostColumns) : null,
    table.missingRows > 0 ? words.missingRows(table.missingRows) : null,
    table.missingColumns > 0 ? words.missingColumns(table.missingColumns) : null,
  ].filter((text) => text !== null);
  if (missing.length > 0) view.append(make("p", { class: "missing" }, missing.join(" ")));
  if (first.length < rows.length) {
    const more = makeButton(words.firstRows(rows.length), () => {
      body.replaceChildren(...rows.map((_, index) => viewRow(index)));
      more.remove();
    });
    view.append(more);
  }
  return view;
}
