import { check5wWords } from "../../i18n/check-5w.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { people5wWords } from "../../i18n/people-5w.ts";
import type { Counting, Line, Steps, Totals } from "../../rules-5w/totals.ts";
import { labelledSelect } from "../../ui/labelled-select.ts";
import { make } from "../../ui/make.ts";
import { monthName } from "../say-look.ts";

export interface TotalsChoices {
  month: string;
  otherwise: Counting;
  chooseMonth(month: string): void;
  chooseOtherwise(counting: Counting): void;
}

/** People by department in a month or all of them, by the rule beside the plain sum, and why they differ. */
export function viewTotals(
  { months, chosen }: Totals,
  choices: TotalsChoices,
  locale: Locale,
): HTMLElement[] {
  const words = people5wWords(locale);
  const named = Object.keys(months).filter((month) => month !== "");
  const shown = months[choices.month] ? choices.month : "";
  const { lines = [], whole = null, steps = null } = months[shown] ?? {};
  const view: HTMLElement[] = [];
  if (chosen > 0)
    view.push(
      labelledSelect(
        "check-otherwise",
        words.chosenRule(chosen),
        [
          ["SUM", words.sumRule],
          ["MAX", words.maxRule],
          ["N/A", words.noneRule],
        ],
        choices.otherwise,
        (value) => choices.chooseOtherwise(value as Counting),
      ),
    );
  if (named.length > 1)
    view.push(
      labelledSelect(
        "check-month",
        check5wWords(locale).month,
        [["", words.allMonths], ...named.map((month): [string, string] => [month, monthName(month, locale)])],
        shown,
        choices.chooseMonth,
      ),
    );
  const title = `${words.people}: ${shown === "" ? words.allMonths.toLowerCase() : monthName(shown, locale)}`;
  if (whole && steps) view.push(viewTable(lines, whole, title, locale), viewDifference(whole, steps, locale));
  return view;
}

function viewTable(lines: Line[], whole: Line, title: string, locale: Locale): HTMLElement {
  const words = people5wWords(locale);
  const numbers = ({ people, plainSum, byCounting }: Line) =>
    [people, plainSum, byCounting.SUM, byCounting.MAX, byCounting["N/A"]].map((number) =>
      make("td", { class: "numeric" }, formatNumber(number, locale)),
    );
  const row = (line: Line, name: string) =>
    make("tr", {}, make("th", { scope: "row" }, name), ...numbers(line));
  const heads = [words.byRule, words.plainSum, words.ofSum, words.ofMax, words.ofNone];
  const head = make(
    "tr",
    {},
    make("th", { scope: "col" }, check5wWords(locale).department),
    ...heads.map((text) => make("th", { scope: "col", class: "numeric" }, text)),
  );
  const table = make(
    "table",
    {},
    make("caption", {}, title),
    make("thead", {}, head),
    make("tbody", {}, ...lines.map((line) => row(line, line.department || words.noDepartment))),
    make("tfoot", {}, row(whole, words.whole)),
  );
  return make("div", { class: "table-scroll", tabindex: 0, role: "group", "aria-label": title }, table);
}

/** The way from the plain sum to the rule, each step that takes something away. */
export function differenceSteps(whole: Line, steps: Steps, locale: Locale): string[] {
  const words = people5wWords(locale);
  const people = (count: number) => formatNumber(count, locale);
  return [
    words.startsAt(people(whole.plainSum)),
    ...(["notCounted", "sameMonths", "sameSector", "sameDepartment"] as const)
      .filter((step) => steps[step] > 0)
      .map((step) => words[step](people(steps[step]))),
    words.endsAt(people(whole.people)),
  ];
}

function viewDifference(whole: Line, steps: Steps, locale: Locale): HTMLElement {
  const said = differenceSteps(whole, steps, locale);
  const { difference } = people5wWords(locale);
  return make(
    "div",
    {},
    make("h3", {}, difference),
    make("ol", {}, ...said.map((text) => make("li", {}, text))),
  );
}
