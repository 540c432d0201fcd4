import type { Report } from "./judge/result.ts";

/**
 * A report that also says why: the sentences that stand in the exercise's page, the first of them aloud.
 * What is right was found or is shown, so they give nothing away.
 */
export function withWhy(exercise: HTMLElement, report: Report): Report {
  const kept = exercise.querySelector<HTMLTemplateElement>("template[data-why]");
  if (!kept) throw new Error("an exercise has no place for its why");
  const why = document.importNode(kept.content, true);
  return {
    ...report,
    told: [...report.told, ...why.querySelectorAll(".why")],
    shown: [...why.querySelectorAll(".whys"), ...report.shown],
  };
}
