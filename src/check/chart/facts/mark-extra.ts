import type { ProblemShape } from "../../problem.ts";
import type { Encoding } from "./encode.ts";
import type { Family } from "./family.ts";

/** A layer of data that was not asked for and does more than annotate. */
export interface MarkExtra extends ProblemShape {
  kind: "mark-extra";
  detail: { found: Family };
}

declare module "../../problem.ts" {
  interface Problems {
    "mark-extra": MarkExtra;
  }
}

export const markExtra = (extra: Encoding[]): MarkExtra[] =>
  extra.map(({ mark, family }) => ({ kind: "mark-extra", detail: { found: family }, where: [{ mark }] }));
