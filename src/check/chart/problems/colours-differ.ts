import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** Colours that measure do not say the order of their numbers, or the legend says other numbers. */
export interface ColoursDiffer extends ProblemShape {
  kind: "colours-differ";
  detail: {
    /**
     * "order": darker is not more all along; "reversed": lighter is more; "flat": too much looks alike;
     * "legend": the legend says another number for a colour; "no-legend": it says none.
     */
    how: "order" | "reversed" | "flat" | "legend" | "no-legend";
    /** What names the first cell that shows it. */
    item: string[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "colours-differ": ColoursDiffer;
  }
}

export const coloursDiffer = (
  how: ColoursDiffer["detail"]["how"],
  item: string[],
  where: AnswerPart[] = [],
): ColoursDiffer => ({ kind: "colours-differ", detail: { how, item }, where });
