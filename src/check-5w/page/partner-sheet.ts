import { check5wWords } from "../../i18n/check-5w.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { make } from "../../ui/make.ts";
import type { Found } from "./found.ts";

/** Row numbers that are named of each finding, so that the sheet stays one page. */
const named = 6;

/** One page for the partner whose report it is: what was found, in which rows first, and what to do. */
export function viewPartnerSheet(
  title: string,
  facts: string[],
  found: Found[],
  untried: string[],
  people: string | null,
  locale: Locale,
): HTMLElement[] {
  const words = check5wWords(locale);
  const rowsOf = ({ rows }: Found) => {
    const first = rows.slice(0, named).map(({ row }) => formatNumber(row.number, locale));
    return first.join(", ") + (rows.length > named ? "…" : "");
  };
  const head = [words.rule, words.rowCount, words.firstRowsAre, words.todo];
  const table = make(
    "table",
    {},
    make("thead", {}, make("tr", {}, ...head.map((text) => make("th", { scope: "col" }, text)))),
    make(
      "tbody",
      {},
      ...found.map((one) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, one.title),
          make("td", { class: "numeric" }, formatNumber(one.rows.length, locale)),
          make("td", {}, rowsOf(one)),
          make("td", {}, one.todo),
        ),
      ),
    ),
  );
  return [
    make("h2", {}, `${words.sheetFor}: ${title}`),
    ...facts.map((fact) => make("p", {}, fact)),
    ...(found.length > 0 ? [table, make("p", {}, words.thanks)] : []),
    ...(people === null ? [] : [make("p", {}, people)]),
    ...(untried.length > 0 ? [make("p", {}, `${words.untried}: ${untried.join(" ")}`)] : []),
  ];
}
