import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** What is drawn is right, and the names beside it are not. */
export interface NamesDiffer extends ProblemShape {
  kind: "names-differ";
  detail: {
    /** "exchanged": they stand beside other things; "unknown": nothing in the data is called so; "blank": there is none; "colours": a legend does not tell its colours apart. */
    how: "exchanged" | "unknown" | "blank" | "colours";
    count: number;
    /** The first of them, as the learner's chart says it. */
    name: string;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "names-differ": NamesDiffer;
  }
}

export const namesDiffer = (
  how: NamesDiffer["detail"]["how"],
  count: number,
  name: string,
  where: AnswerPart[] = [],
): NamesDiffer => ({ kind: "names-differ", detail: { how, count, name }, where });
