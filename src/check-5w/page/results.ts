import { check5wWords } from "../../i18n/check-5w.ts";
import type { Locale } from "../../i18n/locale.ts";
import { people5wWords } from "../../i18n/people-5w.ts";
import { copy } from "../../learner/copying.ts";
import { download } from "../../learner/download.ts";
import type { Counting } from "../../rules-5w/totals.ts";
import { find } from "../../ui/find.ts";
import { labelledSelect } from "../../ui/labelled-select.ts";
import { make } from "../../ui/make.ts";
import type { CheckedReport } from "../protocol.ts";
import { monthName } from "../say-look.ts";
import { ruleOf, untriedBecause } from "../say-result.ts";
import { choicesOf, type Filter, filterKeys, noFilter, passes } from "./filter.ts";
import { viewFound } from "./findings-view.ts";
import { type Found, foundByLooks, foundByRules, rowsWithFindings } from "./found.ts";
import { viewPartnerSheet } from "./partner-sheet.ts";
import { differenceSteps, viewTotals } from "./totals-view.ts";

export interface Results {
  /** Shows what a check found. A new report forgets what was chosen. */
  show(checked: CheckedReport, name: string, isNew: boolean): void;
  hide(): void;
}

export interface ResultsEffects {
  chooseOtherwise(counting: Counting): void;
  /** Null where it could not be written, which is then told. */
  workbook(): Promise<Blob | null>;
  tell(text: string): void;
}

/** What was found, narrowed by a filter; to be copied, taken along as a workbook, or printed. */
export function showResults(place: HTMLElement, locale: Locale, effects: ResultsEffects): Results {
  const words = check5wWords(locale);
  const results = find(place, "[data-results]");
  let shown: { checked: CheckedReport; name: string } | null = null;
  let filter: Filter = noFilter;
  let month = "";
  let otherwise: Counting = "SUM";

  find(place, "[data-copy]").addEventListener("click", async () => {
    if (!shown) return;
    const lines = copied([
      ...foundByRules(shown.checked, filter, locale),
      ...foundByLooks(shown.checked, filter, locale),
    ]);
    effects.tell((await copy(lines.join("\n"))) ? words.copied(lines.length - 1) : words.notCopied);
  });
  find(place, "[data-workbook]").addEventListener("click", async () => {
    effects.tell(words.writing);
    const file = await effects.workbook();
    if (!file || !shown) return;
    download(file, `${shown.name.replace(/\.[a-z]{3,4}$/i, "")} 5W.xlsx`);
    effects.tell(words.written);
  });
  find(place, "[data-print-sheet]").addEventListener("click", () => window.print());

  function copied(found: Found[]): string[] {
    const head = [words.row, words.organisation, words.department, words.month, words.rule, words.seen];
    const cell = (text: string) => text.replace(/\s+/g, " ");
    const lines = found.flatMap(({ title, rows }) =>
      rows.map(({ row, said }) =>
        [String(row.number), row.organisation, row.department, row.month, title, said()].map(cell).join("\t"),
      ),
    );
    return [head.join("\t"), ...lines];
  }

  function draw(): void {
    if (!shown) return;
    const { checked, name } = shown;
    const size = checked.rows.filter((row) => passes(row, filter)).length;
    const rules = foundByRules(checked, filter, locale);
    const broken = rules
      .filter(({ rows }) => rows.length > 0)
      .sort((one, other) => other.rows.length - one.rows.length);
    const looks = foundByLooks(checked, filter, locale);
    const summary = words.summary(rowsWithFindings(rules), size, rules.length);
    find(place, "[data-summary]").textContent = summary;
    find(place, "[data-filter]").replaceChildren(...filterChoices(checked));
    find(place, "[data-found]").replaceChildren(...broken.map((one) => viewFound(one, size, locale)));
    const kept = rules.filter(({ rows }) => rows.length === 0).map(({ title }) => make("li", {}, title));
    find(place, "[data-kept]").hidden = kept.length === 0;
    find(place, "[data-kept] ul").replaceChildren(...kept);
    find(place, "[data-looks]").hidden = looks.length === 0;
    find(place, "[data-looks-found]").replaceChildren(...looks.map((one) => viewFound(one, size, locale)));
    const untried = untriedOf(checked);
    find(place, "[data-untried]").hidden = untried.length === 0;
    find(place, "[data-untried] ul").replaceChildren(...untried.map((text) => make("li", {}, text)));
    drawTotals(checked);
    const people = checked.totals?.months[""];
    find(place, "[data-partner-sheet]").replaceChildren(
      ...viewPartnerSheet(
        name,
        [...(filter.organisation === "" ? [] : [filter.organisation]), summary],
        [...broken, ...looks],
        untried,
        people && filterKeys.every((key) => filter[key] === "")
          ? differenceSteps(people.whole, people.steps, locale).join(" ")
          : null,
        locale,
      ),
    );
  }

  function filterChoices({ rows }: CheckedReport): HTMLElement[] {
    return filterKeys.flatMap((key) => {
      const values = choicesOf(rows, key);
      if (values.length < 2) return [];
      const options = values.map((value): [string, string] => [
        value,
        key === "month" ? monthName(value, locale) : value,
      ]);
      const chose = (value: string) => {
        filter = { ...filter, [key]: value };
        draw();
        document.getElementById(`check-filter-${key}`)?.focus();
      };
      return [
        labelledSelect(`check-filter-${key}`, words[key], [["", words.all], ...options], filter[key], chose),
      ];
    });
  }

  function untriedOf({ results }: CheckedReport): string[] {
    return results.flatMap((result) => {
      const because = untriedBecause(result, locale);
      return because === null ? [] : [`${ruleOf(result.rule).title[locale]}: ${because}`];
    });
  }

  function drawTotals({ totals }: CheckedReport): void {
    const choices = {
      month,
      otherwise,
      chooseMonth(chosen: string) {
        month = chosen;
        drawTotals({ totals } as CheckedReport);
        document.getElementById("check-month")?.focus();
      },
      chooseOtherwise(chosen: Counting) {
        otherwise = chosen;
        effects.chooseOtherwise(chosen);
      },
    };
    const view = totals
      ? viewTotals(totals, choices, locale)
      : [make("p", {}, people5wWords(locale).noPeople)];
    find(place, "[data-totals]").replaceChildren(...view);
  }

  return {
    show(checked, name, isNew) {
      if (isNew) [filter, month, otherwise] = [noFilter, "", "SUM"];
      shown = { checked, name };
      results.hidden = false;
      draw();
    },
    hide() {
      shown = null;
      results.hidden = true;
      find(place, "[data-partner-sheet]").replaceChildren();
    },
  };
}
