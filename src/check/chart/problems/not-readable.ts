import type { ProblemShape } from "../../problem.ts";

/** Something is drawn that cannot be read yet: it is refused by its name and never passed unread. */
export interface NotReadable extends ProblemShape {
  kind: "not-readable";
  detail: {
    /** An element or an attribute of SVG: "image", "filter"; "too-many" where there are too many shapes, "too-large" where it is too wide or high. */
    what: string;
  };
}

declare module "../../problem.ts" {
  interface Problems {
    "not-readable": NotReadable;
  }
}

export const notReadable = (what: string): NotReadable => ({ kind: "not-readable", detail: { what } });
