import type { Cell } from "../check/value.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { stepViewWords } from "../i18n/step-view.ts";
import type { TraceGroups, TraceRow, TraceRows, TraceView } from "../sandbox/trace.ts";
import { cellText } from "../ui/cell-text.ts";
import type { ColumnName } from "./call-words.ts";
import { branch, type Tree } from "./tree.ts";

export interface SideOptions {
  locale: Locale;
  /** Columns as the reader knows them; as the program writes them where it is left out. */
  nameOf?: ColumnName;
  /** A cell in other words than its own; null where they do. */
  say?: (cell: Cell, column: string) => string | null;
}

/** A table before or after a call. */
export interface Side extends SideOptions {
  title: string;
  isAfter: boolean;
  /** Columns to be called new. */
  added: string[];
  /** The groups that its rows came from, where they did. */
  fromGroups: TraceGroups | null;
  /** It is told from which rows its rows came. */
  tellsOrigins: boolean;
}

/** A table that no call has changed yet. */
export const viewTable = (view: TraceView, title: string, options: SideOptions): Tree =>
  viewSide(view, { ...asBefore(options), title });

export const asBefore = (options: SideOptions): Omit<Side, "title"> => ({
  ...options,
  isAfter: false,
  added: [],
  fromGroups: null,
  tellsOrigins: false,
});

/** The table itself, its groups or its one value, under its title. */
export function viewSide(view: TraceView, side: Side): Tree {
  if (view.kind === "value") {
    const { text, quiet } = cellText(view.cell, side.locale);
    return branch(
      "div",
      { class: "step-value" },
      branch("p", { class: "step-caption" }, side.title),
      branch("p", { class: quiet ? "scalar absent" : "scalar" }, text),
    );
  }
  const label = `${side.title}: ${sizeOf(view, side.locale)}`;
  return branch(
    "div",
    { class: "table-scroll step-table", tabindex: "0", role: "group", "aria-label": label },
    branch(
      "table",
      {},
      branch("caption", {}, label),
      headOf(view, side),
      ...(view.kind === "groups" ? groupsOf(view, side) : [branch("tbody", {}, ...rowsOf(view, side))]),
    ),
  );
}

function sizeOf(view: TraceRows | TraceGroups, locale: Locale): string {
  const words = stepViewWords(locale);
  const number = (count: number) => formatNumber(count, locale);
  if (view.kind === "list") return words.sizeOfList(number(view.total));
  if (view.kind === "groups") return words.sizeOfGroups(number(view.total), number(view.members));
  return words.sizeOfTable(number(view.total), number(view.columns.length), number(view.width));
}

function headOf(view: TraceRows | TraceGroups, { locale, nameOf, added, tellsOrigins }: Side): Tree {
  const words = stepViewWords(locale);
  const heads = view.columns.map((name) =>
    branch(
      "th",
      { scope: "col" },
      name === "" ? words.value : (nameOf?.(name) ?? name),
      added.includes(name) ? branch("span", { class: "step-new" }, words.isNew) : null,
    ),
  );
  const origin = tellsOrigins ? branch("th", { scope: "col" }, words.cameFrom) : null;
  return branch("thead", {}, branch("tr", {}, branch("th", { scope: "col" }, words.row), origin, ...heads));
}

function rowsOf(view: TraceRows, side: Side): Tree[] {
  if (view.total === 0) return [gap(stepViewWords(side.locale).empty, widthOf(view, side))];
  const words = stepViewWords(side.locale);
  return withGaps(
    view.rows,
    view.total,
    (row) => viewRow(row, view.columns, side),
    (count) => gap(words.rowsBetween(formatNumber(count, side.locale)), widthOf(view, side)),
  );
}

/** Rows that are not shown are counted where they are left out. */
function withGaps<Shown extends { at: number }>(
  shown: Shown[],
  total: number,
  view: (one: Shown) => Tree,
  between: (count: number) => Tree,
): Tree[] {
  const trees: Tree[] = [];
  let next = 0;
  for (const one of shown) {
    if (one.at > next) trees.push(between(one.at - next));
    trees.push(view(one));
    next = one.at + 1;
  }
  if (next < total) trees.push(between(total - next));
  return trees;
}

const widthOf = (view: TraceRows | TraceGroups, { tellsOrigins }: Side): number =>
  view.columns.length + (tellsOrigins ? 2 : 1);

const gap = (text: string, columns: number): Tree =>
  branch("tr", { class: "step-gap" }, branch("td", { colspan: columns }, text));

function viewRow(row: TraceRow, columns: string[], side: Side): Tree {
  const { locale, tellsOrigins } = side;
  const words = stepViewWords(locale);
  const cells = row.cells.map((cell, at) => viewCell(cell, columns[at] ?? "", row.leaves, side));
  const place = formatNumber(row.at + 1, locale);
  return branch(
    "tr",
    { class: row.leaves ? "leaves" : null },
    branch(
      "th",
      { scope: "row" },
      place,
      row.leaves ? branch("span", { class: "step-leaves" }, ` ${words.leaves}`) : null,
    ),
    tellsOrigins ? branch("td", { class: "step-origin" }, originOf(row, side)) : null,
    ...cells,
  );
}

function viewCell(cell: Cell, column: string, leaves: boolean, { locale, say }: Side): Tree {
  const { text, quiet } = cellText(cell, locale);
  const said = say?.(cell, column) ?? text;
  const look = [typeof cell === "number" && "numeric", quiet && "absent"].filter(Boolean).join(" ");
  return branch("td", { class: look || null }, leaves ? branch("s", {}, said) : said);
}

function originOf(
  { origins, joined }: Pick<TraceRow, "origins" | "joined">,
  { locale, fromGroups }: Side,
): string {
  const words = stepViewWords(locale);
  const place = (at: number) => formatNumber(at + 1, locale);
  const from = origins.map((at) => {
    if (!fromGroups) return words.fromRow(place(at));
    const name = fromGroups.groups.find((group) => group.at === at)?.name ?? null;
    return name === null ? words.fromGroup(place(at)) : cellText(name, locale).text;
  });
  const told = [...from, ...joined.slice(0, 3).map((at) => words.withRow(place(at)))];
  if (joined.length > 3) told.push("…");
  return told.length > 0 ? told.join(" ") : words.notBefore;
}

function groupsOf(view: TraceGroups, side: Side): Tree[] {
  const { locale, say, tellsOrigins } = side;
  const words = stepViewWords(locale);
  const number = (count: number) => formatNumber(count, locale);
  return withGaps(
    view.groups,
    view.total,
    (group) => {
      const name = group.name === null && view.by === null ? null : cellText(group.name, locale).text;
      const said = name === null ? null : ((view.by && say?.(group.name, view.by)) ?? name);
      const title =
        said === null
          ? words.group(number(group.at + 1), number(group.total))
          : words.groupNamed(said, number(group.total));
      const from =
        tellsOrigins && group.origins.length > 0
          ? ` (${words.cameFrom}: ${originOf({ ...group, joined: [] }, side)})`
          : "";
      const rows = group.rows.map((row) => viewRow(row, view.columns, side));
      const more = group.total - group.rows.length;
      return branch(
        "tbody",
        { class: "step-group" },
        branch(
          "tr",
          {},
          branch("th", { scope: "rowgroup", colspan: widthOf(view, side) }, `${title}${from}`),
        ),
        ...rows,
        more > 0 ? gap(words.rowsBetween(number(more)), widthOf(view, side)) : null,
      );
    },
    (count) => branch("tbody", {}, gap(words.groupsBetween(number(count)), widthOf(view, side))),
  );
}
