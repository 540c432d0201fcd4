import type { Locale } from "../../i18n/locale.ts";
import { nameTask, unwrap } from "../paper-parts.ts";
import { spotWords } from "./words.ts";

/** The table or the chart, to put circles in. */
export function spotOnPaper(form: HTMLElement, locale: Locale): void {
  const words = spotWords(locale);
  const several = form.querySelector("[data-spots=several]") !== null;
  const isChart = form.querySelector("[data-chart]") !== null;
  if (isChart) nameTask(form, several ? words.circleMarks : words.circleMark);
  else nameTask(form, several ? words.circleCells : words.circleCell);
  // The chart's figures again, for who cannot point at it.
  for (const table of form.querySelectorAll("[data-chart] ~ details")) table.remove();
  for (const cell of form.querySelectorAll("button[data-spot]")) unwrap(cell);
}
