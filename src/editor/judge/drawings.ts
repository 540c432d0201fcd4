import type { Locale } from "../../i18n/locale.ts";
import { notReached } from "../../loading/not-reached.ts";
import type { Run } from "../../sandbox/sandbox.ts";
import type { describeChart, summaryOf } from "../../ui/chart/described.ts";
import type { viewChart } from "../../ui/chart/view.ts";
import { make } from "../../ui/make.ts";

/** What shows and describes drawn charts. */
export interface Drawings {
  viewChart: (...chart: Parameters<typeof viewChart>) => HTMLElement;
  describeChart: typeof describeChart;
  summaryOf: (svg: string) => Pick<ReturnType<typeof summaryOf>, "form">;
}

/**
 * Fetched for a run that drew something: a lesson that asks for no chart is kept without it. Where it does
 * not come, this is said in the chart's place.
 */
export async function drawingsOf(run: Run | null, locale: Locale): Promise<Drawings | null> {
  const drew = run !== null && (run.svg !== null || run.output.some(({ kind }) => kind === "chart"));
  if (!drew) return null;
  try {
    const [{ viewChart }, { describeChart, summaryOf }] = await Promise.all([
      import("../../ui/chart/view.ts"),
      import("../../ui/chart/described.ts"),
    ]);
    return { viewChart, describeChart, summaryOf };
  } catch (failure) {
    const told = notReached(failure, locale);
    if (!told) throw failure;
    return {
      viewChart: () => make("p", { class: "note" }, told.text),
      describeChart: () => "",
      summaryOf: () => ({ form: null }),
    };
  }
}
