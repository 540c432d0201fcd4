import type { AnswerPart, ProblemShape } from "../../problem.ts";

/** Something is drawn, and a reader cannot see it. */
export interface NotSeen extends ProblemShape {
  kind: "not-seen";
  detail: {
    /**
     * "hidden": it has no size or no colour that stands out; "outside": it leaves the drawing or its
     * frame; "small": all of it is so small that nothing can be compared; "dark": it is seen in the light
     * theme alone.
     */
    how: "hidden" | "outside" | "small" | "dark";
    count: number;
    /** What names the first of them; nothing where its name cannot be read. */
    item: string[];
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "not-seen": NotSeen;
  }
}

export const notSeen = (
  how: NotSeen["detail"]["how"],
  count: number,
  item: string[],
  where: AnswerPart[],
): NotSeen => ({ kind: "not-seen", detail: { how, count, item }, where });
