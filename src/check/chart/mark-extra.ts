import type { Problem } from "../problem.ts";
import type { Encoding } from "./encode.ts";
import type { Family } from "./family.ts";

/** A layer of data that was not asked for and does more than annotate. */
export interface MarkExtra extends Problem {
  kind: "mark-extra";
  detail: { found: Family };
}

export const markExtra = (extra: Encoding[]): MarkExtra[] =>
  extra.map(({ mark, family }) => ({ kind: "mark-extra", detail: { found: family }, where: [{ mark }] }));
