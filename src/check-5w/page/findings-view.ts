import { check5wWords } from "../../i18n/check-5w.ts";
import { formatNumber, formatPercent } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make, makeButton } from "../../ui/make.ts";
import { monthName } from "../say-look.ts";
import type { Found } from "./found.ts";

/** Rows before "show more", and how many more each time. */
const few = 20;
const more = 200;

/** One rule's findings, which open to its rows; they are drawn when it is opened. */
export function viewFound(found: Found, size: number, locale: Locale): HTMLElement {
  const words = check5wWords(locale);
  const { title, explained, todo, rows } = found;
  const share = formatPercent(Math.round((rows.length / Math.max(1, size)) * 1000) / 1000, locale);
  const count = make("span", { class: "count" }, `${words.rows(rows.length)} · ${share}`);
  const view = make("details", { class: "found", id: `found-${found.id}` });
  view.append(make("summary", {}, make("strong", {}, title), " ", count));
  view.addEventListener(
    "toggle",
    () => {
      if (explained) {
        const { asks, why, rows: which, since } = explained;
        view.append(make("p", {}, asks, " ", why));
        view.append(make("p", { class: "soft" }, `${words.forRows}: ${which}. ${words.since(since)}`));
      }
      view.append(make("p", {}, make("strong", {}, `${words.todo}:`), " ", todo), viewRows(found, locale));
    },
    { once: true },
  );
  return view;
}

function viewRows({ title, rows, explained }: Found, locale: Locale): HTMLElement {
  const words = check5wWords(locale);
  // What was seen stands beside the row: on a phone the rest is further to the side.
  const heads = [
    words.row,
    ...(explained ? [words.seen] : []),
    words.organisation,
    words.department,
    words.month,
  ];
  const body = make("tbody");
  const add = (from: number, to: number) => {
    for (const { row, said } of rows.slice(from, to)) {
      const cells = [
        ...(explained ? [said()] : []),
        row.organisation,
        row.department,
        monthName(row.month, locale),
      ];
      body.append(
        make(
          "tr",
          {},
          make("th", { scope: "row", class: "numeric" }, formatNumber(row.number, locale)),
          ...cells.map((text) => make("td", {}, text)),
        ),
      );
    }
  };
  add(0, few);
  const head = make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)));
  const table = make(
    "table",
    {},
    make("caption", { class: "visually-hidden" }, title),
    make("thead", {}, head),
    body,
  );
  const view = make(
    "div",
    {},
    make("div", { class: "table-scroll", tabindex: 0, role: "group", "aria-label": title }, table),
  );
  if (rows.length > few) view.append(showMore(rows.length, add, words.more));
  return view;
}

function showMore(
  size: number,
  add: (from: number, to: number) => void,
  label: (count: number) => string,
): HTMLElement {
  let shown = few;
  const next = () => Math.min(more, size - shown);
  const button = makeButton(label(next()), () => {
    const count = next();
    add(shown, shown + count);
    shown += count;
    if (shown >= size) button.remove();
    else button.textContent = label(next());
  });
  return button;
}
