import type { ProblemShape } from "./problem.ts";

/** No answer at all. */
export interface Nothing extends ProblemShape {
  kind: "nothing";
  detail: {
    /** Where the answer was looked for: what a program exports, an empty box, options or places of which none is chosen. */
    from: "program" | "box" | "options" | "spots";
  };
}

declare module "./problem.ts" {
  interface Problems {
    nothing: Nothing;
  }
}

export const nothing = (from: Nothing["detail"]["from"]): Nothing => ({ kind: "nothing", detail: { from } });
