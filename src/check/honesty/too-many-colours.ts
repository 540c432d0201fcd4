import type { ProblemShape } from "../problem.ts";
import type { HonestyRule } from "./rule.ts";

export interface TooManyColours extends ProblemShape {
  kind: "too-many-colours";
  detail: { count: number; most: number };
}

declare module "../problem.ts" {
  interface Problems {
    "too-many-colours": TooManyColours;
  }
}

/**
 * Beyond about eight colours nobody finds the right one in the legend again, and some look alike to
 * colour-blind readers (one man in twelve).
 * Healey, Choosing Effective Colours for Data Visualization (1996): five to seven at once; Okabe and
 * Ito, Color Universal Design (2008): a palette of eight that everyone can tell apart.
 */
export const tooManyColours: HonestyRule = {
  name: "too-many-colours",
  check: ({ scales: { color } }, drawn) => {
    const most = 8;
    if (color === undefined || !["ordinal", "categorical"].includes(color.type)) return [];
    const count = drawn?.picture.legend.length || color.domain.length;
    if (count <= most) return [];
    const detail = { count, most };
    return [{ kind: "too-many-colours", detail, where: [{ scale: "color" }] } satisfies TooManyColours];
  },
};
