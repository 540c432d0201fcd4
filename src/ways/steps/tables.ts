import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Column } from "../../steps/column.ts";
import type { StepState } from "../../steps/columns-of.ts";
import type { Recipe } from "../../steps/step.ts";
import { make } from "../../ui/make.ts";
import type { Ran, Runner } from "./runner.ts";
import type { StepView } from "./step-view.ts";
import { changeWords, viewTableUnder } from "./table-under.ts";
import type { ValueCount } from "./watched-run.ts";
import { stepsWords } from "./words.ts";

export interface TablesOptions {
  locale: Locale;
  runner: Runner;
  tell(text: string): void;
  /** The values of a column before a step were counted. */
  counted(steps: Recipe, index: number, column: string, counts: ValueCount[] | null): void;
}

/** Shows under each step what the run of the steps' program gave there. */
export function openTables({ locale, runner, tell, counted }: TablesOptions) {
  const words = stepsWords(locale);
  let told = "";
  let asked: Recipe | null = null;

  const put = async (ran: Ran, states: StepState[], views: StepView[]) => {
    for (const [index, view] of views.entries()) {
      const state = states[index];
      const table = ran.tables[index];
      const isLast = index === views.length - 1;
      if (table && state?.is === "table") {
        const before = ran.tables[index - 1] ?? null;
        view.table.replaceChildren(
          viewTableUnder(table, { index, columns: state.columns, before, isLast, locale }),
        );
      } else if (state?.is === "number" && ran.run.value.kind === "scalar") {
        const { cell } = ran.run.value;
        const said = typeof cell === "number" ? formatNumber(cell, locale) : words.blank;
        view.table.replaceChildren(
          make("p", { class: "one-number" }, `${words.oneNumber} `, make("b", {}, said)),
        );
      } else if (state?.is === "chart" && ran.run.value.kind === "chart" && ran.run.svg !== null) {
        const { viewChart } = await import("../../ui/chart/view.ts");
        view.table.replaceChildren(viewChart({ ...ran.run, svg: ran.run.svg }, ran.run.value.facts));
      } else view.table.replaceChildren();
      if (ran.stopped?.step === index) {
        view.problem.hidden = false;
        view.problem.textContent = words.stopped(ran.stopped.message);
      }
    }
    const at = ran.tables.findLastIndex((table) => table !== null);
    const last = ran.tables[at];
    const state = states[at];
    if (!last || state?.is !== "table") return;
    const change = changeWords(last, {
      index: at,
      columns: state.columns,
      before: ran.tables[at - 1] ?? null,
      isLast: true,
      locale,
    });
    const said = `${words.step(at + 1)}. ${change}.`;
    if (said !== told) tell(said);
    told = said;
  };

  return {
    async show(steps: Recipe, states: StepState[], viewsNow: () => StepView[]): Promise<void> {
      try {
        asked = steps;
        const ran = await runner.run(steps);
        // Other steps stand there meanwhile: their tables are on the way.
        if (!ran || asked !== steps) return;
        await put(ran, states, viewsNow());
        for (const { index, column } of conditionColumns(steps, states))
          counted(steps, index, column.name, await runner.count(steps.slice(0, index), column.name));
      } catch (failure) {
        if ((failure as Error).name === "Stopped") return;
        for (const view of viewsNow())
          view.table.replaceChildren(make("p", { class: "note" }, words.notRead));
      }
    },
  };
}

/** Columns that a value is chosen of, in the steps that can be done: their values are counted. */
function conditionColumns(steps: Recipe, states: StepState[]): { index: number; column: Column }[] {
  return steps.flatMap((step, index) => {
    const before = states[index - 1];
    if (before?.is !== "table") return [];
    const names =
      step.verb === "keep-rows"
        ? step.conditions.map(({ column }) => column)
        : step.verb === "replace"
          ? [step.column]
          : [];
    return before.columns
      .filter(({ name, type }) => names.includes(name) && type !== "number")
      .map((column) => ({ index, column }));
  });
}
