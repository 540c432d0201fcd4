import { formatList, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Column } from "../../steps/column.ts";
import { columnTitle, valueWords } from "../../steps/slots.ts";
import { cellText } from "../../ui/cell-text.ts";
import { make } from "../../ui/make.ts";
import type { TableThen } from "./watched-run.ts";
import { stepsWords } from "./words.ts";

/** Rows under a step on the way, and under the last one. */
const few = 4;
const more = 10;

export interface UnderOptions {
  /** Place of the step, from 0. */
  index: number;
  /** Columns after it. */
  columns: Column[];
  /** The table before it; null for the first. */
  before: TableThen | null;
  isLast: boolean;
  locale: Locale;
}

/** How many rows were and are, what came and what went. */
export function changeWords({ table, total }: TableThen, { before, columns, locale }: UnderOptions): string {
  const words = stepsWords(locale);
  const number = (count: number) => formatNumber(count, locale);
  if (!before) return words.rows(number(total));
  const titles = (names: string[]) =>
    formatList(
      names.map((name) => columnTitle(columns, name, locale)),
      locale,
    );
  const added = table.columns.filter((name) => !before.table.columns.includes(name));
  const gone = before.table.columns.filter((name) => !table.columns.includes(name));
  return [
    before.total === total
      ? words.rows(number(total))
      : words.rowsChanged(number(before.total), number(total)),
    ...(before.total > total && gone.length === 0 ? [words.left(number(before.total - total))] : []),
    ...(added.length > 0 ? [words.newColumns(titles(added))] : []),
    ...(gone.length > 0 ? [words.goneColumns(number(gone.length))] : []),
  ].join(" · ");
}

/** The table as it is after a step: what changed in words, then its first rows. */
export function viewTableUnder(then: TableThen, options: UnderOptions): HTMLElement {
  const { index, columns, before, isLast, locale } = options;
  const { table, total } = then;
  const words = stepsWords(locale);
  const known = table.columns.map((name) => columns.find((column) => column.name === name) ?? null);
  const isNew = (name: string) => before !== null && !before.table.columns.includes(name);
  const heads = table.columns.map((name, at) =>
    make(
      "th",
      { scope: "col", class: known[at]?.type === "number" ? "numeric" : null },
      columnTitle(columns, name, locale),
      isNew(name) ? make("span", { class: "new" }, words.isNew) : null,
    ),
  );
  const rows = table.rows.slice(0, isLast ? more : few).map((cells) =>
    make(
      "tr",
      {},
      ...cells.map((cell, at) => {
        const column = known[at] ?? null;
        const { text, quiet } = cellText(cell, locale);
        const look = [column?.type === "number" && "numeric", quiet && "absent"].filter(Boolean).join(" ");
        const said =
          typeof cell === "string" && cell !== ""
            ? valueWords(cell, column, locale)
            : column?.unit === "year" && typeof cell === "number"
              ? String(cell)
              : text;
        return make("td", { class: look || null }, said);
      }),
    ),
  );
  const change = changeWords(then, options);
  const cut = rows.length < total ? ` ${words.firstRows(formatNumber(rows.length, locale))}` : "";
  return make(
    "div",
    { class: "table-view" },
    make(
      "div",
      { class: "table-scroll", tabindex: 0, role: "group", "aria-label": words.tableAfter(index + 1) },
      make(
        "table",
        {},
        make("caption", {}, `${change}.${cut}`),
        make("thead", {}, make("tr", {}, ...heads)),
        make("tbody", {}, ...rows),
      ),
    ),
  );
}
