import type { Locale } from "../../i18n/locale.ts";
import { nodeOf } from "../../step-view/nodes.ts";
import type { StepsDataset } from "../../steps/column.ts";
import type { StepState } from "../../steps/columns-of.ts";
import type { Recipe } from "../../steps/step.ts";
import { make } from "../../ui/make.ts";
import type { Ran, Runner } from "./runner.ts";
import type { StepView } from "./step-view.ts";
import { tablesThen } from "./table-then.ts";
import { changeWords, underOptions, viewUnder } from "./under-view.ts";
import { stepsWords } from "./words.ts";

export interface TablesOptions {
  locale: Locale;
  datasets: readonly StepsDataset[];
  runner: Runner;
  /** Says what the steps do now to who does not see it. */
  tell(text: string): void;
}

/** Shows under each step what the run of the steps' program gave there. */
export function openTables({ locale, datasets, runner, tell }: TablesOptions) {
  const words = stepsWords(locale);
  const others = datasets.flatMap(({ columns }) => columns);
  let told: string[] = [];
  let asked: Recipe | null = null;

  /** @returns what is said of each step */
  const put = async ({ run, steps }: Ran, states: StepState[], views: StepView[]): Promise<string[]> => {
    const then = tablesThen(steps);
    const said: string[] = [];
    for (const [index, view] of views.entries()) {
      const state = states[index];
      const table = then[index] ?? null;
      const isReached = steps[index]?.isReached ?? false;
      if (state?.is === "chart" && isReached && run?.value.kind === "chart" && run.svg !== null) {
        const { viewChart } = await import("../../ui/chart/view.ts");
        view.table.replaceChildren(viewChart({ ...run, svg: run.svg }, run.value.facts));
        said.push(words.chartShown);
      } else if (table && (state?.is === "table" || state?.is === "number")) {
        const options = underOptions(asked ?? [], states, index, others, locale);
        const isOpen = view.table.querySelector("details")?.open ?? null;
        view.table.replaceChildren(nodeOf(viewUnder(table, options)));
        const fold = view.table.querySelector("details");
        if (fold && isOpen !== null) fold.open ||= isOpen;
        said.push(changeWords(table, options));
      } else {
        const isMissing = isReached && state?.is !== "problem" && !steps[index]?.seen;
        view.table.replaceChildren(...(isMissing ? [make("p", { class: "note" }, words.tableNotThere)] : []));
        said.push("");
      }
    }
    for (const [index, { outcome }] of views.entries()) outcome.textContent = said[index] ?? "";
    return said;
  };

  return {
    /**
     * @param seen shows at the steps what their run showed of them, and gives it back by step
     * @returns whether these are still the steps that are shown
     */
    async show(
      steps: Recipe,
      states: StepState[],
      viewsNow: () => StepView[],
      seen: (did: Ran["steps"]) => string[],
    ): Promise<boolean> {
      try {
        asked = steps;
        const ran = await runner.run(steps);
        // Other steps stand there meanwhile: their tables are on the way.
        if (!ran || asked !== steps) return false;
        const changes = await put(ran, states, viewsNow());
        const said = seen(ran.steps).map((problem, index) =>
          [changes[index], problem].filter(Boolean).join(" "),
        );
        const text = newlySaid(told, said, words.step);
        if (text !== "") tell(text);
        told = said;
        return true;
      } catch (failure) {
        if ((failure as Error).name === "Stopped") return false;
        for (const view of viewsNow())
          view.table.replaceChildren(make("p", { class: "note" }, words.notRead));
        return false;
      }
    },
  };
}

/** Of what is said at the steps, the first that is new and the last: what a change did, and where it led. */
export function newlySaid(before: string[], now: string[], step: (n: number) => string): string {
  const isNew = (text: string, index: number) => text !== "" && text !== before[index];
  const places = new Set([now.findIndex(isNew), now.findLastIndex(isNew)].filter((place) => place >= 0));
  return [...places].map((place) => `${step(place + 1)}: ${now[place]}`).join(" ");
}
